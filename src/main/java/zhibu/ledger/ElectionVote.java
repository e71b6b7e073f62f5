package zhibu.ledger;

import zhibu.standards.Edition.VotingRule;

/**
 * An election 选举: at least four fifths of those who may elect must come, and whoever is elected needs the votes of more
 * than half of those who did come (基层组织选举工作条例).
 */
final class ElectionVote extends VoteRule {

    ElectionVote(VotingRule data) {
        super(data);
    }

    @Override
    int base(Tally tally) {
        return tally.presentVoters();
    }

    @Override
    String baseName() {
        return "实到会有选举权人数";
    }
}
