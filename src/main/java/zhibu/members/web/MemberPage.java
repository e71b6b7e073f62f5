package zhibu.members.web;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zhibu.members.MemberFile;
import zhibu.members.Muster;
import zhibu.members.Particular;
import zhibu.organization.BranchFacts;
import zhibu.shared.Reader;

/** The file of a member as it is shown. */
record MemberPage(MemberFile file, Map<String, String> groups, List<String> posts, @Nullable Revealed revealed, boolean keeps,
                  int year) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** A secret somebody asked for; empty where none is known. */
    record Revealed(Particular particular, String value) {
    }

    /** One line of a section. */
    record Line(Particular particular, String said) {
    }

    /** A change with its values as people read them, and when it was written down. */
    record Story(MemberFile.Past past, String before, String after, LocalDateTime recordedAt) {
    }

    MemberPage(MemberFile file, Muster muster, @Nullable Revealed revealed, Reader reader) {
        this(file, muster.facts().groups().stream().collect(toMap(group -> group.id().toString(), BranchFacts.Group::name)),
                muster.facts().postsOn(muster.date()).stream().filter(post -> post.holder().equals(file.id()))
                        .map(post -> post.duty().label()).toList(), revealed, file.branch().keptBy(reader), muster.date().getYear());
    }

    public List<Particular.Section> sections() {
        return Arrays.asList(Particular.Section.values());
    }

    /** What is known of a section. */
    public List<Line> lines(Particular.Section section) {
        return section.particulars().stream().filter(particular -> file.said().has(particular))
                .map(particular -> new Line(particular, said(particular, file.said().get(particular)))).toList();
    }

    private String said(Particular particular, String value) {
        if (revealed != null && revealed.particular() == particular) {
            return revealed.value();
        }
        return read(particular, value);
    }

    /** As people read it: a day as 1990年1月31日, a group by its name. */
    private String read(Particular particular, String value) {
        return switch (particular.form()) {
            case DATE -> LocalDate.parse(value).format(DAY);
            case GROUP -> groups.getOrDefault(value, value);
            default -> value;
        };
    }

    /** Whether there is a button that shows what is masked. */
    public boolean hides(Particular particular) {
        return keeps && particular.secret() && (revealed == null || revealed.particular() != particular);
    }

    public List<Story> history() {
        return file.history().stream().map(past -> new Story(past, told(past.change().particular(), past.change().before()),
                told(past.change().particular(), past.change().after()), LocalDateTime.ofInstant(past.recordedAt(), ZONE))).toList();
    }

    private String told(Particular particular, String value) {
        return value.isEmpty() ? "（空）" : read(particular, value);
    }
}
