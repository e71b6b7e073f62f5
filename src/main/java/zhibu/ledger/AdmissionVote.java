package zhibu.ledger;

import zhibu.standards.Edition.VotingRule;

/**
 * Admitting a probationary member, or making one a full member: more than half of those who may vote must come, more than
 * half of all who were due must agree, by secret ballot; opinions sent in writing beforehand count
 * (发展党员工作细则第十九、二十、三十二条).
 */
final class AdmissionVote extends VoteRule {

    AdmissionVote(VotingRule data) {
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
