package zhibu.accounts.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A kept form as one line of text for a hidden field. It is packed, because a body has a largest size and text that is encoded
 * twice would outgrow it; it hides nothing and proves nothing.
 */
final class Parcel {

    /** In characters; leaves room beside it in the largest body the server takes. */
    static final int LONGEST = 1_900_000;

    /** In bytes; more than any body the server takes can hold. */
    private static final int MOST_CONTENT = 8_000_000;

    private static final JsonMapper JSON = JsonMapper.shared();

    private Parcel() {
    }

    static String pack(KeptForm form) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(packed)) {
            packing.write(JSON.writeValueAsBytes(form));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    /** The form in it; none if somebody made the parcel up. */
    static Optional<KeptForm> open(String parcel) {
        try (InflaterInputStream content = new InflaterInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(parcel)))) {
            return Optional.of(content.readNBytes(MOST_CONTENT)).map(bytes -> JSON.readValue(bytes, KeptForm.class));
        } catch (IOException | IllegalArgumentException | JacksonException madeUp) {
            return Optional.empty();
        }
    }
}
