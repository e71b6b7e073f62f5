package zhibu.ledger;

import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/**
 * How often a member came to his branch's gatherings between two days, and how long he studied there.
 *
 * @param minutes those of the kinds of gathering that count as study
 * @param attended how many gatherings he came to, each counted once
 */
public record StudyFacts(BranchId branch, MemberId member, int minutes, int attended) {
}
