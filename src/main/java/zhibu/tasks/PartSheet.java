package zhibu.tasks;

import java.util.List;
import java.util.Optional;
import zhibu.shared.Forbidden;
import zhibu.shared.Reader;

/** A part of a key task as one reader meets it: what he may do with it. */
public record PartSheet(Breakdown whole, Part part, Reader reader) {

    /** Whether he does what is asked. */
    public boolean answering() {
        return part.assignee().level().actsFor(part.assignee(), reader);
    }

    /** Whether he set it, and decides whether it is done. */
    public boolean setting() {
        return whole.task().unit() == null || part.parent() != null ? whole.setterOf(part).actsFor(part.assignee(), reader)
                : whole.publishedBy(reader);
    }

    /** Whether he may inspect it 督查: whoever is above who answers for it. */
    public boolean inspecting() {
        return Level.WORKING_COMMITTEE.actsFor(part.assignee(), reader)
                || part.assignee().level() == Level.BRANCH && Level.UNIT.actsFor(part.assignee(), reader);
    }

    /** Whether who does it also decides whether it is done: nobody reports to himself. */
    public boolean ownBusiness() {
        return whole.setterOf(part) == part.assignee().level();
    }

    /** This, if he does what is asked. */
    PartSheet requireAnswering() {
        return require(answering());
    }

    PartSheet requireSetting() {
        return require(setting());
    }

    PartSheet requireInspecting() {
        return require(inspecting());
    }

    PartSheet require(boolean allowed) {
        if (!allowed) {
            throw new Forbidden();
        }
        return this;
    }

    /** The part it was broken out of, if the reader sees that. */
    public Optional<Part> above() {
        return whole.above(part).filter(above -> above.assignee().seenBy(reader));
    }

    /** The parts directly beneath it, as far as the reader sees them. */
    public List<Part> beneath() {
        return whole.beneath(part).stream().filter(one -> one.assignee().seenBy(reader)).toList();
    }

    /** Where it could hang instead, as far as the reader sees it. */
    public List<Part> room() {
        return whole.roomFor(part).stream().filter(one -> one.assignee().seenBy(reader)).toList();
    }
}
