package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is owed more than once in a period. */
class RegularityTests {

    @Test
    void aPeriodThatFallsShortIsDeductedForOnce() {
        Judgement judgement = twiceAQuarter(false);

        assertThat(judgement.sentence()).isEqualTo("党课到期应 6 次，实 3 次，缺第二季度、第三季度");
        assertThat(judgement.count()).isEqualTo(2);
        assertThat(judgement.owed()).extracting(Owed::sentence).containsExactly("第二季度还缺 1 次党课的记录；当时已开展的，补录即可",
                "第三季度还缺 2 次党课的记录；当时已开展的，补录即可", "第四季度还缺 2 次党课");
        assertThat(judgement.owed()).extracting(Owed::times).containsExactly(1, 1, 1);
    }

    @Test
    void orEveryTimeThatIsShortIsDeductedFor() {
        Judgement judgement = twiceAQuarter(true);

        assertThat(judgement.count()).isEqualTo(3);
        assertThat(judgement.owed()).extracting(Owed::times).containsExactly(1, 2, 2);
    }

    /** Twice in the first quarter, once in the second, not at all in the third. */
    private static Judgement twiceAQuarter(boolean eachTime) {
        BranchYear facts = new BranchStory().held("LECTURE", "2026-01-10").held("LECTURE", "2026-02-10")
                .held("LECTURE", "2026-04-10").facts();
        return new Regularity("LECTURE", null, "党课", facts.quarters(), 2, eachTime, facts.held("LECTURE")).judge(facts);
    }
}
