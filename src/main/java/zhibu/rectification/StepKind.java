package zhibu.rectification;

import org.jspecify.annotations.Nullable;

/** What can happen to a problem 整改环节. */
public enum StepKind {

    RAISED("提出", ProblemState.OPEN),
    PLANNED("明确措施和责任人", null),
    EXTENDED("延期", null),
    PROVED("佐证", null),
    REPORTED("报完成", ProblemState.REPORTED),
    RETURNED("退回", ProblemState.RETURNED),
    CLOSED("销号", ProblemState.CLOSED),
    RECHECKED("回头看", null),
    REOPENED("重新打开", ProblemState.REOPENED),
    VOIDED("作废", null);

    private final String label;
    private final @Nullable ProblemState leadsTo;

    StepKind(String label, @Nullable ProblemState leadsTo) {
        this.label = label;
        this.leadsTo = leadsTo;
    }

    /** Its Chinese name. */
    public String label() {
        return label;
    }

    /** Where the problem stands afterwards; none if it stands where it stood. */
    @Nullable ProblemState leadsTo() {
        return leadsTo;
    }

    /** Whether its day is the deadline from then on. */
    boolean setsDeadline() {
        return this == RAISED || this == EXTENDED || this == REOPENED;
    }
}
