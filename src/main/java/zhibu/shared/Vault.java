package zhibu.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;

/**
 * Seals what the database may not show in plain, as ID numbers and phones, with a key that the database doesn't hold: AES-256 in
 * mode GCM with a fresh nonce each time.
 */
public final class Vault {

    /** How long its key is, in bytes. */
    public static final int KEY_LENGTH = 32;

    private static final String DIGEST = "HmacSHA256";

    private final BytesEncryptor encryptor;
    private final SecretKey digestKey;

    /**
     * @param key {@value #KEY_LENGTH} secret bytes
     * @throws IllegalArgumentException if there are more or fewer
     */
    public Vault(byte[] key) {
        if (key.length != KEY_LENGTH) {
            throw new IllegalArgumentException("the key must have %d bytes".formatted(KEY_LENGTH));
        }
        this.encryptor = AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(key, "AES")).build();
        // A key of its own for digests, so that neither use weakens the other.
        this.digestKey = new SecretKeySpec(hmac(new SecretKeySpec(key, DIGEST), "zhibu digest"), DIGEST);
    }

    public byte[] seal(String secret) {
        return encryptor.encrypt(secret.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What was sealed.
     *
     * @throws IllegalStateException if it was sealed with another key, or changed since
     */
    public String open(byte[] sealed) {
        return new String(encryptor.decrypt(sealed), StandardCharsets.UTF_8);
    }

    /** The same for the same secret, telling nothing of it to who lacks the key: by it the same secret is recognised. */
    public String digest(String secret) {
        return HexFormat.of().formatHex(hmac(digestKey, secret));
    }

    private static byte[] hmac(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
