package zhibu.records;

import java.time.Instant;
import zhibu.shared.AccountId;
import zhibu.shared.AssessmentYear;

/** That a year was archived 归档: when, by whom. */
public record Archived(AssessmentYear year, Instant at, AccountId by) {
}
