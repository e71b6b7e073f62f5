package zhibu.reminders;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** The week's digest as a mail: what waits and where, in words that name no member. */
record DigestLetter(Digest digest, String site) {

    String subject() {
        return "知部每周提要：本周 %d 项，逾期 %d 项".formatted(digest.thisWeek().size(), digest.overdue().size());
    }

    String text() {
        return Stream.of(Stream.of("您好：", "", "逾期 %d 项，本周到期 %d 项，下周到期 %d 项。".formatted(digest.overdue().size(),
                digest.thisWeek().size(), digest.nextWeek().size()), ""),
                part("逾期", digest.overdue()), part("本周", digest.thisWeek()), part("下周", digest.nextWeek()),
                Stream.of("每周提要：" + site + "/digest", "不想再收这样的邮件，请到这里停用：" + site + "/account/digest"))
                .flatMap(lines -> lines).collect(joining("\n"));
    }

    private Stream<String> part(String title, List<Matter> matters) {
        return matters.isEmpty() ? Stream.empty()
                : Stream.of(Stream.of("【" + title + "】"), matters.stream().map(this::line).distinct(), Stream.of(""))
                        .flatMap(lines -> lines);
    }

    private String line(Matter matter) {
        String whose = matter.branch() == null ? "" : digest.names().getOrDefault(matter.branch(), "") + "：";
        return "· %s%s（%s）".formatted(whose, matter.discreet(), matter.when(digest.today()));
    }
}
