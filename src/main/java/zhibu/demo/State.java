package zhibu.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A state of a member from one day to another, both included. */
record State(String kind, String ground, @Nullable String approval, LocalDate from, @Nullable LocalDate until) {

    boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }
}
