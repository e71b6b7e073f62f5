package zhibu.reminders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import zhibu.records.RecordFacts;
import zhibu.shared.BranchId;

/**
 * A reader's week 每周提要: what waits for him, and what was done the week before.
 *
 * @param done what was done last week in the branches he keeps or keeps contact with
 * @param units the units he oversees, by name
 * @param names of the branches mentioned
 */
public record Digest(LocalDate today, List<Matter> matters, List<RecordFacts> done, List<UnitLine> units, Map<BranchId, String> names) {

    /**
     * A unit whose branches the reader oversees.
     *
     * @param id as the addresses of pages name it
     * @param late how many of its branches have something overdue
     * @param overdue how much that is together
     */
    public record UnitLine(String id, String name, int branches, long late, int overdue) {
    }

    public Week week() {
        return Week.of(today);
    }

    public List<Matter> overdue() {
        return matters(Matter::overdue);
    }

    /** What is due from today until Sunday. */
    public List<Matter> thisWeek() {
        return matters(matter -> !matter.overdue() && !matter.day().isAfter(week().sunday()));
    }

    public List<Matter> nextWeek() {
        Week next = week().next();
        return matters(matter -> !matter.overdue() && !matter.day().isBefore(next.monday()) && !matter.day().isAfter(next.sunday()));
    }

    private List<Matter> matters(Predicate<Matter> which) {
        return matters.stream().filter(which).toList();
    }

    /** Whether there is nothing he should be told of. */
    public boolean quiet() {
        return overdue().isEmpty() && thisWeek().isEmpty() && nextWeek().isEmpty();
    }

    /** Last week's records by the name of the branch. */
    public Map<String, List<RecordFacts>> doneByBranch() {
        return done.stream().collect(groupingBy(record -> names.getOrDefault(record.branch(), ""), LinkedHashMap::new, toList()));
    }
}
