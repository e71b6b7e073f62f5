package zhibu.standards;

import java.time.Instant;

/**
 * A draft 草案 as lists show it.
 *
 * @param base the code of the edition it is drawn from; empty for one that was sent in
 * @param revision how often it was written anew
 * @param author who drew it up
 */
public record DraftCard(DraftId id, String base, String code, String name, int revision, String author, Instant at) {
}
