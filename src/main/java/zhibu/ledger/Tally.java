package zhibu.ledger;

/**
 * The head counts and votes a vote is judged by.
 *
 * @param dueVoters those due who may vote 应到会有表决权
 * @param presentVoters those of them who came 实到会有表决权
 * @param inFavour votes in favour, written ones included
 * @param written how many of the votes came in writing beforehand 书面意见
 */
record Tally(int dueVoters, int presentVoters, int inFavour, int against, int abstained, int written, boolean secret) {

    /** Head counts before anything was put to the vote. */
    static Tally attendance(int dueVoters, int presentVoters) {
        return new Tally(dueVoters, presentVoters, 0, 0, 0, 0, false);
    }

    int cast() {
        return inFavour + against + abstained;
    }

    int absentVoters() {
        return dueVoters - presentVoters;
    }
}
