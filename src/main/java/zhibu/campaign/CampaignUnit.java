package zhibu.campaign;

import java.util.Set;
import zhibu.shared.Forbidden;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.UnitId;

/**
 * A unit that takes part in a round 参加单位.
 *
 * @param committee whether it has a unit committee 机关党委; where it has none, the working committee acts for it
 * @param branches how many branches it has
 * @param finished the stages it has reported finished
 * @param found how many problems its branches have put on the list since the round was opened
 * @param closed how many of those were taken off it
 */
public record CampaignUnit(UnitId id, String name, boolean committee, UnitState state, int branches, Set<Stage> finished, int found,
                           int closed) {

    public CampaignUnit {
        finished = Set.copyOf(finished);
    }

    /** Whether {@code reader} acts for it. */
    public boolean actedForBy(Reader reader) {
        return reader.is(Role.UNIT_COMMITTEE) && reader.reads().units().contains(id)
                || !committee && reader.is(Role.WORKING_COMMITTEE) && reader.reads().everything();
    }

    /**
     * This unit, if {@code reader} acts for it.
     *
     * @throws Forbidden if he may see it but does not
     */
    public CampaignUnit requireActedForBy(Reader reader) {
        if (!actedForBy(reader)) {
            throw new Forbidden();
        }
        return this;
    }

    /** Whether it can report a stage finished now that the round is in {@code current}: once, and not before its time. */
    public boolean mayFinish(Stage stage, Stage current) {
        return stage.compareTo(current) <= 0 && !finished.contains(stage);
    }
}
