package zhibu.members.web;

import static zhibu.shared.web.Typed.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import zhibu.members.Particular;
import zhibu.members.Particulars;
import zhibu.shared.web.IsDate;

/**
 * What a roster is to say of a member, as typed.
 *
 * @param since from which day on it is so; empty where it was wrong from the beginning
 * @param fields one for each {@link Particular}, in their order
 */
record MemberForm(@IsDate(message = "日期要写成存在的日期，例如 2026-11-20", optional = true) String since, List<Field> fields) {

    MemberForm {
        since = text(since);
        fields = whole(fields == null ? List.of() : fields);
    }

    /** One text. */
    record Field(String value) {

        static final Field EMPTY = new Field("");

        Field {
            value = text(value);
        }
    }

    /** A browser leaves out what the branch has no use for. */
    private static List<Field> whole(List<@Nullable Field> sent) {
        return IntStream.range(0, Particular.values().length)
                .mapToObj(index -> index < sent.size() ? Objects.requireNonNullElse(sent.get(index), Field.EMPTY) : Field.EMPTY).toList();
    }

    static MemberForm of(Particulars said) {
        return new MemberForm("", Arrays.stream(Particular.values()).map(said::get).map(Field::new).toList());
    }

    String typed(Particular particular) {
        return fields.get(particular.ordinal()).value();
    }

    /** None where nothing changed but an error was corrected. */
    @Nullable LocalDate sinceDay() {
        return since.isEmpty() ? null : LocalDate.parse(since);
    }
}
