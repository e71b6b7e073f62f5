package zhibu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zhibu.assessment.Assessment;
import zhibu.assessment.Finding;
import zhibu.assessment.Scorecard;
import zhibu.fixtures.ZhibuTest;
import zhibu.shared.AccountId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.Scope;

/** What the rules find of the named cast on 2026-11-20: what it is known for, and nothing else. */
@ZhibuTest
class CastScoreTests {

    private static final Reader READER = new Reader(new AccountId(1), "测试", Set.of(Role.WORKING_COMMITTEE),
            Scope.EVERYTHING, Scope.NOTHING);

    @Autowired
    Assessment assessment;

    @Autowired
    JdbcClient database;

    @Test
    void nothingIsTakenFromQingshan() {
        assertThat(deductions(Cast.QINGSHAN)).isEmpty();
    }

    @Test
    void linjiangLosesForItsThreeProblemsAndForWhatItNeverWroteDown() {
        assertThat(deductions(Cast.LINJIANG)).containsExactlyInAnyOrder(
                "assembly.each-quarter", "committee.each-month", "committee.required-posts",
                "summary.half-year-missing", "dues.not-assessed", "dues.month-incomplete", "assignment.overdue", "task.unowned", "inspection.overdue");
    }

    @Test
    void laochengLosesForItsTerm() {
        assertThat(deductions(Cast.LAOCHENG)).containsExactlyInAnyOrder("term.overdue", "term.request-late");
    }

    @Test
    void gaotaLosesForOneMeetingOfOneGroupForAPaperAndForWhoIsAway() {
        assertThat(deductions(Cast.GAOTA)).containsExactly("group.each-month", "development.papers", "floating.contact");
    }

    @Test
    void xingangVotedBeforeItsCommitteeHadEverMet() {
        assertThat(deductions(Cast.XINGANG)).containsExactly("committee.deliberates-first");
    }

    @Test
    void nothingIsTakenFromTheOthersOfTheCast() {
        for (String branch : List.of(Cast.SONGTAO, Cast.YUANJIAN, Cast.MEILING)) {
            assertThat(deductions(branch)).as(branch).isEmpty();
        }
    }

    private List<String> deductions(String branch) {
        return scorecard(branch).items().stream().flatMap(item -> item.findings().stream())
                .filter(Finding::deducted).map(finding -> finding.rule().code()).toList();
    }

    private Scorecard scorecard(String branch) {
        BranchId id = new BranchId(database.sql("select id from branch where name = ?").param(branch)
                .query(Long.class).single());
        return assessment.scorecard(id, new AssessmentYear(2026), READER);
    }
}
