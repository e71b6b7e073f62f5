package zhibu.development;

import zhibu.organization.BranchCard;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.standards.DevelopmentStep;
import zhibu.standards.DevelopmentStep.Actor;

/**
 * Who decides what about a branch's admissions 审批链 (《机关条例》第三十七条): the unit committee after the leading group deliberated; where
 * there is no unit committee the working committee, after the leading group looked it over.
 *
 * @param committee whether the unit has a unit committee 机关党委
 */
public record Authority(BranchCard branch, boolean committee) {

    /** Who acts, by name. */
    public String name(Actor actor) {
        return switch (actor) {
            case PERSON -> "本人";
            case GROUP -> "党小组";
            case BRANCH -> "党支部";
            case LEADING_GROUP -> "本单位党组（党委）";
            case SUPERIOR -> committee ? "机关党委" : "机关工委";
            case ABOVE -> committee ? "机关工委" : "上级党委组织部门";
        };
    }

    /** What the step is called here. */
    public String name(DevelopmentStep step) {
        String otherwise = step.otherwise();
        return committee || otherwise == null ? step.name() : otherwise;
    }

    /** Whether {@code reader} may write down what {@code actor} did: the secretary everything, if he holds the paper; else who decides. */
    public boolean mayWrite(Actor actor, Reader reader) {
        return branch.keptBy(reader) || switch (actor) {
            case PERSON, GROUP, BRANCH -> false;
            case LEADING_GROUP -> ofUnit(reader);
            case SUPERIOR -> committee ? ofUnit(reader) : ofWorkingCommittee(reader);
            case ABOVE -> ofWorkingCommittee(reader);
        };
    }

    /** Whether {@code reader} may write down anything at all. */
    public boolean mayWriteSomething(Reader reader) {
        return branch.keptBy(reader) || branch.overseenBy(reader);
    }

    /** Whether {@code reader} writes it down from a paper of somebody else's, whose number he has to give. */
    boolean needsPaper(Actor actor, Reader reader) {
        return actor.aboveTheBranch() && branch.keptBy(reader);
    }

    private boolean ofUnit(Reader reader) {
        return branch.overseenBy(reader) && reader.is(Role.UNIT_COMMITTEE) && reader.reads().units().contains(branch.unit());
    }

    private boolean ofWorkingCommittee(Reader reader) {
        return branch.overseenBy(reader) && reader.is(Role.WORKING_COMMITTEE) && reader.reads().everything();
    }
}
