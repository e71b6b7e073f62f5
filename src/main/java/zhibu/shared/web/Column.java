package zhibu.shared.web;

/**
 * A column of a list that is downloaded.
 *
 * @param width in characters of the body text, of which a Chinese one takes two
 */
public record Column(String head, int width) {
}
