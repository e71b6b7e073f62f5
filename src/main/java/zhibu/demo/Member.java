package zhibu.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of a demo branch and what he counts for on a day.
 *
 * @param full the day he became a full member; none while probationary
 * @param left the first day he no longer belongs to the branch
 * @param group the id of his group
 */
record Member(long id, String name, @Nullable LocalDate full, LocalDate arrived, @Nullable LocalDate left,
                  @Nullable Long group, List<State> states) {

    boolean belongsOn(LocalDate date) {
        return !date.isBefore(arrived) && (left == null || date.isBefore(left));
    }

    boolean isDueOn(LocalDate date) {
        return !is("EXCUSED", date);
    }

    boolean votesOn(LocalDate date) {
        return isDueOn(date) && full != null && !date.isBefore(full) && !is("OBSERVED", date);
    }

    boolean isRatedOn(LocalDate date) {
        return isDueOn(date) && !is("EXEMPT", date);
    }

    boolean is(String kind, LocalDate date) {
        return states.stream().anyMatch(state -> state.kind().equals(kind) && state.holdsOn(date));
    }
}
