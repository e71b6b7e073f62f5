package zhibu.rectification;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a list of problems can be narrowed to. */
public enum ProblemMark {

    TO_DO("未销号", "p.state <> 'CLOSED'"),
    OVERDUE("逾期", "p.state in ('OPEN', 'RETURNED', 'REOPENED') and p.deadline < :today"),
    REPORTED("待销号", "p.state = 'REPORTED'"),
    RETURNED("已退回", "p.state = 'RETURNED'"),
    REOPENED("重新打开", "p.state = 'REOPENED'"),
    REPEATED("反复", "p.repeats_id is not null"),
    CLOSED("已销号", "p.state = 'CLOSED'"),
    RECHECK("该回头看", "p.recheck_on <= :today");

    private final String label;
    private final String condition;

    ProblemMark(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    /** Its Chinese name. */
    public String label() {
        return label;
    }

    /** Its name in an address: {@code overdue}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What holds of a problem {@code p} that is so on the day {@code :today}, as the database asks it. */
    String condition() {
        return condition;
    }

    /** The one that an address names; none for all. */
    public static Optional<ProblemMark> of(String value) {
        return Stream.of(values()).filter(mark -> mark.value().equals(value)).findFirst();
    }
}
