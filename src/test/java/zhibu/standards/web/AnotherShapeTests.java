package zhibu.standards.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import zhibu.demo.Cast;
import zhibu.fixtures.StatementCounter;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;
import zhibu.shared.AccountId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.Scope;
import zhibu.standards.DraftEditions;
import zhibu.standards.DraftId;
import zhibu.standards.Editions;
import zhibu.standards.Standards;

/** The pages of another city's rubric of five groups and fifteen items; and what another process on the same database publishes. */
@ZhibuTest
@DirtiesContext
class AnotherShapeTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired DraftEditions drafts;
    @Autowired Editions editions;
    @Autowired Standards standards;
    @Autowired JdbcClient database;
    @Autowired Visits visits;

    private Reader staff;

    @BeforeEach
    void findTheStaff() {
        AccountId account = new AccountId(database.sql("select id from account where username = 'gongwei'").query(Long.class).single());
        staff = new Reader(account, "郭思远", Set.of(Role.WORKING_COMMITTEE), Scope.EVERYTHING, Scope.NOTHING);
    }

    @Test
    void everyPageShowsFiveGroupsAndFifteenItems() throws Exception {
        DraftId draft = send();
        String path = "/standards/drafts/" + draft;
        assertThat(page(path)).contains("某市五组十五项细则", "五 党员队伍");
        for (String part : new String[] {"/title", "/items/15", "/parameters", "/grades", "/differences", "/trial", "/publication"}) {
            assertThat(page(path + part)).as(part).contains("9.1");
        }
        editions.publish(draft, 0, staff);

        assertThat(page("/standards/9.1")).contains("五 党员队伍", "一-1", "item-15").doesNotContain("item-16");
        assertThat(page("/standards/9.1/rules")).contains("党员大会");
        assertThat(page("/standards/9.1/standards/四-1")).contains("标准四之1");
        assertThat(page(visits.branch(Cast.QINGSHAN) + "/scorecard/2026")).contains("按 1.0 版细则", "F 保障机制精准化");
        editions.withdraw("9.1", "改日再用", staff);
    }

    @Test
    void moreDraftsTakeNoMoreStatements() throws Exception {
        DraftId one = send();
        int list = statements("/standards/drafts");
        int draft = statements("/standards/drafts/" + one + "/differences");
        drafts.discard(send(), "重复了", staff);
        send();

        assertThat(statements("/standards/drafts")).isEqualTo(list).isLessThanOrEqualTo(12);
        assertThat(statements("/standards/drafts/" + one + "/differences")).isEqualTo(draft).isLessThanOrEqualTo(12);
    }

    @Test
    void whatAnotherProcessChangedHoldsHereWithinSeconds() throws Exception {
        AssessmentYear year = new AssessmentYear(2026);
        assertThat(standards.edition(year).parameters().count("lecture.per-quarter")).isEqualTo(1);
        database.sql("""
                insert into parameter_change (edition, key, first_year, value, article, confidence, reason, changed_by, author)
                values ('1.0', 'lecture.per-quarter', 2026, 2, '市里的通知', 'LOCAL', '本市要求', :by, '郭思远')""")
                .param("by", staff.account().value()).update();

        Instant end = Instant.now(Clock.systemUTC()).plus(PATIENCE);
        while (standards.edition(year).parameters().count("lecture.per-quarter") == 1 && Instant.now(Clock.systemUTC()).isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(standards.edition(year).parameters().count("lecture.per-quarter")).isEqualTo(2);
    }

    private DraftId send() throws Exception {
        return drafts.send(Files.readAllBytes(Path.of("src/test/resources/editions/five-groups.yaml")), staff);
    }

    private String page(String path) throws Exception {
        return visits.page("gongwei", path);
    }

    private int statements(String path) throws Exception {
        RequestPostProcessor gongwei = visits.as("gongwei");
        return StatementCounter.during(() -> visits.page(gongwei, path));
    }
}
