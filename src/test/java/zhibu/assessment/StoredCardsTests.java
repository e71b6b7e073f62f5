package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.accounts.Accounts;
import zhibu.fixtures.ZhibuTest;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Reader;

/** Whatever people do in whatever order, the stored cards of all branches equal what judging everything anew gives, of this year and the last. */
@ZhibuTest
@Import({RandomDeeds.class, RandomDeals.class})
@DirtiesContext
class StoredCardsTests {

    private static final List<String> SECRETARIES = List.of("zhoumingyuan", "liwenjing", "chenliqun", "tangshuyao", "hejingyi");
    private static final List<AssessmentYear> YEARS = List.of(new AssessmentYear(2025), new AssessmentYear(2026));

    private static final int TIMES = 3;
    private static final int AT_A_TIME = 5;

    @Autowired RandomDeeds deeds;
    @Autowired Reckoning reckoning;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;

    @BeforeEach
    void judgeTheDemoCity() {
        reckoning.onNewDay();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20_261_120})
    void theyAreWhatAFullRecomputationGives(long seed) {
        Random random = new Random(seed);
        List<String> done = new ArrayList<>();
        for (RandomDeed deed : deeds.some(TIMES, random)) {
            Reader who = accounts.reader(accounts.loadUserByUsername(SECRETARIES.get(random.nextInt(SECRETARIES.size()))).id()).orElseThrow();
            if (deed.isDone(new RandomDeed.Turn(who, who.keeps().branches().iterator().next(), random, database))) {
                done.add(deed.name());
                if (done.size() % AT_A_TIME == 0) {
                    compare(done);
                }
            }
        }
        compare(done);
        assertThat(done).as("most of it can be done").hasSizeGreaterThan(40);
        assertThat(done.stream().distinct()).hasSizeGreaterThan(18);
    }

    private void compare(List<String> done) {
        List<String> stored = cards();
        YEARS.forEach(reckoning::onNewYardstick);
        List<String> anew = cards();
        assertThat(stored).as("what differs after %s", done).filteredOn(card -> !anew.contains(card)).isEmpty();
        assertThat(stored).hasSameSizeAs(anew);
    }

    /** Every card with every item, as it is stored. */
    private List<String> cards() {
        return database.sql("""
                select concat_ws(' ', card.branch_id, card.year, card.edition, card.points, card.available, card.overdue, string_agg(
                       concat_ws('/', item.item, item.points, item.available), ',' order by item.item))
                from scorecard card join scorecard_item item on item.branch_id = card.branch_id and item.year = card.year
                group by card.branch_id, card.year order by card.branch_id, card.year""").query(String.class).list();
    }
}
