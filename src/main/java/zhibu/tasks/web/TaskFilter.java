package zhibu.tasks.web;

import org.jspecify.annotations.Nullable;
import zhibu.shared.AssessmentYear;
import zhibu.shared.web.Typed;

/**
 * Which of the three lists is asked for, and what it is narrowed to, as it stands in the address; empty text leaves nothing out.
 *
 * @param view the list, as {@link ListKind#value} has it
 * @param who the code of a unit or branch: {@code unit-3}
 * @param state as {@link Mark#value} has it
 * @param owner the id of who answers for it
 */
record TaskFilter(String year, String view, String who, String state, String owner) {

    TaskFilter(@Nullable String year, @Nullable String view, @Nullable String who, @Nullable String state, @Nullable String owner) {
        this.year = Typed.text(year);
        this.view = Typed.text(view);
        this.who = Typed.text(who);
        this.state = Typed.text(state);
        this.owner = Typed.text(owner);
    }

    AssessmentYear yearOr(AssessmentYear now) {
        return year.isEmpty() ? now : AssessmentYear.valueOf(year);
    }

    public boolean narrows() {
        return !(who + state + owner).isEmpty();
    }

    boolean lets(PartRow row) {
        return (who.isEmpty() || row.isOf(who)) && (owner.isEmpty() || row.isOwnedBy(owner))
                && (state.isEmpty() || Mark.of(state).filter(mark -> mark.isOn(row)).isPresent());
    }
}
