package zhibu.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.records.RecordFacts;

/**
 * One time that an item was to be done, and the record that did it.
 *
 * @param record none while nothing did it
 */
public record Step(Slot slot, @Nullable RecordFacts record) {

    public boolean done() {
        return record != null;
    }

    /** Whether its last day is over. */
    public boolean dueBefore(LocalDate today) {
        return slot.due().isBefore(today);
    }

    /** Whether it was done after its last day. */
    public boolean late() {
        return record != null && record.happenedOn().isAfter(slot.due());
    }

    boolean waitsFor(LocalDate day) {
        return record == null && slot.holds(day);
    }
}
