package zhibu.entries.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.entries.Answers;
import zhibu.entries.EntryBlank;
import zhibu.entries.EntryView;
import zhibu.entries.web.EntryForm.Cell;
import zhibu.members.MemberFacts;
import zhibu.shared.MemberId;
import zhibu.shared.Period;
import zhibu.standards.EntryKind;
import zhibu.standards.EntryKind.Field;

/** Fills the form of another ledger with what need not be typed. */
final class EntryPrefill {

    private final EntryBlank blank;
    private final LocalDate date;
    private final Map<String, String> asked;

    /** @param asked what the address already says, by field: {@code to=17} */
    EntryPrefill(EntryBlank blank, Map<String, String> asked) {
        this.blank = blank;
        this.date = blank.muster().date();
        this.asked = asked;
    }

    /**
     * A new record.
     *
     * @param drafting writes a first draft about some days
     */
    EntryForm form(UUID submission, Function<Period, String> drafting) {
        List<Field> fields = blank.kind().fields();
        return new EntryForm(submission.toString(), blank.kind().code(), "", "", date.toString(),
                fields.stream().map(field -> new Cell(field(field, drafting))).toList(),
                fields.stream().filter(field -> field.type() == EntryKind.Type.PEOPLE).flatMap(this::ticked).toList(),
                lines().map(MemberId::toString).toList(), cells());
    }

    private String field(Field field, Function<Period, String> drafting) {
        if (asked.containsKey(field.code())) {
            return asked.get(field.code());
        }
        if (field.prefill() == EntryKind.Prefill.DRAFTED) {
            return drafting.apply(period());
        }
        return field.type() == EntryKind.Type.PERSON ? person(field) : known(field, last(field));
    }

    private String last(Field field) {
        return blank.last().map(answers -> answers.value(field.code())).orElse("");
    }

    /** @param last the answer of last time */
    private String known(Field field, String last) {
        EntryKind.Prefill prefill = field.prefill();
        String otherwise = Objects.requireNonNullElse(field.value(), "");
        return prefill == null ? otherwise : switch (prefill) {
            case TODAY -> date.toString();
            case YEAR -> Integer.toString(date.getYear());
            case HEADS -> Integer.toString(blank.muster().people().size());
            case PERIOD -> lastPeriod(field).map(EntryKind.Choice::code).orElse(otherwise);
            case LAST -> last.isEmpty() ? otherwise : last;
            default -> otherwise;
        };
    }

    /** The part of the year that ended last; the first part while none has. */
    private Optional<EntryKind.Choice> lastPeriod(Field field) {
        return field.choices().stream().filter(choice -> choice.months().get(1) < date.getMonthValue()).reduce((earlier, later) -> later)
                .or(() -> field.choices().stream().findFirst());
    }

    /** What a summary is about: the part of the year it names, or the whole year. */
    private Period period() {
        return blank.kind().fields().stream().filter(field -> field.prefill() == EntryKind.Prefill.PERIOD).findFirst()
                .flatMap(this::chosenPeriod).map(this::days)
                .orElseGet(() -> new Period(date.getYear() + "年", date.withDayOfYear(1), YearMonth.of(date.getYear(), 12).atEndOfMonth()));
    }

    private Optional<EntryKind.Choice> chosenPeriod(Field field) {
        return field.choices().stream().filter(choice -> choice.code().equals(asked.get(field.code()))).findFirst()
                .or(() -> lastPeriod(field));
    }

    private Period days(EntryKind.Choice part) {
        return new Period(date.getYear() + "年" + part.name(), LocalDate.of(date.getYear(), part.months().get(0), 1),
                YearMonth.of(date.getYear(), part.months().get(1)).atEndOfMonth());
    }

    private String person(Field field) {
        return field.prefill() == EntryKind.Prefill.SECRETARY ? secretary().map(MemberId::toString).orElse("") : "";
    }

    private Optional<MemberId> secretary() {
        return blank.muster().secretary();
    }

    private Stream<String> ticked(Field field) {
        return people(field).map(member -> field.code() + "/" + member);
    }

    private Stream<MemberId> people(Field field) {
        String one = asked.get(field.code());
        if (one != null) {
            return Stream.of(one).map(MemberId::valueOf);
        }
        if (field.prefill() == EntryKind.Prefill.EVERYBODY) {
            return blank.muster().people().stream().map(MemberFacts::member);
        }
        return field.prefill() == EntryKind.Prefill.SECRETARY ? secretary().stream() : Stream.empty();
    }

    private Stream<MemberId> lines() {
        EntryKind.Rows rows = blank.kind().rows();
        return rows == null ? Stream.empty() : rows.of() == EntryKind.Rows.Of.MEMBERS
                ? blank.muster().people().stream().map(MemberFacts::member) : blank.posts().keySet().stream();
    }

    private List<Cell> cells() {
        EntryKind.Rows rows = blank.kind().rows();
        List<Cell> cells = new ArrayList<>();
        if (rows != null) {
            lines().forEach(member -> rows.columns().forEach(column -> cells.add(new Cell(cell(column, member)))));
        }
        return cells;
    }

    private String cell(Field column, MemberId member) {
        return column.prefill() == EntryKind.Prefill.POST ? blank.posts().getOrDefault(member, "") : known(column, last(column, member));
    }

    private String last(Field column, MemberId member) {
        return blank.last().stream().flatMap(answers -> answers.lines().stream()).filter(line -> line.member().equals(member))
                .map(line -> line.value(column.code())).findFirst().orElse("");
    }

    /** A correction: the wording that stands. */
    static EntryForm of(EntryView view, UUID submission) {
        Answers answers = view.answers();
        List<Field> fields = view.kind().fields();
        EntryKind.Rows rows = view.kind().rows();
        return new EntryForm(submission.toString(), view.kind().code(), Integer.toString(view.record().latest()), "",
                answers.happenedOn().toString(), fields.stream().map(field -> new Cell(typed(field, answers))).toList(),
                fields.stream().filter(field -> field.type() == EntryKind.Type.PEOPLE)
                        .flatMap(field -> answers.people(field.code()).stream().map(member -> field.code() + "/" + member)).toList(),
                answers.lines().stream().map(line -> line.member().toString()).toList(),
                rows == null ? List.of() : answers.lines().stream()
                        .flatMap(line -> rows.columns().stream().map(column -> new Cell(line.value(column.code())))).toList());
    }

    private static String typed(Field field, Answers answers) {
        return field.type() == EntryKind.Type.PERSON ? answers.people(field.code()).stream().findFirst().map(MemberId::toString).orElse("")
                : answers.value(field.code());
    }
}
