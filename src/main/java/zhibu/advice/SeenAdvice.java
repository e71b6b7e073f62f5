package zhibu.advice;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which sorts of advice whoever records something has seen already, as its form carries it from one sending to the next. */
public record SeenAdvice(Set<Advice.Sort> sorts) {

    /** Somebody who wants none, or has seen it all. */
    public static final SeenAdvice ALL = new SeenAdvice(Set.of(Advice.Sort.values()));

    public SeenAdvice {
        sorts = Set.copyOf(sorts);
    }

    /** Reads what the form carries: {@code SIMILAR THIN}. What is no sort of advice was not seen. */
    public static SeenAdvice of(String carried) {
        List<String> names = List.of(carried.split(" "));
        return new SeenAdvice(Stream.of(Advice.Sort.values()).filter(sort -> names.contains(sort.name())).collect(toUnmodifiableSet()));
    }

    /** This, and what is shown now. */
    public SeenAdvice and(List<Advice> shown) {
        return new SeenAdvice(Stream.concat(sorts.stream(), shown.stream().map(Advice::sort)).collect(toUnmodifiableSet()));
    }

    boolean covers(Advice advice) {
        return sorts.contains(advice.sort());
    }

    /** As the form carries it. */
    @Override
    public String toString() {
        return sorts.stream().sorted().map(Advice.Sort::name).collect(joining(" "));
    }
}
