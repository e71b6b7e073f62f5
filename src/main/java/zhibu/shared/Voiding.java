package zhibu.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That something official was voided 作废: it stays visible with the reason and counts for nothing.
 *
 * @param at the database's clock, never ours to set; none until it was read back
 */
@Embeddable
public record Voiding(@Column(name = "void_reason") String reason, @Column(name = "voided_by") AccountId by,
                      @Column(name = "voided_at", insertable = false, updatable = false) @Nullable Instant at) {

    /** Voids something now. */
    public static Voiding of(String reason, AccountId by) {
        return new Voiding(reason, by, null);
    }

    /** Why {@code voiding} voided something; none if there is none. */
    public static @Nullable String reasonOf(@Nullable Voiding voiding) {
        return voiding == null ? null : voiding.reason();
    }
}
