package zhibu.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.records.ListedRecord;
import zhibu.records.Recorded;

/**
 * A gathering as lists show it, in its standing wording.
 *
 * @param kindCodes the codes of its kinds, joined by commas
 * @param returned whether that wording was given back 退回
 */
public record GatheringRow(long number, LocalDate heldOn, String kindCodes, String topic, String place, int due,
                           int present, int revision, @Nullable String voidReason, Instant recordedAt, boolean returned)
        implements ListedRecord {

    @Override
    public List<String> kinds() {
        return List.of(kindCodes.split(","));
    }

    @Override
    public Recorded recorded() {
        return new Recorded(heldOn, recordedAt);
    }
}
