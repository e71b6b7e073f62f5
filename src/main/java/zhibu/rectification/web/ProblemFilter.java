package zhibu.rectification.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.rectification.Dimension;
import zhibu.rectification.ProblemMark;
import zhibu.rectification.ProblemPlace;
import zhibu.rectification.ProblemQuery;
import zhibu.rectification.ProblemSource;
import zhibu.shared.BranchId;
import zhibu.shared.UnitId;
import zhibu.shared.web.Typed;

/**
 * What a list of problems is narrowed to, as it stands in the address; empty text leaves nothing out, and so does what names nothing.
 *
 * @param unit the id of a unit
 * @param state as {@link ProblemMark#value} has it
 * @param source the name of a source
 * @param dimension the name of a dimension
 * @param after where the page begins: the deadline and id of the problem before it, and {@code closed} if that was off the list
 */
record ProblemFilter(String unit, String state, String source, String dimension, String after) {

    ProblemFilter(@Nullable String unit, @Nullable String state, @Nullable String source, @Nullable String dimension,
                  @Nullable String after) {
        this.unit = Typed.text(unit);
        this.state = Typed.text(state);
        this.source = Typed.text(source);
        this.dimension = Typed.text(dimension);
        this.after = Typed.text(after);
    }

    ProblemQuery query(@Nullable BranchId branch) {
        return new ProblemQuery(unit.matches("[1-9][0-9]{0,17}") ? UnitId.valueOf(unit) : null, branch,
                ProblemMark.of(state).orElse(null), named(ProblemSource.values(), source).orElse(null),
                named(Dimension.values(), dimension).orElse(null));
    }

    private static <T extends Enum<T>> Optional<T> named(T[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }

    /** Where the page begins. */
    ProblemPlace place() {
        String[] parts = after.split("_", -1);
        boolean place = parts.length == 3 && parts[0].matches("open|closed") && Typed.date(parts[1]).isPresent()
                && parts[2].matches("[1-9][0-9]{0,17}");
        return place ? new ProblemPlace(parts[0].equals("closed"), Typed.date(parts[1]).orElseThrow(), Long.parseLong(parts[2]))
                : ProblemPlace.BEGINNING;
    }

    /** As {@link #after} writes a place. */
    static String written(ProblemPlace place) {
        return "%s_%s_%d".formatted(place.closed() ? "closed" : "open", place.deadline(), place.id());
    }

    public boolean narrows() {
        return !(unit + state + source + dimension).isEmpty();
    }
}
