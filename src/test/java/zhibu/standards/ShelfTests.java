package zhibu.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import zhibu.shared.AssessmentYear;
import zhibu.shared.UnitId;

/** Which number holds where and when, and which edition judges which year. */
class ShelfTests {

    private static final AssessmentYear THIS_YEAR = new AssessmentYear(2026);
    private static final AssessmentYear NEXT_YEAR = new AssessmentYear(2027);
    private static final UnitId UNIT = new UnitId(1);
    private static final UnitId OTHER = new UnitId(2);

    @Test
    void withoutNumbersOfItsOwnAPlaceHasThoseOfTheEdition() {
        assertThat(lectures(shelf(), THIS_YEAR, UNIT)).isEqualTo(1);
    }

    @Test
    void theCitysNumberHoldsForAllFromItsYearOn() {
        Shelf shelf = shelf(number(1, null, 2027, "2"));

        assertThat(lectures(shelf, THIS_YEAR, UNIT)).isEqualTo(1);
        assertThat(lectures(shelf, NEXT_YEAR, UNIT)).isEqualTo(2);
    }

    @Test
    void theUnitsNumberGoesBeforeTheCitysWheneverItWasGiven() {
        Shelf shelf = shelf(number(1, UNIT, 2026, "3"), number(2, null, 2026, "2"));

        assertThat(lectures(shelf, THIS_YEAR, UNIT)).isEqualTo(3);
        assertThat(lectures(shelf, THIS_YEAR, OTHER)).isEqualTo(2);
        assertThat(lectures(shelf, THIS_YEAR, null)).isEqualTo(2);
    }

    @Test
    void ofSeveralTheLaterYearAndThenTheLaterWordHolds() {
        Shelf shelf = shelf(number(1, null, 2027, "4"), number(2, null, 2026, "2"), number(3, null, 2026, "3"));

        assertThat(lectures(shelf, THIS_YEAR, null)).isEqualTo(3);
        assertThat(lectures(shelf, NEXT_YEAR, null)).isEqualTo(4);
    }

    @Test
    void aNumberTakenBackLetsHoldAgainWhatHeldOtherwise() {
        Shelf shelf = shelf(number(1, null, 2026, "2"), number(2, UNIT, 2026, "3"), number(3, UNIT, 2027, null), number(4, null, 2027, null));

        assertThat(lectures(shelf, THIS_YEAR, UNIT)).isEqualTo(3);
        assertThat(lectures(shelf, NEXT_YEAR, UNIT)).isEqualTo(1);
    }

    @Test
    void theTextsOfRulesSayTheNumberThatHolds() {
        Edition applied = applied(shelf(number(1, null, 2026, "2")), THIS_YEAR, null);

        assertThat(applied.item(11).computed().get(0).text()).isEqualTo("党课低于本地频次（每季度2次），每少1次");
        assertThat(applied.parameters().get("lecture.per-quarter").source().article()).isEqualTo("市里的通知");
    }

    @Test
    void aWithdrawnEditionJudgesNothingButStaysOnTheShelf() {
        Volume next = volume("2.0", 2027, new Withdrawn("有误", "何静", Instant.EPOCH));
        Shelf shelf = new Shelf(List.of(volume("1.0", 2024, null), next), Shipped.catalogue(), Shipped.edition().parameters());

        assertThat(shelf.judging(NEXT_YEAR).orElseThrow().edition().code()).isEqualTo("1.0");
        assertThat(shelf.volume("2.0")).isPresent();
        assertThat(shelf.editions()).extracting(Edition::code).containsExactly("1.0");
    }

    @Test
    void eachYearIsJudgedByItsOwnEdition() {
        Shelf shelf = new Shelf(List.of(volume("2.0", 2027, null), volume("1.0", 2024, null)), Shipped.catalogue(),
                Shipped.edition().parameters());

        assertThat(shelf.judging(THIS_YEAR).orElseThrow().edition().code()).isEqualTo("1.0");
        assertThat(shelf.judging(NEXT_YEAR).orElseThrow().edition().code()).isEqualTo("2.0");
        assertThat(shelf.judging(new AssessmentYear(2020))).isEmpty();
        assertThat(shelf.recording(new AssessmentYear(2020)).edition().code()).isEqualTo("1.0");
    }

    private static int lectures(Shelf shelf, AssessmentYear year, @Nullable UnitId unit) {
        return applied(shelf, year, unit).parameters().count("lecture.per-quarter");
    }

    private static Edition applied(Shelf shelf, AssessmentYear year, @Nullable UnitId unit) {
        return shelf.applied(shelf.judging(year).orElseThrow(), year, unit);
    }

    private static Shelf shelf(LocalNumber... numbers) {
        EditionDocument document = new EditionDocument("edition-1.0.yaml", Shipped.text());
        return new Shelf(List.of(new Volume(document, Shipped.edition(), Instant.EPOCH, null, null, Arrays.asList(numbers))),
                Shipped.catalogue(), Shipped.edition().parameters());
    }

    private static Volume volume(String code, int year, @Nullable Withdrawn withdrawn) {
        EditionDocument document = new DraftEdit(new EditionDocument(code, Shipped.text())).title(code, "细则").from(year).document();
        return new Volume(document, document.read(Shipped.catalogue()), Instant.EPOCH, "何静", withdrawn, List.of());
    }

    private static LocalNumber number(long order, @Nullable UnitId unit, int year, @Nullable String value) {
        return new LocalNumber(order, "lecture.per-quarter", unit, new AssessmentYear(year), value == null ? null : new BigDecimal(value),
                new Source("市里的通知", Confidence.LOCAL), "本市要求", "何静", Instant.EPOCH);
    }
}
