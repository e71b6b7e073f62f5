package zhibu.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.records.RecordFacts;
import zhibu.shared.MemberId;
import zhibu.standards.PlanLevel;

/**
 * An item of a plan with what has become of it, as pages show it.
 *
 * @param kind the code of the kind of record that does it; empty for a free matter
 * @param kindName the Chinese name of that kind; empty for a free matter
 * @param owner the name of who sees to it; empty if nobody was named
 * @param standards the codes of the standards it serves
 * @param chosen the standard somebody chose; empty where they follow from the kind
 * @param origin where it comes from, in words
 * @param withdrawn why it was withdrawn; none while it stands
 * @param more what was done beyond what was planned
 */
public record ItemView(PlanItemId id, String title, String kind, String kindName, Timing timing, PlanLevel level,
                       @Nullable MemberId ownerId, String owner, List<String> standards, String chosen, String origin, String note,
                       @Nullable String withdrawn, ItemState state, List<Step> steps, List<RecordFacts> more) {

    public boolean stands() {
        return withdrawn == null;
    }

    /** How often it was done of how often it was to be. */
    public long done() {
        return steps.stream().filter(Step::done).count();
    }

    /** The records that did it, oldest first. */
    public List<RecordFacts> records() {
        return steps.stream().flatMap(step -> Stream.ofNullable(step.record())).distinct().toList();
    }

    /** Whether it comes up in a month, by itself or as one of its times. */
    public List<Step> in(int month) {
        return steps.stream().filter(step -> step.slot().period().first().getMonthValue() <= month
                && month <= step.slot().period().last().getMonthValue()).toList();
    }

    /** The times that were missed so far. */
    public List<Step> missed(LocalDate today) {
        return steps.stream().filter(step -> !step.done() && step.dueBefore(today)).toList();
    }
}
