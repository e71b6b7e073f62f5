package zhibu.records;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Whose draft of which form. */
@Embeddable
record DraftKey(UUID submission, long accountId) implements Serializable {
}
