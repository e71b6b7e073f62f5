package zhibu.sheets.web;

import static zhibu.shared.web.Typed.text;

import org.jspecify.annotations.Nullable;
import zhibu.sheets.SelfCheckCard;

/**
 * What the list of self-checks is narrowed to, as it stands in the address; empty text leaves nothing out.
 *
 * @param unit the id of a unit
 * @param state as {@link zhibu.sheets.SelfCheckState#value} has it
 */
record CheckFilter(String unit, String state) {

    CheckFilter(@Nullable String unit, @Nullable String state) {
        this.unit = text(unit);
        this.state = text(state);
    }

    public boolean narrows() {
        return !(unit + state).isEmpty();
    }

    boolean lets(SelfCheckCard card) {
        return (unit.isEmpty() || unit.equals(card.branch().unit().toString())) && (state.isEmpty() || state.equals(card.state().value()));
    }
}
