package zhibu.development;

import zhibu.ledger.GatheringView.Counts;
import zhibu.ledger.GatheringView.Decision;

/**
 * What the ledger says of an assembly that voted on somebody: nothing of it is typed again.
 *
 * @param gathering the number of its record
 */
public record AssemblyVote(long gathering, Counts counts, Decision decision) {
}
