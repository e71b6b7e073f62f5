package zhibu.entries.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.entries.EntryBlank;
import zhibu.members.MemberFacts;
import zhibu.records.RecordId;
import zhibu.shared.web.Option;
import zhibu.standards.EntryKind;
import zhibu.standards.EntryKind.Field;

/**
 * Everything the form of another ledger shows around what was typed.
 *
 * @param corrected the record it corrects; none for a new one
 */
record EntryFormPage(EntryBlank blank, @Nullable RecordId corrected, EntryForm form) {

    /**
     * A field with what was typed, at its place in the form.
     *
     * @param name of the input, and where its errors are
     */
    record Input(String name, Field field, String label, String value, List<Option> options, boolean typed) {

        public String type() {
            return field.type().name();
        }

        public int rows() {
            return field.asked() ? 5 : 2;
        }

        public String unit() {
            return field.unit() == null ? "" : field.unit();
        }
    }

    /** One person's line. */
    record Line(String member, String name, List<Input> inputs) {
    }

    /** What was typed into a field. */
    String typed(Field field) {
        return form.field(kind().fields().indexOf(field));
    }

    public EntryKind kind() {
        return blank.kind();
    }

    /** The parts of the year about which a first draft can be written; none where nothing is drafted, or a record is corrected. */
    public List<EntryKind.Choice> periods() {
        return corrected != null ? List.of() : kind().fields().stream().filter(field -> field.prefill() == EntryKind.Prefill.PERIOD)
                .flatMap(field -> field.choices().stream()).toList();
    }

    public String title() {
        return (corrected == null ? "记台账：" : "更正台账：") + kind().name();
    }

    /** What must be filled in. */
    public List<Input> asked() {
        return inputs(true);
    }

    /** What may stay empty. */
    public List<Input> optional() {
        return inputs(false);
    }

    private List<Input> inputs(boolean asked) {
        return IntStream.range(0, kind().fields().size()).mapToObj(this::input).filter(input -> input.field().asked() == asked).toList();
    }

    /** Whether something optional was typed that nobody filled in beforehand. */
    public boolean optionalTyped() {
        return corrected != null || optional().stream().anyMatch(input -> input.field().prefill() == null && !input.value().isEmpty());
    }

    private Input input(int index) {
        Field field = kind().fields().get(index);
        return new Input("fields[%d].value".formatted(index), field, label(field), form.field(index), options(field),
                index < form.fields().size());
    }

    /** What may stay empty says so, except for a tick. */
    private static String label(Field field) {
        return field.asked() || field.type() == EntryKind.Type.CHECK ? field.name() : field.name() + "（选填）";
    }

    private List<Option> options(Field field) {
        return switch (field.type()) {
            case CHOICE -> field.choices().stream().map(choice -> new Option(choice.code(), choice.name())).toList();
            case GATHERING -> Option.orNone("还没有", blank.gatherings().stream().map(line -> new Option(line.id().toString(), line.label())));
            case PERSON -> Option.orNone("请选择", people(""));
            case PEOPLE -> people(field.code() + "/").toList();
            default -> List.of();
        };
    }

    private Stream<Option> people(String prefix) {
        return blank.muster().people().stream().map(person -> new Option(prefix + person.member(), person.name()));
    }

    /** The lines of single persons, in the order of the form. */
    public List<Line> lines() {
        return IntStream.range(0, form.members().size()).mapToObj(this::line).toList();
    }

    private Line line(int row) {
        List<Field> columns = columns();
        String member = form.members().get(row);
        return new Line(member, name(member), IntStream.range(0, columns.size())
                .mapToObj(column -> cell(columns.get(column), row * columns.size() + column)).toList());
    }

    private Input cell(Field column, int index) {
        return new Input("cells[%d].value".formatted(index), column, column.name(), form.cell(index), options(column),
                index < form.cells().size());
    }

    public List<Field> columns() {
        EntryKind.Rows rows = kind().rows();
        return rows == null ? List.of() : rows.columns();
    }

    private String name(String member) {
        return blank.muster().people().stream().filter(person -> person.member().toString().equals(member)).map(MemberFacts::name)
                .findFirst().orElse("");
    }
}
