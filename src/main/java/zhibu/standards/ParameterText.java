package zhibu.standards;

/** What somebody wrote of a parameter 参数, as text: the number as people write it, a percentage as 80. */
public record ParameterText(String key, String value, String article, String confidence) {
}
