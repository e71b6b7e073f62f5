package zhibu.sheets;

import java.time.LocalDate;
import zhibu.shared.BranchId;
import zhibu.shared.Points;

/**
 * A self-score 自评 that the level above has passed.
 *
 * @param grade what it amounts to
 * @param sha256 the digest of the document that was frozen
 * @param signedOn the day it was signed first
 * @param onTime whether that was while the stage was due
 */
public record ConfirmedScore(BranchId branch, Points points, String grade, String sha256, LocalDate signedOn, boolean onTime) {
}
