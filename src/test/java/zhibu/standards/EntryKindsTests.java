package zhibu.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import zhibu.standards.EntryKind.Choice;
import zhibu.standards.EntryKind.Field;
import zhibu.standards.EntryKind.Prefill;
import zhibu.standards.EntryKind.Type;

/** The kinds of the other ledgers as shipped: twelve documents of data that forms, records and rules rely on. */
class EntryKindsTests {

    private static final Pattern NAMED = Pattern.compile("\\{([^}]+)}");

    static List<EntryKind> kinds() {
        return Shipped.entryKinds();
    }

    @Test
    void thereAreTwelve() {
        assertThat(kinds()).extracting(EntryKind::code).containsExactly("TALK", "MEMBER_REVIEW", "REPORT", "SUMMARY", "YEAR_REPORT", "DUTY_LIST",
                "PLEDGE", "CARE", "VISIT", "SERVICE", "FUNDS", "TRAINING");
    }

    @Test
    void everyCodeAndNameIsOneKindsOfWhateverBook() {
        assertThat(Stream.concat(Shipped.kinds().stream().map(Kind::code), kinds().stream().map(EntryKind::code))).doesNotHaveDuplicates();
        assertThat(Stream.concat(Shipped.kinds().stream().map(Kind::name), kinds().stream().map(EntryKind::name))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aTitleNamesFieldsThatExistAndKeepNothingSecret(EntryKind kind) {
        List<String> named = NAMED.matcher(kind.title()).results().map((MatchResult found) -> found.group(1)).toList();

        assertThat(named).isNotEmpty().allSatisfy(field -> assertThat(kind.field(field)).hasValueSatisfying(known -> {
            assertThat(known.asked()).as("%s of the title is asked", field).isTrue();
            assertThat(known.isConfidential()).as("%s of the title is secret", field).isFalse();
        }));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void codesAndNamesAreTheirOwn(EntryKind kind) {
        assertThat(kind.fields()).extracting(Field::code).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
        assertThat(kind.fields()).extracting(Field::name).doesNotHaveDuplicates();
        assertThat(columns(kind)).extracting(Field::code).doesNotHaveDuplicates().doesNotContain("member");
        assertThat(columns(kind)).extracting(Field::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFieldMakesSense(EntryKind kind) {
        assertThat(Stream.concat(kind.fields().stream(), columns(kind).stream())).allSatisfy(field -> {
            assertThat(field.choices().isEmpty()).as("%s has choices", field.code()).isNotEqualTo(field.type() == Type.CHOICE);
            assertThat(field.choices()).extracting(Choice::code).doesNotHaveDuplicates();
            assertThat(field.choices()).extracting(Choice::name).doesNotHaveDuplicates();
            assertThat(field.unit() == null || field.type() == Type.COUNT || field.type() == Type.AMOUNT).as("%s has a unit", field.code()).isTrue();
            if (field.type() == Type.CHOICE && field.value() != null) {
                assertThat(field.choices()).extracting(Choice::code).contains(field.value());
            }
            if (field.type() == Type.LINE || field.type() == Type.TEXT) {
                assertThat(field.most()).as("%s has an end", field.code()).isNotNull();
            }
        });
        assertThat(kind.fields()).filteredOn(field -> field.type() == Type.PEOPLE).as("ticked people share one place").hasSizeLessThan(2);
        assertThat(columns(kind)).extracting(Field::type).doesNotContain(Type.PERSON, Type.PEOPLE);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsPrefilledFitsItsField(EntryKind kind) {
        Map<Prefill, List<Type>> fits = Map.of(Prefill.TODAY, List.of(Type.DATE), Prefill.YEAR, List.of(Type.COUNT), Prefill.HEADS, List.of(Type.COUNT),
                Prefill.PERIOD, List.of(Type.CHOICE), Prefill.LAST, List.of(Type.LINE, Type.TEXT), Prefill.SECRETARY, List.of(Type.PERSON, Type.PEOPLE),
                Prefill.EVERYBODY, List.of(Type.PEOPLE), Prefill.POST, List.of(Type.LINE), Prefill.DRAFTED, List.of(Type.TEXT));

        assertThat(Stream.concat(kind.fields().stream(), columns(kind).stream()).filter(field -> field.prefill() != null))
                .allSatisfy(field -> assertThat(fits.get(field.prefill())).as(field.code()).contains(field.type()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPartOfTheYearSaysItsMonths(EntryKind kind) {
        assertThat(kind.fields()).allSatisfy(field -> assertThat(field.choices()).allSatisfy(choice ->
                assertThat(choice.months()).hasSize(field.prefill() == Prefill.PERIOD ? 2 : 0).isSorted().allMatch(month -> month >= 1 && month <= 12)));
    }

    @Test
    void ofATalkOnlyWhatWasSaidIsConfidential() {
        assertThat(kinds().stream().flatMap(kind -> kind.fields().stream().filter(Field::isConfidential).map(field -> kind.code() + "." + field.code())))
                .containsExactly("TALK.content", "TALK.opinions", "TALK.matters");
    }

    @ParameterizedTest
    @CsvSource({"type: PICTURE, PICTURE", "'type: LINE, colour: red', 不认识的字段 colour", "prefill: TODAY, type"})
    void whatIsNotUnderstoodIsRefused(String sin, String sentence) {
        String kind = "- {code: X, name: 甲, dated: 日期, title: '{a}', fields: [{code: a, name: 乙, type: LINE}]}";

        assertThatThrownBy(() -> StrictYaml.read(kind.replace("type: LINE", sin), new TypeReference<List<EntryKind>>() { }))
                .isInstanceOf(RefusedDocument.class).hasMessageContaining(sentence);
    }

    private static List<Field> columns(EntryKind kind) {
        EntryKind.Rows rows = kind.rows();
        return rows == null ? List.of() : rows.columns();
    }
}
