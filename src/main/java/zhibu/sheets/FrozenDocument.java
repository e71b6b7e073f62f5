package zhibu.sheets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new FrozenDocument(kind, text, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
