package zhibu.plans.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import zhibu.plans.ItemText;
import zhibu.plans.ItemView;
import zhibu.plans.PlanView;
import zhibu.shared.Ids;
import zhibu.shared.web.Typed;

/**
 * The table of a plan as typed; rows nobody filled in, and those whose title was wiped out, are gone.
 *
 * @param seen the state of the plan that was on the screen
 * @param reason why an approved plan is changed
 */
record PlanForm(String seen, @Size(max = 500, message = "调整理由不超过 500 字") String reason, List<Row> rows) {

    PlanForm {
        seen = text(seen);
        reason = text(reason);
        rows = Typed.rows(rows, Row::filled);
    }

    /** One item of the table. */
    record Row(String id, String title, String kind, String from, String to, String day, String rhythm, String times, String level,
               String owner, String standard, String note) {

        static final Row EMPTY = new Row("", "", "", "", "", "", "ONCE", "1", "X", "", "", "");

        Row {
            id = text(id);
            title = text(title);
            kind = text(kind);
            from = text(from);
            to = text(to);
            day = text(day);
            rhythm = text(rhythm);
            times = text(times);
            level = text(level);
            owner = text(owner);
            standard = text(standard);
            note = text(note);
        }

        /** What a new row has before anybody types doesn't count. */
        boolean filled() {
            return !title.isEmpty() || id.isEmpty() && !(kind + from + to + day + note).isEmpty();
        }

        static Row of(ItemView item) {
            return new Row(item.id().toString(), item.title(), item.kind(), Integer.toString(item.timing().from()),
                    Integer.toString(item.timing().to()), Objects.toString(item.timing().on(), ""), item.timing().rhythm().name(),
                    Integer.toString(item.timing().times()), item.level().name(), Objects.toString(item.ownerId(), ""), item.chosen(),
                    item.note());
        }

        ItemText entry() {
            return new ItemText(id, title, kind, from, to, day, rhythm, times, level, owner, standard, note);
        }
    }

    static PlanForm of(PlanView plan) {
        return new PlanForm(Integer.toString(plan.revision()), "", plan.standing().stream().map(Row::of).toList());
    }

    /** The same text, to be sent over the plan that stands by now. */
    PlanForm over(int revision) {
        return new PlanForm(Integer.toString(revision), reason, rows);
    }

    List<ItemText> entries() {
        return rows.stream().map(Row::entry).toList();
    }

    int seenRevision() {
        return Ids.revision(seen);
    }
}
