package zhibu.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhibu.standards.DevelopmentStep.Outcome;

/**
 * What 《发展党员工作细则》 asked from a day on, until the next version took its place; every number with its article.
 *
 * @param changes the steps this version words otherwise
 * @param notice the public notice 公示; none where the version asks for none
 */
public record DevelopmentRuleSet(String code, String name, LocalDate from, Source source, Age age, List<Change> changes,
                                 List<People> people, List<Order> order, List<Wait> waits, @Nullable Notice notice,
                                 List<Deadline> deadlines, List<Round> rounds, Probation probation) {

    public DevelopmentRuleSet {
        changes = List.copyOf(changes);
        people = List.copyOf(people);
        order = List.copyOf(order);
        waits = List.copyOf(waits);
        deadlines = List.copyOf(deadlines);
        rounds = List.copyOf(rounds);
    }

    /** The step as this version words it. */
    public DevelopmentStep worded(DevelopmentStep step) {
        return changes.stream().filter(change -> change.step().equals(step.code())).findFirst()
                .map(change -> step.worded(change.name(), change.outcomes())).orElse(step);
    }

    public Optional<People> people(String step) {
        return people.stream().filter(rule -> rule.step().equals(step)).findFirst();
    }

    public Optional<Order> order(String step) {
        return order.stream().filter(rule -> rule.step().equals(step)).findFirst();
    }

    public Optional<Wait> waitOf(String step) {
        return waits.stream().filter(rule -> rule.step().equals(step)).findFirst();
    }

    public Optional<Deadline> deadline(String step) {
        return deadlines.stream().filter(rule -> rule.step().equals(step)).findFirst();
    }

    public Optional<Notice> notice(String step) {
        return Optional.ofNullable(notice).filter(rule -> rule.step().equals(step));
    }

    /** Who may apply. */
    public record Age(int years, Source source) {
    }

    /** A step this version words otherwise. */
    public record Change(String step, String name, List<Outcome> outcomes) {

        public Change {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * How many full members a step names.
     *
     * @param called what they become: 「培养联系人」
     */
    public record People(String step, String called, int least, int most, Source source) {
    }

    /** What comes before a step. */
    public record Order(String step, List<String> after, Source source) {

        public Order {
            after = List.copyOf(after);
        }
    }

    /**
     * How long a step has to wait.
     *
     * @param called what goes on meanwhile: 「培养教育和考察」
     */
    public record Wait(String step, String from, int months, String called, Source source) {
    }

    /**
     * How long a public notice lasts at least.
     *
     * @param firstDayCounts whether the day on which it begins is one of them
     */
    public record Notice(String step, int workingDays, boolean firstDayCounts, Source source) {

        /** The first day on which a notice that began on {@code first} may end. */
        public WorkCalendar.Reckoned earliestEnd(LocalDate first, WorkCalendar calendar) {
            return firstDayCounts ? calendar.from(first, workingDays) : calendar.after(first, workingDays);
        }
    }

    /** By when a step is to be done: within so many months of another. */
    public record Deadline(String step, String from, int months, Source source, @Nullable String note) {

        /** The last day: the same day of that month, or its last where it has no such day. */
        public LocalDate lastDay(LocalDate begun) {
            return begun.plusMonths(months);
        }
    }

    /** What is done again every so many months between two steps. */
    public record Round(String step, String from, String until, int months, Source source) {
    }

    /**
     * The probation 预备期 of those admitted: how many months, from which step on, and which step waits for its end.
     *
     * @param extension how it may be extended
     */
    public record Probation(String from, String until, int months, Source source, Extension extension) {
    }

    /**
     * How long probation may be extended, in months, and how often.
     *
     * @param again the steps that are taken anew afterwards
     */
    public record Extension(int least, int most, int times, List<String> again, Source source) {

        public Extension {
            again = List.copyOf(again);
        }
    }
}
