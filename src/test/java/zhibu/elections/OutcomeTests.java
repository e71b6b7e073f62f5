package zhibu.elections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhibu.shared.MemberId;
import zhibu.standards.Share;

/** Who is elected: more than half of those present, the most votes, ties voted on again. */
class OutcomeTests {

    private static final Share MORE_THAN_HALF = new Share(1, 2, Share.Comparison.MORE_THAN);

    private final List<StepEntry> ballots = new ArrayList<>();

    @Test
    void halfOfThosePresentIsNotEnough() {
        vote(14, 7);
        assertThat(outcome(1)).isEqualTo(new Outcome(List.of(), 1, ids(1), false));
    }

    @Test
    void oneMoreThanHalfIs() {
        vote(14, 8);
        assertThat(outcome(1)).isEqualTo(new Outcome(ids(1), 0, List.of(), false));
        ballots.clear();
        vote(15, 8);
        assertThat(outcome(1).elected()).isEqualTo(ids(1));
    }

    @Test
    void ifMoreHaveHalfThanThereAreSeatsTheMostVotesDecide() {
        vote(14, 9, 12, 8, 10);
        assertThat(outcome(3)).isEqualTo(new Outcome(ids(2, 4, 1), 0, List.of(), false));
    }

    @Test
    void whoeverTiesForTheLastSeatIsVotedOnAgain() {
        vote(14, 12, 9, 9, 9);
        assertThat(outcome(3)).isEqualTo(new Outcome(ids(1), 2, ids(2, 3, 4), true));
    }

    @Test
    void aTieThatLeavesNobodyOutIsNone() {
        vote(14, 12, 9, 9, 7);
        assertThat(outcome(3)).isEqualTo(new Outcome(ids(1, 2, 3), 0, List.of(), false));
    }

    @Test
    void theNextBallotFillsWhatIsOpen() {
        vote(14, 12, 9, 9, 9);
        ballots.add(ballot(14, 0, new Nominee(new MemberId(2), 8, null), new Nominee(new MemberId(3), 13, null), new Nominee(new MemberId(4), 7, null)));
        assertThat(outcome(3)).isEqualTo(new Outcome(ids(1, 3, 2), 0, List.of(), false));
    }

    @Test
    void seatsNobodyWonAreVotedOnAgainAmongThoseNotElected() {
        vote(14, 12, 11, 7, 6);
        assertThat(outcome(3)).isEqualTo(new Outcome(ids(1, 2), 1, ids(3, 4), false));
    }

    @Test
    void orLeftEmptyIfTheVotersAgree() {
        vote(14, 12, 11, 7, 6);
        ballots.add(ballot(14, 7));
        assertThat(outcome(3)).isEqualTo(new Outcome(ids(1, 2), 0, List.of(), false));
    }

    private void vote(int present, int... votes) {
        Nominee[] nominees = new Nominee[votes.length];
        for (int i = 0; i < votes.length; i++) {
            nominees[i] = new Nominee(new MemberId(i + 1), votes[i], null);
        }
        ballots.add(ballot(present, 0, nominees));
    }

    private static StepEntry ballot(int present, int agreed, Nominee... nominees) {
        return new StepEntry(Step.ASSEMBLY, LocalDate.parse("2026-11-18"), "", null, null, false, 0,
                new Ballots(17, present, present, present, agreed), false, "", List.of(nominees));
    }

    private Outcome outcome(int seats) {
        return Outcome.of(seats, ballots, MORE_THAN_HALF);
    }

    private static List<MemberId> ids(long... ids) {
        return java.util.Arrays.stream(ids).mapToObj(MemberId::new).toList();
    }
}
