package zhibu.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import zhibu.plans.ItemTally.Place;
import zhibu.records.RecordFacts;
import zhibu.shared.AssessmentYear;

/**
 * How the ledger fulfils a plan 对账: which record does which item, worked out anew whenever somebody looks.
 *
 * <p>What the secretary decided comes first. Then every kind a record is of does at most one item of that kind within whose days it
 * happened: the one planned for that very day, else the one whose days end first. Taken in the order of days that leaves nothing
 * open that could have been done otherwise.
 */
final class Fulfilment {

    private final List<ItemTally> items;
    private final Set<Decision> decisions;
    private final List<Part> left;
    private final List<RecordFacts> beyond;

    /**
     * Works it out.
     *
     * @param records those of the year that count, oldest first
     * @param decisions what the secretary said, at most one for a record and an item
     */
    Fulfilment(AssessmentYear year, List<PlannedItem> items, List<RecordFacts> records, List<Decision> decisions) {
        this.items = items.stream().map(item -> new ItemTally(year, item)).toList();
        this.decisions = Set.copyOf(decisions);
        this.left = new ArrayList<>(records.stream().flatMap(Part::of).toList());
        Set<RecordFacts> idle = new HashSet<>(records);
        records.stream().filter(this::link).forEach(idle::remove);
        match(Place::plannedFor, idle);
        match((place, day) -> true, idle);
        left.stream().filter(this::count).map(Part::record).forEach(idle::remove);
        this.beyond = records.stream().filter(idle::contains).toList();
    }

    private boolean link(RecordFacts record) {
        List<ItemTally> chosen = items.stream().filter(item -> item.item().stands() && said(record, item, true)).toList();
        chosen.forEach(item -> item.link(record));
        left.removeIf(part -> part.record.equals(record) && chosen.stream().anyMatch(part::isOfKind));
        return !chosen.isEmpty();
    }

    private boolean said(RecordFacts record, ItemTally item, boolean fulfils) {
        return decisions.contains(new Decision(record.record(), item.item().id(), fulfils));
    }

    private void match(BiPredicate<Place, LocalDate> wanted, Set<RecordFacts> idle) {
        List<Part> taken = left.stream().filter(part -> take(part, wanted)).toList();
        taken.stream().map(Part::record).forEach(idle::remove);
        left.removeAll(taken);
    }

    private boolean take(Part part, BiPredicate<Place, LocalDate> wanted) {
        LocalDate day = part.record.happenedOn();
        Optional<Place> found = fitting(part).flatMap(item -> item.open(day)).filter(place -> wanted.test(place, day))
                .min(Place.ENDS_FIRST);
        found.ifPresent(place -> place.take(part.record));
        return found.isPresent();
    }

    private Stream<ItemTally> fitting(Part part) {
        return items.stream().filter(part::isOfKind).filter(item -> !said(part.record, item, false));
    }

    /** What is done once more than planned belongs to its item all the same. */
    private boolean count(Part part) {
        Optional<ItemTally> found = fitting(part).filter(item -> item.meets(part.record.happenedOn())).findFirst();
        found.ifPresent(item -> item.add(part.record));
        return found.isPresent();
    }

    /** What has become of each item, in the order of the plan. */
    List<Progress> items() {
        return items.stream().map(ItemTally::progress).toList();
    }

    /** What was done outside the plan 计划外, oldest first. */
    List<RecordFacts> beyond() {
        return beyond;
    }

    /** A record as far as it is of one kind. */
    private record Part(RecordFacts record, String kind) {

        static Stream<Part> of(RecordFacts record) {
            return record.kinds().stream().map(kind -> new Part(record, kind));
        }

        boolean isOfKind(ItemTally item) {
            return kind.equals(item.item().intent().kind());
        }
    }
}
