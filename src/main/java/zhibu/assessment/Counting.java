package zhibu.assessment;

/**
 * What of the program counts a rule, for whoever checks it against the regulation.
 *
 * @param rule the class that counts
 * @param test the tests that show it counts right
 */
public record Counting(String rule, String test) {
}
