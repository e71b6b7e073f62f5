package zhibu.elections;

import java.time.LocalDate;
import java.util.List;
import zhibu.shared.MemberId;
import zhibu.standards.Edition;

/**
 * The blank form of a step of an election, with everything that is known already.
 *
 * @param people those it asks about, in the order of the form: candidates with their votes, or the elected with their posts
 */
public record StepBlank(ElectionView election, Step step, Electorate electorate, LocalDate day, List<MemberId> people) {

    /** How many candidates so many seats need at least. */
    public int leastCandidates(int seats, Edition edition) {
        return Candidates.least(seats, edition.parameters().number("election.margin-rate"));
    }
}
