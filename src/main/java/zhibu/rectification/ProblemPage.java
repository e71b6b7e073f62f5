package zhibu.rectification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of problems.
 *
 * @param next where the next page begins; none where this is the last
 */
public record ProblemPage(List<ProblemCard> cards, @Nullable ProblemPlace next) {

    static ProblemPage of(List<ProblemCard> found, int size) {
        boolean more = found.size() > size;
        List<ProblemCard> shown = found.subList(0, Math.min(size, found.size()));
        return new ProblemPage(List.copyOf(shown), more ? ProblemPlace.of(shown.get(size - 1)) : null);
    }
}
