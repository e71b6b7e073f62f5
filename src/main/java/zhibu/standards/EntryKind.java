package zhibu.standards;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of the other ledgers 其他台账种类, as data: what its form asks, what must be filled in, who may read it.
 *
 * @param dated what its date is called: 「谈话日期」
 * @param title what lists call a record, its fields in braces: 「{from}与{to}谈心谈话」
 * @param check the name of the check that this kind needs beyond its fields; none for most
 * @param rows the part asked of each person; none for most
 */
public record EntryKind(String code, String name, String dated, String title, @Nullable String hint, @Nullable String check,
                        List<Field> fields, @Nullable Rows rows) {

    public EntryKind {
        fields = List.copyOf(fields);
    }

    /** The field by its code. */
    public Optional<Field> field(String field) {
        return fields.stream().filter(known -> known.code().equals(field)).findFirst();
    }

    /** The fields that name a gathering. */
    public List<Field> ofGatherings() {
        return fields.stream().filter(field -> field.type() == Type.GATHERING).toList();
    }

    /** Whether a first draft of it is written from the records of its days. */
    public boolean drafted() {
        return fields.stream().anyMatch(field -> field.prefill() == Prefill.DRAFTED);
    }

    /** The fields of people, by whom a record can be found. */
    public List<Field> ofPeople() {
        return fields.stream().filter(field -> field.type().ofPeople()).toList();
    }

    /** What each person is asked about: one row for each. */
    public record Rows(Of of, String name, List<Field> columns) {

        public Rows {
            columns = List.copyOf(columns);
        }

        /** Whose rows there are: every member's, or the committee's. */
        public enum Of { MEMBERS, COMMITTEE }
    }

    /**
     * One thing asked.
     *
     * @param most the most characters of a text, or the highest number; 0 where there is no limit of its own
     * @param prefill what is filled in before anybody types; none where nothing is
     * @param value what is filled in where nothing else is known
     */
    public record Field(String code, String name, Type type, @Nullable Boolean required, @Nullable Integer most, @Nullable String unit,
                        @Nullable Prefill prefill, @Nullable String value, @Nullable String hint, @Nullable Boolean confidential,
                        List<Choice> choices) {

        public Field {
            choices = List.copyOf(choices);
        }

        public boolean asked() {
            return Boolean.TRUE.equals(required);
        }

        /** Whether only those concerned and who keeps the record may read it. */
        public boolean isConfidential() {
            return Boolean.TRUE.equals(confidential);
        }

        /** The Chinese name of a choice; the text itself where it is none. */
        public String nameOf(String choice) {
            return choices.stream().filter(known -> known.code().equals(choice)).map(Choice::name).findFirst().orElse(choice);
        }
    }

    /**
     * One of the answers to choose from.
     *
     * @param months for a part of the year, its first and last month; empty for anything else
     */
    public record Choice(String code, String name, List<Integer> months) {

        public Choice {
            months = List.copyOf(months);
        }
    }

    /** What is typed into a field. */
    public enum Type {
        DATE, LINE, TEXT, COUNT, AMOUNT, CHOICE, CHECK, PERSON, PEOPLE,
        /** One of the branch's gatherings, by the number of its record. */
        GATHERING;

        public boolean ofPeople() {
            return this == PERSON || this == PEOPLE;
        }
    }

    /** What a field is filled with beforehand: what the record already knows. */
    public enum Prefill {
        /** The day on which it is recorded. */
        TODAY,
        /** The year of that day. */
        YEAR,
        /** The half year that ended last. */
        PERIOD,
        /** As in the latest record of this kind. */
        LAST,
        /** The secretary. */
        SECRETARY,
        /** Every member. */
        EVERYBODY,
        /** The number of members. */
        HEADS,
        /** The post of the person whose row it is. */
        POST,
        /** A first draft written from the records. */
        DRAFTED
    }
}
