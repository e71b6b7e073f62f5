package zhibu.ledger;

import zhibu.standards.Edition.VotingRule;

/**
 * A vote of the committee 支委会: at least half of its members must come, and the majority of its members decides
 * (支部工作条例（试行）第十二条).
 */
final class CommitteeVote extends VoteRule {

    CommitteeVote(VotingRule data) {
        super(data);
    }

    @Override
    int base(Tally tally) {
        return tally.dueVoters();
    }

    @Override
    String baseName() {
        return "全体委员";
    }
}
