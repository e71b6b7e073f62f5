package zhibu.standards;

/**
 * One thing that two editions say differently.
 *
 * @param place where it belongs: 「第 10 项」
 * @param subject what it is said of: a rule, a parameter; empty for the place itself
 * @param field what of it: 「满分」
 * @param before what the older one says; empty for nothing
 * @param after what the newer one says; empty for nothing
 */
public record Difference(String place, String subject, String field, String before, String after) {
}
