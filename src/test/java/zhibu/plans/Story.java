package zhibu.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.records.Book;
import zhibu.records.RecordFacts;
import zhibu.records.RecordId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.standards.PlanLevel;
import zhibu.standards.Rhythm;

/** A plan of 2026 and what was recorded, as a test tells it; items and records are numbered as they come. */
final class Story {

    static final AssessmentYear YEAR = new AssessmentYear(2026);

    private final List<PlannedItem> items = new ArrayList<>();
    private final List<RecordFacts> records = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    Story plans(@Nullable String kind, Rhythm rhythm, int from, int to, int times) {
        return plans(kind, new Timing(from, to, null, rhythm, times), null);
    }

    Story plansOn(String kind, String day) {
        LocalDate on = LocalDate.parse(day);
        return plans(kind, new Timing(on.getMonthValue(), on.getMonthValue(), on, Rhythm.ONCE, 1), null);
    }

    Story plans(@Nullable String kind, Timing timing, @Nullable String withdrawn) {
        items.add(new PlannedItem(new PlanItemId(items.size() + 1L), new Intent("事项" + (items.size() + 1), kind, timing, PlanLevel.B, null,
                null, Origin.OWN, ""), withdrawn));
        return this;
    }

    Story holds(String day, String... kinds) {
        LocalDate on = LocalDate.parse(day);
        records.add(new RecordFacts(new RecordId(records.size() + 1L), new BranchId(1), Book.GATHERINGS, on, "记录", List.of(kinds)));
        return this;
    }

    /** Says of a record, by its number, whether it does an item. */
    Story says(long record, long item, boolean fulfils) {
        decisions.add(new Decision(new RecordId(record), new PlanItemId(item), fulfils));
        return this;
    }

    List<RecordFacts> records() {
        return records;
    }

    List<PlannedItem> items() {
        return items;
    }

    Fulfilment told() {
        List<RecordFacts> oldestFirst = records.stream().sorted((one, other) -> one.happenedOn().compareTo(other.happenedOn())).toList();
        return new Fulfilment(YEAR, items, oldestFirst, decisions);
    }
}
