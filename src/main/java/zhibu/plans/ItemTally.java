package zhibu.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.records.RecordFacts;
import zhibu.shared.AssessmentYear;

/** An item of a plan while records are being matched to it. */
final class ItemTally {

    private final PlannedItem item;
    private final List<Place> places;
    private final List<RecordFacts> more = new ArrayList<>();

    ItemTally(AssessmentYear year, PlannedItem item) {
        this.item = item;
        this.places = item.stands() ? item.intent().timing().slots(year).stream().map(Place::new).toList() : List.of();
    }

    PlannedItem item() {
        return item;
    }

    /** The kind of record that does it; none for a free matter. */
    @Nullable String kind() {
        return item.intent().kind();
    }

    /** What is still to be done and may be done on that day. */
    Stream<Place> open(LocalDate day) {
        return places.stream().filter(place -> place.record == null && place.slot.holds(day));
    }

    boolean meets(LocalDate day) {
        return places.stream().anyMatch(place -> place.slot.holds(day));
    }

    /** Takes a record the secretary chose: for its own days if they are open, else for the first that are. */
    void link(RecordFacts record) {
        open(record.happenedOn()).findFirst().or(() -> places.stream().filter(place -> place.record == null).findFirst())
                .ifPresentOrElse(place -> place.take(record), () -> more.add(record));
    }

    /** Takes what was done once more than planned. */
    void add(RecordFacts record) {
        more.add(record);
    }

    Progress progress() {
        return new Progress(item, places.stream().map(place -> new Step(place.slot, place.record)).toList(), List.copyOf(more));
    }

    /** One time it is to be done, and what did it. */
    static final class Place {

        /** Whose days end first; of those, whose days begin last. */
        static final Comparator<Place> ENDS_FIRST = Comparator.comparing((Place place) -> place.slot.period().last())
                .thenComparing(place -> place.slot.period().first(), Comparator.reverseOrder());

        private final Slot slot;
        private @Nullable RecordFacts record;

        private Place(Slot slot) {
            this.slot = slot;
        }

        boolean plannedFor(LocalDate day) {
            return day.equals(slot.on());
        }

        void take(RecordFacts taken) {
            record = taken;
        }
    }
}
