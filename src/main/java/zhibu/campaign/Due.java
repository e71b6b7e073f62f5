package zhibu.campaign;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When a stage is due and what is to be done in it, as stored. */
@Embeddable
record Due(LocalDate fromOn, LocalDate untilOn, String tasks) {

    static Due of(Span span) {
        return new Due(span.fromOn(), span.untilOn(), span.tasks());
    }
}
