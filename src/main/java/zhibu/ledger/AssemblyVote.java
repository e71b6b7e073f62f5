package zhibu.ledger;

import zhibu.standards.Edition.VotingRule;

/**
 * An ordinary vote of the assembly 党员大会: at least half of those who may vote must come, and more than half of all
 * who were due, present or not, must agree (支部工作条例（试行）第十一条).
 */
final class AssemblyVote extends VoteRule {

    AssemblyVote(VotingRule data) {
        super(data);
    }

    @Override
    int base(Tally tally) {
        return tally.dueVoters();
    }

    @Override
    String baseName() {
        return "应到会有表决权党员";
    }
}
