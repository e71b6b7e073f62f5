package zhibu.entries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.records.ListedRecord;
import zhibu.records.Recorded;

/** A record of another ledger as lists show it, in its standing wording. */
public record EntryRow(long number, LocalDate happenedOn, String kind, String title, int revision, @Nullable String voidReason,
                       boolean returned, Instant recordedAt) implements ListedRecord {

    EntryKey key() {
        return new EntryKey(number, revision);
    }

    @Override
    public List<String> kinds() {
        return List.of(kind);
    }

    @Override
    public Recorded recorded() {
        return new Recorded(happenedOn, recordedAt);
    }
}
