package zhibu.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import zhibu.demo.Cast;
import zhibu.fixtures.StatementCounter;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** No page asks the database more often because there are more branches. */
@ZhibuTest
class FewStatementsTests {

    @Autowired Visits visits;

    /** Whoever has two roles pays for both. */
    @ParameterizedTest
    @CsvSource({"liwenjing, /, 36", "lingdao, /, 12", "caizheng, /, 24", "xitong, /, 12", "shenji, /, 12", "shenji, /audit, 12", "caizheng, /branches, 12",
            "hejingyi, /, 41", "liwenjing, /digest, 36", "hejingyi, /digest, 36", "caizheng, /digest, 18"})
    void aPageTakesFewStatements(String username, String path, int few) throws Exception {
        assertThat(statements(username, path)).isPositive().isLessThanOrEqualTo(few);
    }

    @ParameterizedTest
    @CsvSource({"'', 31", "/members, 12"})
    void aPageOfABranchTakesFewStatementsHoweverManyBelongToIt(String page, int few) throws Exception {
        String gaota = visits.branch(Cast.GAOTA) + page;
        String meiling = visits.branch(Cast.MEILING) + page;

        assertThat(statements("gongwei", gaota)).isLessThanOrEqualTo(few).isEqualTo(statements("gongwei", meiling));
    }

    /** The working committee's home page and week ask one thing more than a unit's: which suggestions wait for its answer. */
    @ParameterizedTest
    @CsvSource({"/, 1", "/branches, 0", "/digest, 1"})
    void thirtySixBranchesTakeAsManyAsThree(String path, int more) throws Exception {
        assertThat(statements("gongwei", path)).isEqualTo(statements("caizheng", path) + more);
    }

    @Test
    void theCounterCounts() throws Exception {
        assertThat(StatementCounter.during(() -> visits.branch(Cast.QINGSHAN))).isEqualTo(1);
    }

    private int statements(String username, String path) throws Exception {
        RequestPostProcessor reader = visits.as(username);
        return StatementCounter.during(() -> visits.page(reader, path));
    }
}
