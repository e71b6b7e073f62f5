package zhibu.entries;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import zhibu.shared.Period;
import zhibu.standards.EntryKind;
import zhibu.standards.EntryKind.Choice;
import zhibu.standards.EntryKind.Field;
import zhibu.standards.EntryKind.Prefill;

/**
 * The days a summary is about.
 *
 * @param part what people call them within the year: 「上半年」; empty for the whole year
 */
record Span(int year, String part, LocalDate first, LocalDate last) {

    private static final int LAST_MONTH = 12;

    /** What the answers say; empty where the kind summarises nothing, or they name no year. */
    static Optional<Span> of(EntryKind kind, Function<Field, String> answer) {
        return kind.drafted() ? field(kind, Prefill.YEAR).map(answer).filter(year -> year.matches("[0-9]{4}")).map(Integer::parseInt)
                .map(year -> field(kind, Prefill.PERIOD).flatMap(field -> chosen(field, answer.apply(field)))
                        .map(choice -> part(year, choice)).orElseGet(() -> whole(year))) : Optional.empty();
    }

    private static Optional<Field> field(EntryKind kind, Prefill prefill) {
        return kind.fields().stream().filter(field -> field.prefill() == prefill).findFirst();
    }

    private static Optional<Choice> chosen(Field field, String code) {
        return field.choices().stream().filter(choice -> choice.code().equals(code)).findFirst();
    }

    private static Span part(int year, Choice part) {
        return new Span(year, part.name(), LocalDate.of(year, part.months().get(0), 1),
                YearMonth.of(year, part.months().get(1)).atEndOfMonth());
    }

    private static Span whole(int year) {
        return new Span(year, "", LocalDate.of(year, 1, 1), YearMonth.of(year, LAST_MONTH).atEndOfMonth());
    }

    Period period() {
        return new Period(year + "年" + part, first, last);
    }
}
