package zhibu.standards;

/**
 * What was counted for a rule.
 *
 * @param times how often something was missing or wrong
 * @param of out of how many; 0 where nobody asks
 */
public record Counted(int times, int of) {
}
