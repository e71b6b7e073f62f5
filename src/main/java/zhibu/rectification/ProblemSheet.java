package zhibu.rectification;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhibu.organization.BranchCard;
import zhibu.records.RecordId;
import zhibu.shared.Forbidden;
import zhibu.shared.MemberId;
import zhibu.shared.Objections;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/**
 * A problem as one reader meets it: what he may do about it.
 *
 * @param steps what happened to it, in its order
 * @param self the member that the reader is; none for accounts of offices
 */
public record ProblemSheet(ProblemCard card, BranchCard branch, List<Step> steps, Reader reader, @Nullable MemberId self) {

    /** Whether he keeps the branch, which mends it. */
    public boolean mending() {
        return branch.keptBy(reader);
    }

    /**
     * Whether it is for somebody in his place to say if it is mended: a level above, or for what the branch found itself also who keeps
     * the branch.
     */
    public boolean deciding() {
        return branch.overseenBy(reader) || !card.fromAbove() && mending();
    }

    /** Whether he answers for it himself. */
    public boolean own() {
        return self != null && self.equals(card.remedy().owner());
    }

    /** Whether the report that waits is his own. */
    public boolean reportedByHimself() {
        return reported().filter(step -> step.by().equals(reader.account())).isPresent();
    }

    /** The latest report that it is mended. */
    public Optional<Step> reported() {
        return last(StepKind.REPORTED);
    }

    private Optional<Step> last(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).reduce((earlier, later) -> later);
    }

    /** Why it was given back, if that is where it stands. */
    public Optional<Step> returned() {
        return card.state() == ProblemState.RETURNED ? last(StepKind.RETURNED) : Optional.empty();
    }

    /** The records that prove something, as far as that was not taken back. */
    public List<Step> proofs() {
        return steps.stream().filter(step -> step.kind() == StepKind.PROVED && step.counts()).toList();
    }

    /**
     * This, if he keeps the branch.
     *
     * @throws Forbidden if he only sees it
     */
    public ProblemSheet requireMending() {
        return require(mending());
    }

    /**
     * This, if it is for him to decide about it.
     *
     * @throws Forbidden if it is not
     */
    public ProblemSheet requireDeciding() {
        return require(deciding());
    }

    private ProblemSheet require(boolean allowed) {
        if (!allowed) {
            throw new Forbidden();
        }
        return this;
    }

    /**
     * Lets him decide about what others mend.
     *
     * @throws RuleViolation if he answers for it himself
     */
    ProblemSheet requireNotHisOwn() {
        new Objections().when(own(), "", "您是这个问题的责任人，要由别人来办").raise();
        return this;
    }

    /**
     * Lets him take it off the list.
     *
     * @throws RuleViolation if he answers for it, or reported it mended
     */
    void requireAnother() {
        new Objections().when(own(), "", "您是这个问题的责任人，不能自己销号，请由别人核实后销号")
                .when(!own() && reportedByHimself(), "", "是您报的完成，不能自己销号，请由别人核实后销号").raise();
    }

    /** @throws RuleViolation if nothing shows that it was mended */
    void requireShown(String note) {
        new Objections().when(note.isEmpty() && proofs().isEmpty(), "note", "没有关联任何记录，请写一句整改情况").raise();
    }

    /** Whether a record already proves something of it. */
    boolean isProvedBy(RecordId record) {
        return proofs().stream().anyMatch(step -> record.equals(step.record()));
    }
}
