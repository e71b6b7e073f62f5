package zhibu.rectification;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * So many problems that wait for a level above, in one way.
 *
 * @param since the earliest day that matters among them; none where there are none
 */
record Waiting(ProblemMark mark, int count, @Nullable LocalDate since) {

    Stream<LocalDate> day() {
        return count == 0 ? Stream.empty() : Stream.ofNullable(since);
    }
}
