package zhibu.ledger;

import java.util.List;

/**
 * What the rules ask about the gatherings of some branches.
 *
 * @param gatherings those that count, in no order
 * @param study how often their members came and how long they studied there
 */
public record LedgerFacts(List<GatheringFacts> gatherings, List<StudyFacts> study) {
}
