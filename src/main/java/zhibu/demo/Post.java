package zhibu.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A post and who holds it from when to when, both days included. */
record Post(Member holder, String duty, LocalDate from, @Nullable LocalDate until) {

    boolean isHeldOn(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }
}
