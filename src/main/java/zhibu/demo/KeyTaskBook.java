package zhibu.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enters key tasks, their parts and what became of them into the tables. */
final class KeyTaskBook {

    private static final String NOON = "T" + LocalTime.NOON + "+08:00";

    private final Tables tables;

    KeyTaskBook(Tables tables) {
        this.tables = tables;
    }

    /** A part as it was entered. */
    record Entered(long task, long id, Unit unit, @Nullable Branch branch, long account) {
    }

    long publish(KeyTaskStory told, @Nullable Unit unit, LocalDate on, LocalDate deadline, long account) {
        boolean sourced = !told.source().isEmpty();
        return tables.number(Table.KEY_TASK, unit == null ? null : unit.id(), on.getYear(), told.category(), told.title(), told.asked(),
                told.leader(), told.source(), sourced ? "%s〔%d〕%d号".formatted(unit == null ? "清直工委" : "机关党委", on.getYear(),
                        on.getMonthValue()) : "",
                sourced ? on.minusDays(3) : null, deadline, on, on + NOON, account);
    }

    /** Assigns a part; {@code account} is who writes down what is done for it. */
    Entered assign(long task, @Nullable Entered above, Unit unit, @Nullable Branch branch, String what, LocalDate deadline,
                   @Nullable Member owner, LocalDate on, long account) {
        long id = tables.number(Table.TASK_PART, task, above == null ? null : above.id(), unit.id(), branch == null ? null : branch.id(),
                what, deadline, owner == null ? null : owner.id(), on, on + NOON, account);
        Entered part = new Entered(task, id, unit, branch, account);
        if (owner != null) {
            step(part, "OWNED", on, "", owner.id(), null, account);
        }
        return part;
    }

    void step(Entered part, String kind, LocalDate on, String note, long account) {
        step(part, kind, on, note, null, null, account);
    }

    void link(Entered part, String kind, LocalDate on, long record) {
        step(part, kind, on, "", null, record, part.account());
    }

    private void step(Entered part, String kind, LocalDate on, String note, @Nullable Long member, @Nullable Long record, long account) {
        tables.number(Table.TASK_STEP, part.id(), part.task(), branch(part), kind, on, note, member, record, null, on + NOON, account);
    }

    private static @Nullable Long branch(Entered part) {
        return part.branch() == null ? null : part.branch().id();
    }

    void visit(Entered part, LocalDate on, List<String> ways, String found, String asked, @Nullable LocalDate until, long account) {
        tables.number(Table.TASK_VISIT, part.id(), part.task(), branch(part), on, "RANDOM", "{" + String.join(",", ways) + "}", found,
                asked, until, on + NOON, account);
    }
}
