package zhibu.ledger;

import java.util.Optional;
import zhibu.shared.BranchId;
import zhibu.shared.Happened;
import zhibu.shared.Reader;

/** A gathering was recorded, corrected or voided. */
record GatheringHappened(String deed, GatheringId gathering, BranchId of, Reader reader) implements Happened {

    static GatheringHappened recorded(Gathering gathering, Reader by) {
        return new GatheringHappened("记录会议活动", gathering.id(), gathering.branch(), by);
    }

    static GatheringHappened corrected(Gathering gathering, Reader by) {
        return new GatheringHappened("更正会议活动记录", gathering.id(), gathering.branch(), by);
    }

    static GatheringHappened voided(Gathering gathering, Reader by) {
        return new GatheringHappened("作废会议活动记录", gathering.id(), gathering.branch(), by);
    }

    @Override
    public String subject() {
        return "gathering/" + gathering;
    }

    @Override
    public Optional<BranchId> branch() {
        return Optional.of(of);
    }

    @Override
    public Optional<Reader> by() {
        return Optional.of(reader);
    }
}
