package zhibu.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zhibu.standards.Share.Comparison.AT_LEAST;
import static zhibu.standards.Share.Comparison.MORE_THAN;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The four halves of the regulations, each at its boundary. */
class ShareTests {

    private static final Share HALF_OR_MORE = new Share(1, 2, AT_LEAST);
    private static final Share MORE_THAN_HALF = new Share(1, 2, MORE_THAN);
    private static final Share FOUR_FIFTHS = new Share(4, 5, AT_LEAST);

    @ParameterizedTest
    @CsvSource({"4, 10, false", "5, 10, true", "6, 10, true", "5, 11, false", "6, 11, true"})
    void halfOrMoreIsReachedAtExactlyHalf(int count, int base, boolean reached) {
        assertThat(HALF_OR_MORE.isReachedBy(count, base)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"4, 10, false", "5, 10, false", "6, 10, true", "5, 11, false", "6, 11, true"})
    void moreThanHalfIsNotReachedAtExactlyHalf(int count, int base, boolean reached) {
        assertThat(MORE_THAN_HALF.isReachedBy(count, base)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"7, 10, false", "8, 10, true", "9, 12, false", "10, 12, true", "10, 13, false", "11, 13, true"})
    void fourFifthsIsNeverRounded(int count, int base, boolean reached) {
        assertThat(FOUR_FIFTHS.isReachedBy(count, base)).isEqualTo(reached);
    }

    @Test
    void theLeastCountIsTheFirstThatReaches() {
        IntStream.rangeClosed(0, 200).forEach(base -> {
            assertThatLeastIsFirst(HALF_OR_MORE, base);
            assertThatLeastIsFirst(MORE_THAN_HALF, base);
            assertThatLeastIsFirst(FOUR_FIFTHS, base);
        });
    }

    @Test
    void largeCountsDoNotOverflow() {
        assertThat(FOUR_FIFTHS.isReachedBy(Integer.MAX_VALUE, Integer.MAX_VALUE)).isTrue();
    }

    @Test
    void sharesAreWrittenAsRegulationsWriteThem() {
        assertThat(HALF_OR_MORE).hasToString("1/2以上");
        assertThat(MORE_THAN_HALF).hasToString("超过1/2");
    }

    @Test
    void aShareLiesBetweenNoneAndAll() {
        assertThatThrownBy(() -> new Share(3, 2, AT_LEAST)).hasMessageContaining("3/2");
        assertThatThrownBy(() -> new Share(1, 0, AT_LEAST)).hasMessageContaining("1/0");
        assertThatThrownBy(() -> new Share(-1, 2, AT_LEAST)).hasMessageContaining("-1/2");
    }

    private static void assertThatLeastIsFirst(Share share, int base) {
        int least = share.leastOf(base);
        assertThat(share.isReachedBy(least, base)).isTrue();
        assertThat(share.isReachedBy(least - 1, base)).isFalse();
    }
}
