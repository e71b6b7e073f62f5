package zhibu.entries;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Which wording of which record. */
@Embeddable
record EntryKey(@Column(name = "record_id") long recordId, int revision) implements Serializable {
}
