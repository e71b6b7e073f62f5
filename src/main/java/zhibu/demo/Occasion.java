package zhibu.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time at which people of a branch meet, for one or more kinds of gathering at once. */
record Occasion(LocalDate date, LocalTime start, List<Kind> kinds, @Nullable Group group) {

    boolean is(Kind kind) {
        return kinds.contains(kind);
    }

    LocalTime end() {
        return start.plusMinutes(kinds.stream().mapToInt(Kind::minutes).sum());
    }

    /** Whether the assembly meets, alone or with something else. */
    boolean isAssembly() {
        return is(Kind.ASSEMBLY);
    }
}
