package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhibu.standards.AutomaticRule;
import zhibu.standards.ComputedRule;
import zhibu.standards.Shipped;

/** The scored items, each with a table of cases reckoned by hand; and that the tables leave nothing out. */
class ItemTablesTests {

    private static final int LEAST_ROWS = 6;

    /** A branch that stands was founded, so nothing recorded here can ever take a point. */
    private static final Set<String> NEVER_TAKES = Set.of("branch.not-founded");

    static List<Case> rows() {
        return Stream.of(OrganizationTable.rows(), CommitteeTable.rows(), TermTable.rows(), DutiesTable.rows(), PlansTable.rows(),
                DecisionsTable.rows(), MeetingsTable.rows(), ReviewTable.rows(), DevelopmentTable.rows(), EducationTable.rows(),
                MembersTable.rows(), ServiceTable.rows()).flatMap(List::stream).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void anItemIsWorthWhatWasReckonedByHand(Case row) {
        ItemScore score = row.judged();

        assertThat(score.findings().stream().filter(Finding::deducted).map(finding -> finding.rule().code() + " " + finding.taken()))
                .containsExactlyInAnyOrderElementsOf(row.taking());
        assertThat(score.points()).hasToString(row.left());
        assertThat(score.findings().stream().filter(finding -> finding.verdict() == Verdict.NOT_APPLICABLE)
                .map(finding -> finding.rule().code())).containsAll(row.notApplicable());
    }

    @Test
    void everyItemThatIsJudgedHasSixRowsAndBeginsWithFullMarks() {
        judged().forEach(score -> {
            List<Case> table = rows().stream().filter(row -> row.item() == score.item().no()).toList();
            assertThat(table).as(score.item().name()).hasSizeGreaterThanOrEqualTo(LEAST_ROWS);
            assertThat(table.get(0).left()).as(score.item().name()).isEqualTo(score.available().toString());
        });
    }

    @Test
    void everyRuleThatIsJudgedTakesPointsInSomeRow() {
        assertThat(codes(rule -> !NEVER_TAKES.contains(rule.code()))).isSubsetOf(rows().stream().flatMap(row -> row.taking().stream())
                .map(taken -> taken.split(" ")[0]).toList());
    }

    @Test
    void everyRuleThatMayNotApplyDoesNotInSomeRow() {
        assertThat(codes(rule -> notApplicable(rule) != null)).isSubsetOf(rows().stream().flatMap(row -> row.notApplicable().stream()).toList());
    }

    private static String notApplicable(AutomaticRule rule) {
        return rule instanceof ComputedRule computed ? computed.notApplicable() : ((zhibu.standards.ProportionalRule) rule).notApplicable();
    }

    @Test
    void everyCapIsReachedAndPassedInSomeRow() {
        Set<String> passed = rows().stream().flatMap(row -> row.judged().findings().stream()).filter(ItemTablesTests::isBeyondItsCap)
                .map(finding -> finding.rule().code()).collect(Collectors.toSet());

        assertThat(codes(rule -> rule instanceof ComputedRule computed && computed.cap() != null)).isSubsetOf(passed);
    }

    private static boolean isBeyondItsCap(Finding finding) {
        return finding.rule() instanceof ComputedRule rule && rule.cap() != null
                && rule.deduct().times(finding.count()).compareTo(rule.cap()) > 0;
    }

    @Test
    void everyItemOfMoreDeductionsThanMarksFallsToNothingInSomeRow() {
        assertThat(judged().filter(score -> GroupScore.sum(score.findings(), finding -> finding.rule().reach()).compareTo(score.available()) > 0)
                .map(score -> score.item().no())).isSubsetOf(rows().stream().filter(row -> row.left().equals("0")).map(Case::item).toList());
    }

    @Test
    void aRowThatWasReckonedWrongIsRefused() {
        Case wrong = Case.row(10, "no assembly in the second quarter", story -> story.without("ASSEMBLY", "2026-05-20"), "9",
                "assembly.each-quarter 1");

        assertThatThrownBy(() -> anItemIsWorthWhatWasReckonedByHand(wrong)).isInstanceOf(AssertionError.class);
    }

    private static Set<String> codes(Predicate<AutomaticRule> which) {
        return judged().flatMap(score -> score.findings().stream()).filter(finding -> finding.verdict() != Verdict.UNCONNECTED)
                .map(Finding::rule).filter(which).map(AutomaticRule::code).collect(Collectors.toSet());
    }

    private static Stream<ItemScore> judged() {
        return BranchStory.archived().scorecard().items().stream().filter(ItemScore::connected);
    }
}
