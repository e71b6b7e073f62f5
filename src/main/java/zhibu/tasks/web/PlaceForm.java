package zhibu.tasks.web;

import static zhibu.shared.web.Typed.text;

import java.util.Optional;
import zhibu.tasks.PartId;

/** Beneath which other part a part is to hang, as chosen; empty for none. */
record PlaceForm(String under) {

    PlaceForm {
        under = text(under);
    }

    Optional<PartId> part() {
        return under.isEmpty() ? Optional.empty() : Optional.of(PartId.valueOf(under));
    }
}
