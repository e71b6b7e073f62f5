package zhibu.standards;

/**
 * What somebody typed to give a parameter another number, as text.
 *
 * @param unit whose number it is; empty for the whole city
 * @param value the number as people write it; empty to let hold again what holds otherwise
 */
public record LocalNumberText(String unit, String year, String value, String article, String confidence, String reason) {
}
