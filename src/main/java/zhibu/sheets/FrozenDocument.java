package zhibu.sheets;

import zhibu.shared.Sha256;

/**
 * A document as it stays.
 *
 * @param kind what it is: signed or confirmed
 * @param text as JSON
 * @param sha256 of that text in UTF-8
 */
public record FrozenDocument(String kind, String text, String sha256) {

    static final String SIGNED = "SIGNED";
    static final String CONFIRMED = "CONFIRMED";

    static FrozenDocument of(String kind, String text) {
        return new FrozenDocument(kind, text, Sha256.of(text));
    }
}
