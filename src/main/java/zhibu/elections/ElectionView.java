package zhibu.elections;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhibu.organization.BranchCard;
import zhibu.organization.BranchFacts.Term;
import zhibu.shared.MemberId;
import zhibu.shared.Reader;

/**
 * The elections of a branch: its terms so far, latest first, and the election under way.
 *
 * @param clock when the term that stands calls for an election; none if there never was one
 * @param steps everything that was ever recorded, in order, what was taken back included
 * @param names the names of everybody the steps name
 */
public record ElectionView(BranchCard branch, LocalDate today, List<Term> terms, @Nullable TermClock clock, Course course,
                           List<TakenStep> steps, Map<MemberId, String> names) {

    /** The number of the term that the election under way will bring about. */
    public int coming() {
        return terms.isEmpty() ? 1 : terms.get(0).number() + 1;
    }

    /** The steps of the election that brought about, or will, a term. */
    public List<TakenStep> steps(int term) {
        return steps.stream().filter(step -> step.term() == term).toList();
    }

    /** The step that is next; none in a temporary branch, or one that was dissolved. */
    public Optional<Step> next() {
        return branch.temporary() || branch.dissolvedOn() != null ? Optional.empty() : course.next();
    }

    /** Whether the next step is for {@code reader} to take. */
    public boolean nextFor(Reader reader) {
        return next().filter(step -> takenBy(step, reader)).isPresent();
    }

    boolean takenBy(Step step, Reader reader) {
        return step.ofTheLevelAbove() ? branch.overseenBy(reader) : branch.keptBy(reader);
    }

    /** Whether {@code reader} may take a step back: the last one that stands, while its election is under way. */
    public boolean withdrawableBy(TakenStep step, Reader reader) {
        return last().filter(step::equals).isPresent() && takenBy(step.entry().step(), reader);
    }

    private Optional<TakenStep> last() {
        return steps(coming()).stream().filter(TakenStep::stands).reduce((earlier, later) -> later);
    }
}
