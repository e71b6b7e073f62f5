package zhibu.draws;

import zhibu.shared.BranchId;
import zhibu.shared.UnitId;

/**
 * A branch that was drawn 抽中的支部.
 *
 * @param place the how-many-eth it is, counted from 1 through all strata
 * @param digest what it was drawn by 签号
 */
public record DrawnBranch(BranchId branch, String name, UnitId unit, String unitName, String stratum, int place, String digest) {
}
