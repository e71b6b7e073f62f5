package zhibu.plans;

/**
 * An item that a record of some kinds and day may do.
 *
 * @param label the item and which time: 「支委会（11月）」
 * @param fits whether the record does it if nobody says otherwise
 */
public record Proposal(PlanItemId item, String label, boolean fits) {
}
