package zhibu.tasks;

import zhibu.shared.Reader;
import zhibu.shared.Role;

/** A level that sets tasks or answers for them 责任层级: working committee, unit committee, branch. */
public enum Level {
    WORKING_COMMITTEE {
        @Override
        boolean actsFor(Assignee assignee, Reader reader) {
            return reader.is(Role.WORKING_COMMITTEE) && reader.reads().everything();
        }
    },
    UNIT {
        @Override
        boolean actsFor(Assignee assignee, Reader reader) {
            return reader.is(Role.UNIT_COMMITTEE) && reader.reads().units().contains(assignee.unit())
                    || !assignee.committee() && WORKING_COMMITTEE.actsFor(assignee, reader);
        }
    },
    BRANCH {
        @Override
        boolean actsFor(Assignee assignee, Reader reader) {
            return assignee.branch() != null && assignee.standing() && reader.keeps().covers(assignee.branch(), assignee.unit());
        }
    };

    /**
     * Whether {@code reader} is of this level as far as {@code assignee} is concerned. Where a unit has no unit committee 机关党委,
     * the working committee acts in its place.
     */
    abstract boolean actsFor(Assignee assignee, Reader reader);
}
