package zhibu.records;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.evidence.CheckedFile;
import zhibu.evidence.EvidenceId;
import zhibu.shared.AccountId;
import zhibu.shared.Voiding;

/**
 * An attachment as the page of its record shows it.
 *
 * @param size in bytes
 * @param sha256 in 64 hexadecimal digits
 */
public record AttachmentView(EvidenceId file, String name, long size, String sha256, AccountId by, Instant at,
                             @Nullable Voiding voiding) {

    private static final long KILOBYTE = 1 << 10;
    private static final long MEGABYTE = 1 << 20;

    AttachmentView(long file, String name, long size, String sha256, AccountId by, Instant at,
                   @Nullable Voiding voiding) {
        this(new EvidenceId(file), name, size, sha256, by, at, voiding);
    }

    /** The size as people say it: {@code 35 KB}, {@code 1.2 MB}. */
    public String weight() {
        return size < MEGABYTE ? "%d KB".formatted(Math.max(1, Math.round((double) size / KILOBYTE)))
                : "%.1f MB".formatted((double) size / MEGABYTE);
    }

    /** The first digits of the checksum, enough to compare at a glance. */
    public String abbreviated() {
        return sha256.substring(0, 12);
    }

    /** Everybody who did something to it. */
    public Stream<AccountId> people() {
        return Stream.concat(Stream.of(by), Optional.ofNullable(voiding).map(Voiding::by).stream());
    }

    /** Whether the file is this very one, sent once more. */
    boolean standsFor(CheckedFile other) {
        return voiding == null && sha256.equals(other.sha256()) && name.equals(other.name());
    }
}
