package zhibu.tasks;

import org.jspecify.annotations.Nullable;

/** What can happen to a part of a key task 办理环节. */
public enum StepKind {
    OWNED("明确责任人", null),
    MOVED("归并", null),
    PASSED_ON("传达", null),
    WORKED("落实", null),
    REPORTED("报完成", PartState.REPORTED),
    RETURNED("退回", PartState.RETURNED),
    CLOSED("办结", PartState.CLOSED),
    ANSWERED("答复督查", null);

    private final String label;
    private final @Nullable PartState leadsTo;

    StepKind(String label, @Nullable PartState leadsTo) {
        this.label = label;
        this.leadsTo = leadsTo;
    }

    /** Its Chinese name. */
    public String label() {
        return label;
    }

    /** Where the part stands afterwards; none if it stands where it stood. */
    @Nullable PartState leadsTo() {
        return leadsTo;
    }

    /** Whether it says that a record of the branch belongs to the part. */
    public boolean isLink() {
        return this == PASSED_ON || this == WORKED;
    }
}
