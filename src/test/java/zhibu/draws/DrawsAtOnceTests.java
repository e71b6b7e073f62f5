package zhibu.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.accounts.Accounts;
import zhibu.campaign.CampaignId;
import zhibu.demo.Cast;
import zhibu.fixtures.Rounds;
import zhibu.fixtures.ZhibuTest;
import zhibu.sampling.Draw;
import zhibu.sampling.Draw.Lot;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** Two members of the staff press at the same moment: it happens once, and the other is told so. */
@ZhibuTest
@Import(Rounds.class)
@DirtiesContext
class DrawsAtOnceTests {

    private static final DrawText TEXT = new DrawText(new Layering(Stratification.UNIT, List.of()), Quota.ratio(50), "");
    private static int rounds;

    @Autowired Draws draws;
    @Autowired Preparation preparation;
    @Autowired Lottery lottery;
    @Autowired Rounds open;
    @Autowired Accounts accounts;

    private Reader gongwei;
    private CampaignId campaign;

    @BeforeEach
    void openRound() {
        gongwei = accounts.reader(accounts.loadUserByUsername("gongwei").id()).orElseThrow();
        campaign = open.open("第%d轮".formatted(++rounds), Cast.DEVELOPMENT, Cast.FINANCE);
    }

    @RepeatedTest(5)
    void oneDrawIsPreparedAndOneIsDrawn() throws Exception {
        assertThat(atOnce(number -> preparation.prepare(campaign, TEXT, gongwei))).containsExactlyInAnyOrder("done", "refused");
        DrawId id = draws.list(campaign, gongwei).get(0).id();
        String hash = preparation.preview(campaign, id, gongwei).frame().hash();
        assertThat(atOnce(number -> {
            preparation.freeze(campaign, id, hash, gongwei);
            return id;
        })).containsExactlyInAnyOrder("done", "refused");
        assertThat(atOnce(number -> {
            lottery.draw(campaign, id, new Ceremony("种子" + number, LocalDate.parse("2026-11-20"), "会议室", List.of("甲", "乙")), gongwei);
            return id;
        })).containsExactlyInAnyOrder("done", "refused");
        assertThat(draws.list(campaign, gongwei)).singleElement().satisfies(draw -> assertThat(draw.drawn())
                .extracting(DrawnBranch::digest).isEqualTo(Draw.of(Objects.requireNonNull(draw.frozen()).frame(),
                        Objects.requireNonNull(draw.ceremony()).seed()).stream().map(Lot::digest).toList()));
    }

    /** Something one of several people does at the same moment. */
    private interface Deed {
        DrawId by(int number);
    }

    private static List<String> atOnce(Deed deed) throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> answers = people.invokeAll(IntStream.range(0, 2).<Callable<String>>mapToObj(number -> () -> answer(deed, number)).toList());
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            people.shutdown();
        }
    }

    private static String answer(Deed deed, int number) {
        try {
            deed.by(number);
            return "done";
        } catch (RuleViolation refusal) {
            return "refused";
        }
    }
}
