package zhibu.evidence;

import java.time.Instant;
import zhibu.shared.AccountId;

/**
 * What is known of a kept file besides what it contains.
 *
 * @param size in bytes
 * @param sha256 of what it contains, in 64 hexadecimal digits
 * @param keptAt the database's clock
 */
public record EvidenceView(EvidenceId id, String name, String mediaType, long size, String sha256, AccountId keptBy, Instant keptAt) {
}
