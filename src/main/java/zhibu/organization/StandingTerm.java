package zhibu.organization;

import zhibu.shared.BranchId;

/** The term 届 that stands in a branch, overdue or not. */
public record StandingTerm(BranchId branch, BranchFacts.Term term) {
}
