package zhibu.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import zhibu.members.MemberFacts;
import zhibu.members.StateKind;
import zhibu.standards.Parameters;

/**
 * Which days matter while a member is away: when he is next to be contacted, and when his membership is to be decided about.
 *
 * <p>Source: 《中国共产党党员教育管理工作条例》第24至31条 and what the edition's parameters name; a month that lacks the day ends earlier.
 */
final class AwayRules {

    private final Parameters parameters;

    AwayRules(Parameters parameters) {
        this.parameters = parameters;
    }

    /** Whether somebody in this state is looked after here. */
    static boolean concern(StateKind kind) {
        return switch (kind) {
            case FLOATING, ABROAD, LOST, STOPPED -> true;
            default -> false;
        };
    }

    /**
     * The days that matter, earliest first.
     *
     * @param contacted when the branch was last in touch with him
     */
    List<Deadline> deadlines(MemberFacts.State state, Stream<LocalDate> contacted) {
        LocalDate since = contacted.filter(day -> day.isAfter(state.from())).max(LocalDate::compareTo).orElse(state.from());
        return switch (state.kind()) {
            case FLOATING -> List.of(contact("floating.often-months", since),
                    decision("transfer.months", state.from().plusMonths(count("transfer.months")),
                            "外出满%d个月，地点相对固定的，应转接组织关系"));
            case ABROAD -> List.of(contact("floating.contact-months", since),
                    decision("abroad.stop-years", state.from().plusYears(count("abroad.stop-years")),
                            "出国（境）学习研究满%d年仍未返回的，一般应停止党籍"));
            case LOST -> List.of(decision("lost.months", state.from().plusMonths(count("lost.months")),
                    "失去联系满%d个月，查找仍无结果的，应停止党籍"));
            case STOPPED -> List.of(decision("stopped.removal-years", state.from().plusYears(count("stopped.removal-years")),
                    "停止党籍满%d年仍失去联系的，应按自行脱党予以除名"));
            default -> List.of();
        };
    }

    private Deadline contact(String key, LocalDate since) {
        LocalDate day = since.plusMonths(count(key));
        return new Deadline(day, ahead(day), false, "每%d个月至少联系一次".formatted(count(key)), parameters.get(key).source());
    }

    private Deadline decision(String key, LocalDate day, String sentence) {
        return new Deadline(day, ahead(day), true, sentence.formatted(count(key)), parameters.get(key).source());
    }

    private LocalDate ahead(LocalDate day) {
        return day.minusMonths(count("warning.ahead-months"));
    }

    private int count(String key) {
        return parameters.count(key);
    }
}
