package zhibu.plans;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import zhibu.plans.ItemTally.Place;
import zhibu.records.RecordFacts;
import zhibu.records.RecordId;
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
    private final Map<String, List<ItemTally>> byKind;
    private final Map<RecordId, Set<Decision>> decisions;
    private final List<Part> left;
    private final Set<RecordId> idle;
    private final List<RecordFacts> beyond;

    /**
     * Works it out.
     *
     * @param records those of the year that count, oldest first
     * @param decisions what the secretary said, at most one for a record and an item
     */
    Fulfilment(AssessmentYear year, List<PlannedItem> items, List<RecordFacts> records, List<Decision> decisions) {
        this.items = items.stream().map(item -> new ItemTally(year, item)).toList();
        this.byKind = this.items.stream().filter(item -> item.kind() != null).collect(groupingBy(ItemTally::kind));
        this.decisions = decisions.stream().collect(groupingBy(Decision::record, toSet()));
        this.left = new ArrayList<>(records.stream().flatMap(Part::of).toList());
        this.idle = records.stream().map(RecordFacts::record).collect(toCollection(HashSet::new));
        records.stream().filter(record -> this.decisions.containsKey(record.record())).forEach(this::link);
        if (items.stream().anyMatch(item -> item.intent().timing().on() != null)) {
            left.removeIf(part -> take(part, Place::plannedFor));
        }
        left.removeIf(part -> take(part, (place, day) -> true));
        left.forEach(this::count);
        this.beyond = records.stream().filter(record -> idle.contains(record.record())).toList();
    }

    private void link(RecordFacts record) {
        List<ItemTally> chosen = items.stream().filter(item -> item.item().stands() && said(record, item, true)).toList();
        chosen.forEach(item -> item.link(record));
        if (!chosen.isEmpty()) {
            left.removeIf(part -> part.record.equals(record) && chosen.stream().anyMatch(item -> part.kind.equals(item.kind())));
            idle.remove(record.record());
        }
    }

    private boolean said(RecordFacts record, ItemTally item, boolean fulfils) {
        return decisions.getOrDefault(record.record(), Set.of()).contains(new Decision(record.record(), item.item().id(), fulfils));
    }

    /** Whether the part does something for which {@code wanted} holds; it does it then. */
    private boolean take(Part part, BiPredicate<Place, LocalDate> wanted) {
        LocalDate day = part.record.happenedOn();
        Optional<Place> found = fitting(part).flatMap(item -> item.open(day)).filter(place -> wanted.test(place, day))
                .min(Place.ENDS_FIRST);
        found.ifPresent(place -> place.take(part.record));
        found.ifPresent(place -> idle.remove(part.record.record()));
        return found.isPresent();
    }

    private Stream<ItemTally> fitting(Part part) {
        return byKind.getOrDefault(part.kind, List.of()).stream().filter(item -> !said(part.record, item, false));
    }

    /** What is done once more than planned belongs to its item all the same. */
    private void count(Part part) {
        fitting(part).filter(item -> item.meets(part.record.happenedOn())).findFirst().ifPresent(item -> {
            item.add(part.record);
            idle.remove(part.record.record());
        });
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
    }
}
