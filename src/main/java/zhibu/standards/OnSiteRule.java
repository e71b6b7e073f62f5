package zhibu.standards;

import zhibu.shared.Points;

/**
 * A deduction people judge on the spot 现场评定.
 *
 * @param upTo the most it takes
 */
public record OnSiteRule(String code, String text, Points upTo) {
}
