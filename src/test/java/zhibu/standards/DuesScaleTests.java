package zhibu.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scale of dues at its boundaries, computed by hand: the whole base falls under its band. */
class DuesScaleTests {

    private final DuesScale scale = Shipped.dues();

    @ParameterizedTest(name = "{0} yuan: {2} yuan at {1}")
    @CsvSource({"0, 0.5%, 0.00", "3000, 0.5%, 15.00", "3000.01, 1%, 30.00", "3200, 1%, 32.00", "4500, 1%, 45.00", "5000, 1%, 50.00", "5000.01, 1.5%, 75.00",
        "5400, 1.5%, 81.00", "6300, 1.5%, 94.50", "10000, 1.5%, 150.00", "10000.01, 2%, 200.00", "11500, 2%, 230.00"})
    void whoIsEmployedPaysAShareOfTheWholeBase(BigDecimal base, String rate, BigDecimal monthly) {
        assertThat(group("EMPLOYED").assess(base)).isEqualTo(new DuesScale.Dues(rate, monthly));
    }

    @ParameterizedTest(name = "{0} yuan: {2} yuan at {1}")
    @CsvSource({"5000, 0.5%, 25.00", "5000.01, 1%, 50.00", "8000, 1%, 80.00"})
    void whoIsRetiredPaysLess(BigDecimal base, String rate, BigDecimal monthly) {
        assertThat(group("RETIRED").assess(base)).isEqualTo(new DuesScale.Dues(rate, monthly));
    }

    @Test
    void whoPaysAFixedSumHasNoBase() {
        assertThat(group("FARMER").byBase()).isFalse();
        assertThat(group("FARMER").least()).isEqualByComparingTo("0.2");
        assertThat(group("FARMER").most()).isEqualByComparingTo("1");
        assertThatThrownBy(() -> group("SUPPORTED").assess(BigDecimal.TEN)).hasMessageContaining("不按基数核定");
    }

    private DuesScale.PayerGroup group(String code) {
        return scale.group(code).orElseThrow();
    }
}
