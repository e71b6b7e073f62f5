package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.fixtures.ZhibuTest;
import zhibu.shared.AccountId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.Scope;
import zhibu.standards.DraftEditions;
import zhibu.standards.DraftId;
import zhibu.standards.Editions;
import zhibu.standards.LocalNumberText;
import zhibu.standards.LocalParameters;
import zhibu.standards.Standards;

/** Another edition, of another shape, beside the one in use: tried first, then in force in its own years only. */
@ZhibuTest
@DirtiesContext
class TrialTests {

    private static final AssessmentYear YEAR = new AssessmentYear(2026);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired DraftEditions drafts;
    @Autowired Editions editions;
    @Autowired LocalParameters parameters;
    @Autowired Standards standards;
    @Autowired Trials trials;
    @Autowired JdbcClient database;

    @Test
    void aRubricOfAnotherShapeIsTriedAndJudgesItsOwnYears() throws Exception {
        String before = cards();
        DraftId draft = drafts.send(Files.readAllBytes(Path.of("src/test/resources/editions/five-groups.yaml")), staff());
        trials.start(draft, YEAR, staff());

        TrialResult result = awaited(draft);
        assertThat(result.judged()).isPositive().isEqualTo(result.grades().stream().mapToInt(TrialResult.GradeCount::before).sum());
        assertThat(result.judged()).isEqualTo(result.grades().stream().mapToInt(TrialResult.GradeCount::after).sum());
        assertThat(result.changed()).isSortedAccordingTo((one, other) -> one.unit().compareTo(other.unit()))
                .allSatisfy(branch -> assertThat(branch.why()).isNotEmpty());
        assertThat(cards()).as("a trial is stored nowhere").isEqualTo(before);

        editions.publish(draft, 0, staff());

        assertThat(standards.edition(new AssessmentYear(2027)).groups()).hasSize(5);
        assertThat(standards.edition(new AssessmentYear(2027)).items()).hasSize(15);
        assertThat(standards.edition(new AssessmentYear(2027)).parameters().count("archive.due-month")).as("what it says nothing of").isEqualTo(3);
        assertThat(standards.edition(YEAR).items()).hasSize(19);
        assertThat(cards()).as("this year's results stay").isEqualTo(before);

        editions.withdraw("9.1", "改日再用", staff());

        assertThat(standards.edition(new AssessmentYear(2027)).items()).hasSize(19);
    }

    @Test
    void aCitysNumberJudgesEveryStoredCardAnew() throws Exception {
        String before = cards();

        parameters.change("lecture.per-quarter", new LocalNumberText("", "2026", "3", "市里的通知", "地方参数", "本市要求"), staff());

        assertThat(standards.edition(YEAR).parameters().count("lecture.per-quarter")).isEqualTo(3);
        Instant end = Instant.now(Clock.systemUTC()).plus(PATIENCE);
        while (cards().equals(before) && Instant.now(Clock.systemUTC()).isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(cards()).isNotEqualTo(before);
    }

    private TrialResult awaited(DraftId draft) throws InterruptedException {
        Instant end = Instant.now(Clock.systemUTC()).plus(PATIENCE);
        while (trials.latest(draft, staff()).orElseThrow().running() && Instant.now(Clock.systemUTC()).isBefore(end)) {
            Thread.sleep(50);
        }
        TrialResult result = trials.latest(draft, staff()).orElseThrow().result();
        assertThat(result).isNotNull();
        return result;
    }

    /** What is stored of this year, in one word. */
    private String cards() {
        return database.sql("select md5(string_agg(branch_id || '/' || edition || '/' || points, ',' order by branch_id)) from scorecard where year = 2026")
                .query(String.class).single();
    }

    private Reader staff() {
        AccountId account = new AccountId(database.sql("select id from account where username = 'gongwei'").query(Long.class).single());
        return new Reader(account, "郭思远", Set.of(Role.WORKING_COMMITTEE), Scope.EVERYTHING, Scope.NOTHING);
    }
}
