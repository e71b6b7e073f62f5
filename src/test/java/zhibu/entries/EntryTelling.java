package zhibu.entries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhibu.members.MemberFacts;
import zhibu.members.Muster;
import zhibu.standards.EntryKind;
import zhibu.standards.EntryKind.Field;

/** A record of another ledger as a test tells it. Untold, it says no more than its kind asks. */
public final class EntryTelling {

    private final EntryKind kind;
    private final Muster muster;
    private final List<String> fields = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final List<String> members = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private String happenedOn = "2026-11-18";

    /** Told of these people: who is named is the secretary or the second of them, and each has a line where there are lines. */
    public EntryTelling(EntryKind kind, Muster muster) {
        this.kind = kind;
        this.muster = muster;
        kind.fields().forEach(field -> {
            fields.add(field.asked() && field.type() != EntryKind.Type.PEOPLE ? answer(field) : "");
            if (field.asked() && field.type() == EntryKind.Type.PEOPLE) {
                people.add(field.code() + "/" + member(1));
            }
        });
        EntryKind.Rows rows = kind.rows();
        if (rows != null) {
            muster.people().stream().map(MemberFacts::member).forEach(member -> {
                members.add(member.toString());
                rows.columns().forEach(column -> cells.add(column.asked() ? answer(column) : ""));
            });
        }
    }

    private String answer(Field field) {
        return switch (field.type()) {
            case DATE -> happenedOn;
            case LINE, TEXT -> "讲清" + field.name();
            case COUNT -> "年".equals(field.unit()) ? "2026" : Integer.toString(muster.people().size());
            case AMOUNT -> "4.5";
            case CHOICE -> field.choices().get(field.choices().size() - 1).code();
            case CHECK -> "true";
            case PERSON -> member(0);
            case PEOPLE, GATHERING -> "";
        };
    }

    /** The code of its kind. */
    public String kind() {
        return kind.code();
    }

    /** The number of somebody of the branch, by his place. */
    public String member(int place) {
        return muster.people().get(place).member().toString();
    }

    public EntryTelling on(String date) {
        happenedOn = date;
        return this;
    }

    /** Says something else in a field. */
    public EntryTelling with(String field, String typed) {
        fields.set(place(field), typed);
        return this;
    }

    private int place(String field) {
        return IntStream.range(0, fields.size()).filter(i -> kind.fields().get(i).code().equals(field)).findFirst().orElseThrow();
    }

    /** Names others in a field of people, by their numbers. */
    public EntryTelling naming(String field, String... others) {
        people.removeIf(typed -> typed.startsWith(field + "/"));
        Stream.of(others).map(other -> field + "/" + other).forEach(people::add);
        return this;
    }

    /** Says something of the first {@code count} people's lines. */
    public EntryTelling of(int count, String column, String typed) {
        List<Field> columns = columns();
        int at = IntStream.range(0, columns.size()).filter(i -> columns.get(i).code().equals(column)).findFirst().orElseThrow();
        IntStream.range(0, count).forEach(line -> cells.set(line * columns.size() + at, typed));
        return this;
    }

    private List<Field> columns() {
        EntryKind.Rows rows = kind.rows();
        return rows == null ? List.of() : rows.columns();
    }

    /** Leaves out the lines behind the first {@code count}. */
    public EntryTelling lines(int count) {
        members.subList(count, members.size()).clear();
        cells.subList(count * columns().size(), cells.size()).clear();
        return this;
    }

    /** Puts somebody, by number, on the first line. */
    public EntryTelling firstLineOf(String member) {
        members.set(0, member);
        return this;
    }

    public EntryText text() {
        return new EntryText(happenedOn, List.copyOf(fields), List.copyOf(people), List.copyOf(members), List.copyOf(cells));
    }

    /** The form as a browser sends it. */
    public Map<String, String[]> sent() {
        Map<String, String[]> sent = new LinkedHashMap<>(Map.of("kind", new String[] {kind.code()}, "happenedOn", new String[] {happenedOn},
                "people", people.toArray(String[]::new), "members", members.toArray(String[]::new)));
        IntStream.range(0, fields.size()).forEach(i -> sent.put("fields[%d].value".formatted(i), new String[] {fields.get(i)}));
        IntStream.range(0, cells.size()).forEach(i -> sent.put("cells[%d].value".formatted(i), new String[] {cells.get(i)}));
        return sent;
    }
}
