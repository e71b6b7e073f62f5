package zhibu.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import zhibu.standards.Edition;
import zhibu.standards.VotingRule;

/** The sorts of vote an edition knows, each with its rule. */
final class VoteRules {

    private final Map<String, VoteRule> byMatter;

    VoteRules(Edition edition) {
        this.byMatter = edition.voting().stream().collect(Collectors.toUnmodifiableMap(VotingRule::code, VoteRule::new));
    }

    Optional<String> impossible(GatheringEntry.Vote vote, int dueVoters, int presentVoters) {
        return byMatter.get(vote.matter()).impossible(tally(vote, dueVoters, presentVoters));
    }

    Ruling rule(GatheringEntry.Vote vote, int dueVoters, int presentVoters) {
        return byMatter.get(vote.matter()).rule(tally(vote, dueVoters, presentVoters));
    }

    private static Tally tally(GatheringEntry.Vote vote, int dueVoters, int presentVoters) {
        return new Tally(dueVoters, presentVoters, vote.inFavour(), vote.against(), vote.abstained(), vote.written(),
                vote.secret());
    }
}
