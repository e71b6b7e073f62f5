package zhibu.elections;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.organization.BranchFacts.Term;
import zhibu.standards.Edition;
import zhibu.standards.VotingRule;

/**
 * What a step of an election is checked against.
 *
 * @param term the term that stands; none in a branch that never elected anybody
 * @param electorate as of the day of the step
 */
record Situation(Course course, @Nullable Term term, LocalDate today, Edition edition, Electorate electorate) {

    VotingRule rule() {
        return edition.voting("election");
    }

    int count(String parameter) {
        return edition.parameters().count(parameter);
    }

    String article(String parameter) {
        return edition.parameters().get(parameter).source().article();
    }

    /** How many candidates so many seats need at least, the margin rounded up 进一法. */
    int leastCandidates(int seats) {
        return Candidates.least(seats, edition.parameters().number("election.margin-rate"));
    }
}
