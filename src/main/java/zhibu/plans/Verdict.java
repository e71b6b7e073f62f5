package zhibu.plans;

/**
 * What was decided of a proposed promotion.
 *
 * @param everywhere whether it holds for every branch of the city, or for those of the unit
 * @param answer why; may be empty where it was granted
 */
public record Verdict(boolean granted, boolean everywhere, String answer) {
}
