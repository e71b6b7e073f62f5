package zhibu.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhibu.sampling.Estimate.Seen;

/** What may be said of all when only some were looked at. */
class EstimateTests {

    private static final int ROUNDS = 20_000;

    @Test
    void whoeverLooksAtAllKnows() {
        assertThat(Estimate.of(List.of(new Seen(4, 4, 3), new Seen(6, 6, 6))))
                .isEqualTo(new Estimate(new BigDecimal("0.9000"), new BigDecimal("0.9000"), new BigDecimal("0.9000")));
    }

    /** Ten of twenty, all passed: 0.025^(1/10) = 0.69150; 10 × (1 − 0.69150) ÷ 0.5 = 6.17 of the ten unseen may fail, 3.83 must pass. */
    @Test
    void tenOfTwentyThatAllPassedVouchForFourOfTheOthers() {
        assertThat(Estimate.of(List.of(new Seen(20, 10, 10))))
                .isEqualTo(new Estimate(new BigDecimal("1.0000"), new BigDecimal("0.7000"), new BigDecimal("1.0000")));
    }

    /** The same seen from the other side: at most 6 of the ten unseen pass. */
    @Test
    void tenOfTwentyThatAllFailedCondemnFourOfTheOthers() {
        assertThat(Estimate.of(List.of(new Seen(20, 10, 0))))
                .isEqualTo(new Estimate(new BigDecimal("0.0000"), new BigDecimal("0.0000"), new BigDecimal("0.3000")));
    }

    /**
     * Half of ten with 4 passes, a tenth of a hundred with 5: (10 × 4/5 + 100 × 5/10) ÷ 110 = 0.5273. Nine of fifteen have the limits
     * 0.32287 and 0.83664 (tables of Clopper and Pearson). Upwards 15 × 0.83664 − 2.5 = 10.0496: all 90 unseen of the hundred for 9, 2.099 of
     * the ten for the rest, so 9 + 92 of 110. Downwards 14 − 15 × 0.32287 = 9.157: all 90, and 0.314, so 9 + 5 of 110.
     */
    @Test
    void whatWeighsLeastIsAllowedToVaryFirst() {
        assertThat(Estimate.of(List.of(new Seen(10, 5, 4), new Seen(100, 10, 5))))
                .isEqualTo(new Estimate(new BigDecimal("0.5273"), new BigDecimal("0.1272"), new BigDecimal("0.9182")));
    }

    @Test
    void whatCannotHaveBeenSeenIsRefused() {
        assertThatThrownBy(() -> new Seen(5, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Seen(5, 6, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Seen(5, 4, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Seen(5, 4, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Rounds with known truth: strata of these sizes, a share drawn of each, and of all so many in a hundred that would pass. */
    @ParameterizedTest(name = "strata {0}, {1} drawn, {2} % pass")
    @CsvSource({"120, 0.25, 50", "120, 0.25, 90", "40, 0.5, 80", "3 5 8 9 12 4 6 7, 0.3, 20", "3 5 8 9 12 4 6 7, 0.3, 60",
            "3 5 8 9 12 4 6 7, 0.3, 95", "60 10 3, 0.2, 85", "400 300 200, 0.1, 97", "10 100, 0.5 0.1, 50"})
    void theLimitsHoldInNinetyFiveOfAHundredRounds(String strata, String drawn, int passing) {
        Truth truth = Truth.of(strata, drawn, passing, new Random(20_261_122L));
        int held = 0;
        double width = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Estimate estimate = truth.round();
            held += truth.within(estimate) ? 1 : 0;
            width += estimate.highest().subtract(estimate.lowest()).doubleValue();
        }
        assertThat(held / (double) ROUNDS).isGreaterThanOrEqualTo(0.95);
        assertThat(width / ROUNDS).as("limits that say something").isLessThan(0.85);
    }

    /** A city of which everything is known, drawn again and again. */
    private record Truth(boolean[][] passes, int[] drawn, int all, int passing, Random random) {

        static Truth of(String strata, String shares, int percent, Random random) {
            int[] sizes = Stream.of(strata.split(" ")).mapToInt(Integer::parseInt).toArray();
            int all = IntStream.of(sizes).sum();
            int passing = Math.round(all * percent / 100f);
            return new Truth(city(sizes, passing, random), drawn(sizes, shares), all, passing, random);
        }

        /** Whoever passes is spread unevenly: the first strata do better than the last. */
        private static boolean[][] city(int[] sizes, int passing, Random random) {
            boolean[][] city = IntStream.of(sizes).mapToObj(boolean[]::new).toArray(boolean[][]::new);
            for (int given = 0; given < passing;) {
                boolean[] stratum = city[(int) (city.length * random.nextDouble() * random.nextDouble())];
                int at = random.nextInt(stratum.length);
                given += stratum[at] ? 0 : 1;
                stratum[at] = true;
            }
            return city;
        }

        private static int[] drawn(int[] sizes, String shares) {
            String[] each = shares.split(" ");
            return IntStream.range(0, sizes.length)
                    .map(at -> (int) Math.ceil(sizes[at] * Double.parseDouble(each[Math.min(at, each.length - 1)]))).toArray();
        }

        Estimate round() {
            return Estimate.of(IntStream.range(0, passes.length).mapToObj(at -> new Seen(passes[at].length, drawn[at], seen(passes[at], drawn[at])))
                    .toList());
        }

        /** How many of so many, drawn without looking, pass. */
        private int seen(boolean[] stratum, int number) {
            int seen = 0;
            for (int at = 0; at < number; at++) {
                int other = at + random.nextInt(stratum.length - at);
                boolean one = stratum[other];
                stratum[other] = stratum[at];
                stratum[at] = one;
                seen += one ? 1 : 0;
            }
            return seen;
        }

        boolean within(Estimate estimate) {
            return estimate.lowest().doubleValue() * all <= passing + 1e-9 && estimate.highest().doubleValue() * all >= passing - 1e-9;
        }
    }
}
