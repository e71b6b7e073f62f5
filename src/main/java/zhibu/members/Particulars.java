package zhibu.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import zhibu.shared.RuleViolation;
import zhibu.shared.RuleViolation.Problem;

/** What a roster says of one member: each particular as it is kept, those without a value left out. */
public final class Particulars {

    private final Map<Particular, String> values;

    /** Nothing is as good as no value; who is not said to be an official is none. */
    public Particulars(Map<Particular, String> values) {
        EnumMap<Particular, String> kept = new EnumMap<>(Particular.class);
        values.forEach((particular, value) -> {
            if (!value.isEmpty()) {
                kept.put(particular, value);
            }
        });
        kept.putIfAbsent(Particular.OFFICIAL, "否");
        this.values = Collections.unmodifiableMap(kept);
    }

    /**
     * What was typed, particular by particular. A secret left masked, as it was shown, stays masked; {@link Enrolments#edit} knows it.
     *
     * @param shown what stood there before anybody typed
     * @throws RuleViolation naming everything that can't be read; fields as {@link Particular#field} says
     */
    public static Particulars read(Function<Particular, String> typed, Particulars shown) {
        Map<Particular, String> read = new EnumMap<>(Particular.class);
        List<Problem> problems = new ArrayList<>();
        for (Particular particular : Particular.values()) {
            String text = typed.apply(particular);
            (text.equals(shown.get(particular)) ? Optional.of(text) : particular.read(text)).ifPresentOrElse(
                    value -> read.put(particular, value), () -> problems.add(new Problem(particular.field(), particular.refusal())));
        }
        if (!problems.isEmpty()) {
            throw new RuleViolation(problems);
        }
        return new Particulars(read);
    }

    /** The same with secrets that are still masked as {@code known} has them. */
    Particulars unmasked(Particulars known) {
        Map<Particular, String> open = new EnumMap<>(Particular.class);
        values.forEach((particular, value) -> {
            String secret = known.get(particular);
            open.put(particular, particular.secret() && value.equals(particular.masked(secret)) ? secret : value);
        });
        return new Particulars(open);
    }

    /** Empty text where nothing is known. */
    public String get(Particular particular) {
        return values.getOrDefault(particular, "");
    }

    public boolean has(Particular particular) {
        return values.containsKey(particular);
    }

    Optional<LocalDate> day(Particular particular) {
        return Optional.ofNullable(values.get(particular)).map(LocalDate::parse);
    }

    boolean isWoman() {
        return get(Particular.SEX).equals("女");
    }

    boolean yes(Particular particular) {
        return get(particular).equals("是");
    }

    Map<Particular, String> values() {
        return values;
    }

    /** The same with these said otherwise. */
    public Particulars with(Map<Particular, String> others) {
        Map<Particular, String> all = new EnumMap<>(Particular.class);
        all.putAll(values);
        all.putAll(others);
        return new Particulars(all);
    }

    /** What must be changed so that it says the same as {@code wanted}, in the order of a roster. */
    public List<Change> until(Particulars wanted) {
        return Arrays.stream(Particular.values()).filter(particular -> !get(particular).equals(wanted.get(particular)))
                .map(particular -> new Change(particular, get(particular), wanted.get(particular))).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Particulars same && values.equals(same.values);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(values);
    }

    /** Names what it holds, never the values: they are somebody's own. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
