package zhibu.setup;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the gatherings of a branch: the first, second, … of its kind in the year, for a group its own. */
final class DemoOrdinals {

    private final Map<Key, Integer> last = new HashMap<>();

    int next(DemoKind kind, DemoOccasion occasion) {
        return last.merge(new Key(kind, occasion.group(), occasion.date().getYear()), 1, Integer::sum);
    }

    private record Key(DemoKind kind, @Nullable DemoGroup group, int year) {
    }
}
