package zhibu.ledger;

/**
 * What a rule says of a vote.
 *
 * @param quorate whether enough came for the meeting to decide anything
 * @param carried whether the motion is carried; never without a quorum
 * @param sentence the arithmetic and the article
 */
public record Ruling(boolean quorate, boolean carried, String sentence) {
}
