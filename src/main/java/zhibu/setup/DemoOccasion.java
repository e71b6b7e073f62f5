package zhibu.setup;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time at which people of a branch meet, for one or more kinds of gathering at once. */
record DemoOccasion(LocalDate date, LocalTime start, List<DemoKind> kinds, @Nullable DemoGroup group) {

    boolean is(DemoKind kind) {
        return kinds.contains(kind);
    }

    LocalTime end() {
        return start.plusMinutes(kinds.stream().mapToInt(DemoKind::minutes).sum());
    }

    /** Whether the assembly meets, alone or with something else. */
    boolean isAssembly() {
        return is(DemoKind.ASSEMBLY);
    }
}
