package zhibu.rectification;

import zhibu.shared.UnitId;

/**
 * How many problems the branches of a unit put on the list in some time.
 *
 * @param closed how many of those were taken off it
 */
public record Tally(UnitId unit, int found, int closed) {
}
