package zhibu.elections;

/**
 * The head counts of a ballot 投票.
 *
 * @param due how many had the right to elect
 * @param present how many of them came
 * @param agreed how many agreed to leave the seats empty that nobody won
 */
public record Ballots(int due, int present, int handedOut, int returned, int agreed) {

    static final Ballots NONE = new Ballots(0, 0, 0, 0, 0);
}
