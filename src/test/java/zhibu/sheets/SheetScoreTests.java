package zhibu.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhibu.assessment.GradeScale;
import zhibu.assessment.GroupScore;
import zhibu.assessment.Verdict;
import zhibu.assessment.VetoFinding;
import zhibu.assessment.VetoFinding.State;
import zhibu.shared.Points;
import zhibu.standards.Edition.GradeLine;
import zhibu.standards.Edition.Veto;
import zhibu.standards.Edition.Veto.Effect;
import zhibu.standards.OnSiteRule;

/** What a sheet comes to, by hand at its boundaries and by the thousand at random. */
class SheetScoreTests {

    private static final GradeScale SCALE = new GradeScale(points("100"), List.of(new GradeLine("优秀", points("90"), "各化不低于60%", null),
            new GradeLine("达标", points("80"), null, null), new GradeLine("基本达标", points("60"), null, null),
            new GradeLine("未达标", Points.ZERO, null, null)), new BigDecimal("0.6"), "60%");

    private static Points points(String text) {
        return Points.of(text);
    }

    private static BasisRule rule(String code, String taken, String most) {
        return new BasisRule(code, code, Verdict.DEDUCTED, "", points(taken), points(most), List.of());
    }

    private static BasisItem item(int no, String full, @Nullable String cap, List<BasisRule> computed, OnSiteRule... onSite) {
        return new BasisItem(no, "分项" + no, "", points(full), cap == null ? null : points(cap), computed, List.of(onSite));
    }

    private static OnSiteRule site(String code, String upTo) {
        return new OnSiteRule(code, code, points(upTo));
    }

    private static Mark mark(String rule, String taken) {
        return new Mark(rule, points(taken), "理由", null);
    }

    private static VetoFinding veto(String code, Effect effect, State state) {
        return new VetoFinding(new Veto(code, effect, code), state, "", List.of());
    }

    private static Basis basis(List<BasisItem> items, VetoFinding... vetoes) {
        return new Basis("1.0", 2026, LocalDate.parse("2026-11-20"),
                items.stream().map(item -> new BasisGroup("G" + item.no(), "第" + item.no() + "化", List.of(item.no()))).toList(), items,
                List.of(vetoes), SCALE);
    }

    private static SheetScore score(Basis basis, Mark... marks) {
        return SheetScore.of(basis, List.of(marks), List.of());
    }

    /** Item of 10: the records take 3 of at most 6; on the spot two rules of 2 and 1, together at most 2. */
    private static final Basis TEN = basis(List.of(item(1, "10", "2", List.of(rule("late", "3", "6"), rule("absent", "0", "10")),
            site("quality", "2"), site("copied", "1"))));

