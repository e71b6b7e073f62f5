package zhibu.entries;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.records.Recorded;

/** A record of another ledger as lists show it, in its standing wording. */
public record EntryRow(long number, LocalDate happenedOn, String kind, String title, int revision, @Nullable String voidReason,
                       boolean returned, Instant recordedAt) {

    EntryKey key() {
        return new EntryKey(number, revision);
    }

    public boolean voided() {
        return voidReason != null;
    }

    public Recorded recorded() {
        return new Recorded(happenedOn, recordedAt);
    }
}
