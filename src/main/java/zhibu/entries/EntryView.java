package zhibu.entries;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhibu.records.RecordLine;
import zhibu.records.RecordView;
import zhibu.shared.MemberId;
import zhibu.standards.EntryKind;
import zhibu.standards.EntryKind.Field;

/**
 * One wording of another ledger's record as its page shows it.
 *
 * @param names the names of everybody it mentions
 * @param gatherings those it points to, by the answer
 * @param open whether the reader may read what is for those concerned only
 * @param remarks what breaks a regulation, recorded as it was
 */
public record EntryView(RecordView record, EntryKind kind, Answers answers, Map<MemberId, String> names,
                        Map<String, RecordLine> gatherings, boolean open, List<String> remarks) {

    /** The fields that have an answer which the reader may read. */
    public List<Shown> shown() {
        return shown(kind, answers, names, open).stream().map(this::pointing).toList();
    }

    private Shown pointing(Shown shown) {
        RecordLine gathering = shown.field().type() == EntryKind.Type.GATHERING
                ? gatherings.get(answers.value(shown.field().code())) : null;
        return gathering == null ? shown : new Shown(shown.field(), gathering.label(), gathering.href());
    }

    /** The field in which it still has to be said at which gathering it was brought up; empty where it was said, or is not asked. */
    public Optional<Field> unpresented() {
        return kind.ofGatherings().stream().filter(field -> answers.value(field.code()).isEmpty()).findFirst();
    }

    static List<Shown> shown(EntryKind kind, Answers answers, Map<MemberId, String> names, boolean open) {
        Wordings words = new Wordings(kind, names);
        return kind.fields().stream().filter(field -> open || !field.isConfidential())
                .map(field -> new Shown(field, words.of(field, answers))).filter(shown -> !shown.text().isEmpty()).toList();
    }

    /** Whether something is kept from this reader. */
    public boolean withheld() {
        return !open && kind.fields().stream().anyMatch(Field::isConfidential);
    }

    /** The lines about single persons, each with its cells in the order of the columns. */
    public List<Row> rows() {
        EntryKind.Rows rows = kind.rows();
        return rows == null ? List.of() : answers.lines().stream().map(line -> new Row(names.getOrDefault(line.member(), ""),
                rows.columns().stream().map(column -> Wordings.text(column, line.value(column.code()))).toList())).toList();
    }

    /** What is said of single persons, each in a line of text: 「林青：合格 12 票，评定等次 合格」. */
    static List<String> lines(EntryKind kind, Answers answers, Map<MemberId, String> names) {
        EntryKind.Rows rows = kind.rows();
        return rows == null ? List.of() : answers.lines().stream().map(line -> names.getOrDefault(line.member(), "") + "："
                + rows.columns().stream().filter(column -> !line.value(column.code()).isEmpty())
                        .map(column -> column.name() + " " + Wordings.text(column, line.value(column.code())))
                        .collect(Collectors.joining("，"))).toList();
    }

    /** Everybody it mentions. */
    static List<MemberId> named(Answers answers) {
        return Stream.concat(answers.people().values().stream().flatMap(List::stream), answers.lines().stream().map(Answers.Line::member))
                .distinct().collect(Collectors.toList());
    }

    /**
     * A field with its answer in words.
     *
     * @param href the record it points to; empty where it points to none
     */
    public record Shown(Field field, String text, String href) {

        public Shown(Field field, String text) {
            this(field, text, "");
        }

        public boolean isLong() {
            return field.type() == EntryKind.Type.TEXT;
        }
    }

    /** One person's line in words. */
    public record Row(String name, List<String> cells) {
    }
}
