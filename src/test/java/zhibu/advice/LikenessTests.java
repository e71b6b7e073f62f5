package zhibu.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How alike two texts are. */
class LikenessTests {

    @ParameterizedTest
    @CsvSource({"学习支部工作条例, 学习支部工作条例, 1", "学习支部工作条例, 走访老党员, 0", "甲乙丙, 甲乙丁, 0.3333", "甲乙丙丁, 甲乙丙, 0.6667",
        "'学习，讨论。', '学习 讨论', 1", "㐂𠮷安, 㐂𠮷安, 1", "㐂𠮷安, 𠮷㐂安, 0", "'', '', 0", "学, 学, 0"})
    void isTheShareOfPairsBothHave(String one, String other, double share) {
        assertThat(new Likeness(one).to(new Likeness(other))).isCloseTo(share, offset(0.0001));
        assertThat(new Likeness(other).to(new Likeness(one))).isEqualTo(new Likeness(one).to(new Likeness(other)));
    }

    @Test
    void onlyTheBeginningOfALongTextIsLookedAt() {
        String begins = "支".repeat(Likeness.LONGEST);

        assertThat(new Likeness(begins + "尾声甲乙丙").to(new Likeness(begins + "另外一段"))).isEqualTo(1);
    }
}