    @ParameterizedTest
    @CsvSource({"0, 0, 7", "0.1, 0, 6.9", "1, 1, 5", "1.9, 0.1, 5", "1.9, 0.2, 5", "2, 1, 5", "2, 0, 5"})
    void whatIsSeenOnTheSpotIsTakenUpToTheCapOfTheItem(String quality, String copied, String points) {
        assertThat(score(TEN, mark("quality", quality), mark("copied", copied)).total()).isEqualTo(points(points));
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "2.99, 7.01", "3, 7", "6, 4", "6.01, 4", "100, 4"})
    void aRuleTakesNoMoreThanItMay(String late, String points) {
        assertThat(score(TEN, mark("late", late)).total()).isEqualTo(points(points));
    }

    @Test
    void anItemNeverGoesBelowZero() {
        SheetScore score = score(TEN, mark("absent", "10"), mark("late", "6"), mark("quality", "2"));

        assertThat(score.item(1).points()).isEqualTo(Points.ZERO);
        assertThat(score.item(1).byRecord()).isEqualTo(points("10"));
        assertThat(score.item(1).onTheSpot()).isEqualTo(points("2"));
    }

    @Test
    void whatTheRecordsSayStaysWhereNobodyObjects() {
        assertThat(score(TEN).item(1).computed()).isEqualTo(points("7"));
        assertThat(score(TEN, mark("of another edition", "5")).total()).isEqualTo(points("7"));
    }

    @Test
    void aRuleThatIsNotConnectedTakesNothing() {
        BasisRule waiting = new BasisRule("waiting", "", Verdict.UNCONNECTED, "", Points.ZERO, points("4"), List.of());

        assertThat(waiting.unconnected()).isTrue();
        assertThat(score(basis(List.of(item(1, "4", null, List.of(waiting))))).total()).isEqualTo(points("4"));
    }

    @ParameterizedTest
    @CsvSource({"10, 优秀", "10.01, 达标", "20, 达标", "20.01, 基本达标", "40, 基本达标", "40.01, 未达标", "100, 未达标"})
    void theGradeIsThatOfTheLineTheTotalReaches(String taken, String grade) {
        Basis hundred = basis(List.of(item(1, "100", null, List.of(rule("all", taken, "100")))));

        assertThat(score(hundred).grade().name()).isEqualTo(grade);
        assertThat(score(hundred).grade().reasons().get(0)).startsWith("满分 100 分，得 ");
    }

    @ParameterizedTest
    @CsvSource({"4, 优秀", "4.01, 达标"})
    void aGroupBelowTheRateKeepsItFromTheTop(String taken, String grade) {
        Basis two = basis(List.of(item(1, "90", null, List.of()), item(2, "10", null, List.of(rule("all", taken, "10")))));

        assertThat(score(two).grade().name()).isEqualTo(grade);
    }

    @Test
    void peopleDecideWhatNoRecordDecides() {
        Basis open = basis(List.of(item(1, "100", null, List.of())), veto("fraud", Effect.FAIL, State.OPEN),
                veto("fair", Effect.CAP_AT_PASS, State.OPEN), veto("idle", Effect.FAIL, State.CLEAR));

        assertThat(graded(open)).isEqualTo("优秀");
        assertThat(graded(open, new Ruling("fraud", false, "查无此事"))).isEqualTo("优秀");
        assertThat(graded(open, new Ruling("fair", true, "上级通报"))).isEqualTo("达标");
        assertThat(graded(open, new Ruling("fraud", true, "核实"), new Ruling("fair", true, "上级通报"))).isEqualTo("未达标");
        assertThat(graded(open, new Ruling("idle", true, "不由人定"))).as("the records say otherwise").isEqualTo("优秀");
    }

    private static String graded(Basis basis, Ruling... rulings) {
        return SheetScore.of(basis, List.of(), List.of(rulings)).grade().name();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000})
    void itemsAlwaysAddUpToTheTotal(long seed) {
        Random chance = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            Basis basis = basis(items(chance));
            SheetScore score = SheetScore.of(basis, marks(basis, chance), List.of());

            assertThat(score.total()).isEqualTo(score.groups().stream().map(GroupScore::points).reduce(Points.ZERO, Points::plus));
            assertThat(score.items()).allSatisfy(item -> {
                assertThat(item.points()).isBetween(Points.ZERO, item.full());
                assertThat(item.points()).isEqualTo(item.full().minus(item.byRecord().plus(item.onTheSpot()).atMost(item.full())));
            });
            assertThat(score.grade().scaled()).as("no rounding where the full marks are 100").isEqualTo(score.total());
        }
    }

    /** Items that make up a hundred. */
    private static List<BasisItem> items(Random chance) {
        return IntStream.rangeClosed(1, 10).mapToObj(no -> new BasisItem(no, "", "", points("10"),
                chance.nextBoolean() ? null : new Points(chance.nextInt(500)),
                IntStream.range(0, chance.nextInt(4)).mapToObj(rule -> {
                    int most = chance.nextInt(1_001);
                    return new BasisRule(no + "c" + rule, "", Verdict.DEDUCTED, "", new Points(chance.nextInt(most + 1)), new Points(most),
                            List.of());
                }).toList(),
                IntStream.range(0, chance.nextInt(3)).mapToObj(rule -> new OnSiteRule(no + "s" + rule, "", new Points(chance.nextInt(30) * 10)))
                        .toList())).toList();
    }

    /** Marks within and beyond what may be. */
    private static List<Mark> marks(Basis basis, Random chance) {
        List<Mark> marks = new ArrayList<>();
        basis.items().forEach(item -> {
            item.computed().stream().filter(rule -> chance.nextInt(3) == 0)
                    .forEach(rule -> marks.add(new Mark(rule.code(), new Points(chance.nextInt(2_000) - 500), "", null)));
            item.onSite().forEach(rule -> marks.add(new Mark(rule.code(), new Points(chance.nextInt(60) * 10), "", null)));
        });
        return marks;
    }
}
