package zhibu.draws;

import java.time.Instant;
import java.util.Arrays;
import zhibu.sampling.Frame;
import zhibu.shared.AccountId;

/**
 * A frame that nothing in can change any more 冻结的抽样框.
 *
 * @param hash SHA-256 of its document
 */
public record FrozenFrame(Frame frame, String hash, Instant at, AccountId by) {

    /** @throws IllegalStateException if those bytes would not be published again as they are */
    static FrozenFrame of(byte[] document, String hash, Instant at, AccountId by) {
        Frame frame = Frame.read(document);
        if (!Arrays.equals(frame.document(), document)) {
            throw new IllegalStateException("frame " + hash + " does not read back as it was written");
        }
        return new FrozenFrame(frame, hash, at, by);
    }

    /** The bytes that were published. */
    public byte[] document() {
        return frame.document();
    }
}
