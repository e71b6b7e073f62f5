package zhibu.elections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import zhibu.shared.MemberId;
import zhibu.standards.Share;

/**
 * What the ballots so far came to: who is elected, how many seats are open, and who stands in the next ballot.
 *
 * <p>Source: 《中国共产党基层组织选举工作条例》: elected is who has more than half of those present; if more have it than there are
 * seats, the most votes decide, and a tie for the last seats goes to another ballot among the tied; seats nobody won are voted on
 * again, or left empty if at least half of the voters agree.
 *
 * @param open how many seats are still to be filled
 * @param contenders who stands in the next ballot; nobody if there is none
 * @param tied whether there is another ballot because of a tie
 */
public record Outcome(List<MemberId> elected, int open, List<MemberId> contenders, boolean tied) {

    static Outcome of(int seats, List<StepEntry> ballots, Share majority) {
        Outcome outcome = new Outcome(List.of(), seats, List.of(), false);
        for (StepEntry ballot : ballots) {
            outcome = outcome.after(ballot, majority);
        }
        return outcome;
    }

    private Outcome after(StepEntry ballot, Share majority) {
        if (ballot.ballots().agreed() > 0) {
            return new Outcome(elected, 0, List.of(), false);
        }
        List<Nominee> qualified = ballot.nominees().stream().filter(one -> majority.isReachedBy(one.votes(), ballot.ballots().present()))
                .sorted(Comparator.comparing(Nominee::votes).reversed()).toList();
        return qualified.size() <= open ? all(qualified, ballot) : most(qualified);
    }

    private Outcome all(List<Nominee> qualified, StepEntry ballot) {
        List<MemberId> won = qualified.stream().map(Nominee::member).toList();
        int left = open - won.size();
        return new Outcome(with(won), left, left == 0 ? List.of()
                : ballot.people().stream().filter(one -> !won.contains(one)).toList(), false);
    }

    private Outcome most(List<Nominee> qualified) {
        int last = qualified.get(open - 1).votes();
        if (qualified.get(open).votes() < last) {
            return new Outcome(with(people(qualified.subList(0, open))), 0, List.of(), false);
        }
        List<MemberId> ahead = people(qualified.stream().filter(one -> one.votes() > last).toList());
        return new Outcome(with(ahead), open - ahead.size(), people(qualified.stream().filter(one -> one.votes() == last).toList()), true);
    }

    private List<MemberId> with(List<MemberId> won) {
        List<MemberId> all = new ArrayList<>(elected);
        all.addAll(won);
        return List.copyOf(all);
    }

    private static List<MemberId> people(List<Nominee> some) {
        return some.stream().map(Nominee::member).toList();
    }
}
