package zhibu.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhibu.shared.RuleViolation;

/** Which stratum a branch is drawn in, and how many of each. */
class LayeringTests {

    @ParameterizedTest
    @CsvSource({"0, 不足 10 人", "9, 不足 10 人", "10, 10 至不足 20 人", "19, 10 至不足 20 人", "20, 20 人以上", "60, 20 人以上"})
    void aBandBeginsWithItsThreshold(String members, String stratum) {
        assertThat(layering(Stratification.SIZE, 10, 20).stratum("市财政局", new BigDecimal(members))).isEqualTo(stratum);
        assertThat(layering(Stratification.UNIT_AND_SIZE, 10, 20).stratum("市财政局", new BigDecimal(members))).isEqualTo("市财政局 " + stratum);
    }

    @Test
    void pointsKnowHundredths() {
        assertThat(layering(Stratification.SCORE, 90).stratum("", new BigDecimal("89.99"))).isEqualTo("不足 90 分");
        assertThat(layering(Stratification.SCORE, 90).stratum("", new BigDecimal("90"))).isEqualTo("90 分以上");
        assertThat(layering(Stratification.UNIT).stratum("市财政局", BigDecimal.ZERO)).isEqualTo("市财政局");
    }

    @Test
    void thresholdsRise() {
        assertThatThrownBy(() -> layering(Stratification.SIZE).require("sizes")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> layering(Stratification.SIZE, 10, 10).require("sizes")).hasMessageContaining("从小到大");
        assertThatThrownBy(() -> layering(Stratification.SIZE, 1, 2, 3, 4, 5, 6).require("sizes")).hasMessageContaining("最多 5 个");
        layering(Stratification.SIZE, 1, 2, 3, 4, 5).require("sizes");
        layering(Stratification.UNIT).require("sizes");
    }

    @Test
    void aQuotaIsAShareOfEachStratumOrANumberInAll() {
        Map<String, Integer> sizes = Map.of("甲", 3, "乙", 1);

        assertThat(Quota.ratio(34).of(sizes)).containsOnly(Map.entry("甲", 2), Map.entry("乙", 1));
        assertThat(Quota.total(3).of(sizes)).containsOnly(Map.entry("甲", 2), Map.entry("乙", 1));
        assertThatThrownBy(() -> Quota.total(1).of(sizes)).hasMessage("共分 2 层，每层至少抽 1 个，总数不能少于 2");
        assertThatThrownBy(() -> Quota.total(5).of(sizes)).hasMessage("能抽的支部只有 4 个，抽不出 5 个");
        assertThatThrownBy(() -> Quota.ratio(101).require()).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> Quota.total(0).require()).isInstanceOf(RuleViolation.class);
    }

    private static Layering layering(Stratification by, Integer... thresholds) {
        return new Layering(by, List.of(thresholds));
    }
}
