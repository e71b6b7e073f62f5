package zhibu.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many are drawn of each stratum. */
class QuotasTests {

    private static final Map<String, Integer> SIZES = sizes(10, 7, 1);

    @Test
    void aShareIsRoundedUpSoThatEveryStratumGivesOne() {
        assertThat(Quotas.ratio(SIZES, new BigDecimal("0.2"))).isEqualTo(sizes(2, 2, 1));
        assertThat(Quotas.ratio(SIZES, new BigDecimal("0.21"))).isEqualTo(sizes(3, 2, 1));
        assertThat(Quotas.ratio(SIZES, BigDecimal.ONE)).isEqualTo(SIZES);
    }

    /** One each makes 3; the other 3 go by 9 : 6 : 0, that is 1.8 and 1.2. */
    @Test
    void aNumberInAllIsSharedByLargestRemainders() {
        assertThat(Quotas.total(SIZES, 6)).isEqualTo(sizes(3, 2, 1));
        assertThat(Quotas.total(SIZES, 3)).isEqualTo(sizes(1, 1, 1));
        assertThat(Quotas.total(SIZES, 18)).isEqualTo(SIZES);
    }

    @Test
    void ofEqualRemaindersTheEarlierStratumGivesOneMore() {
        assertThat(Quotas.total(sizes(3, 3, 3), 4)).isEqualTo(sizes(2, 1, 1));
    }

    @Test
    void noNumberGivesMoreThanThereAreOrNothingOfAStratum() {
        assertThatThrownBy(() -> Quotas.total(SIZES, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quotas.total(SIZES, 19)).isInstanceOf(IllegalArgumentException.class);
        assertThat(IntStream.rangeClosed(3, 18)).allSatisfy(total -> {
            Map<String, Integer> quotas = Quotas.total(SIZES, total);
            assertThat(quotas.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(total);
            assertThat(quotas).allSatisfy((stratum, quota) -> assertThat(quota).isBetween(1, SIZES.get(stratum)));
        });
    }

    private static Map<String, Integer> sizes(int... sizes) {
        Map<String, Integer> named = new LinkedHashMap<>();
        IntStream.range(0, sizes.length).forEach(at -> named.put("层" + at, sizes[at]));
        return named;
    }
}
