package zhibu.evidence;

import java.io.InputStream;

/**
 * A kept file about to be handed out.
 *
 * @param content read from the database piece by piece as somebody takes it; holds nothing open meanwhile
 */
public record Download(EvidenceView file, InputStream content) {
}
