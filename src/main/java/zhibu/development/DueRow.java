package zhibu.development;

import zhibu.shared.BranchId;

/** Something to be done for somebody by a day, as the desk of a secretary shows it. */
public record DueRow(BranchId branch, CandidacyId candidacy, String name, Due due) {
}
