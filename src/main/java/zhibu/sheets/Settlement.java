package zhibu.sheets;

/**
 * What was decided about a dispute 异议处理.
 *
 * @param rule the code of the rule in dispute
 * @param accepted whether the points claimed are taken over
 */
public record Settlement(String rule, boolean accepted, String reason) {
}
