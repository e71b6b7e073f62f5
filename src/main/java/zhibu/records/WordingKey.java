package zhibu.records;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Which wording of which record. */
@Embeddable
record WordingKey(long recordId, int revision) implements Serializable {
}
