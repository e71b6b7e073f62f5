package zhibu.demo;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the gatherings of a branch: the first, second, … of its kind in the year, for a group its own. */
final class Ordinals {

    private final Map<Key, Integer> last = new HashMap<>();

    int next(Kind kind, Occasion occasion) {
        return last.merge(new Key(kind, occasion.group(), occasion.date().getYear()), 1, Integer::sum);
    }

    private record Key(Kind kind, @Nullable Group group, int year) {
    }
}
