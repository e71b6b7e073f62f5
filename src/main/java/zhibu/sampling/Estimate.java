package zhibu.sampling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * What the drawn tell of all 分层推断: the share of those that pass, and limits that hold in at least 95 of 100 rounds whatever the
 * truth is.
 *
 * <p>The number of passes among the drawn of a stratum is hypergeometric, which is a sum of independent indicators (Vatutin and Mikhailov
 * 1982); so is their sum over all strata. Such a sum strays less from its mean than a binomial with the same mean (Hoeffding 1956), so the
 * exact binomial limits (Clopper and Pearson 1934) hold for the mean, Σ f·K with f the share drawn and K the passes of a stratum. From
 * there to Σ K: among all K that the limits, and what was seen, allow, the most and the fewest. A stratum drawn whole is known.
 *
 * @param rate the estimate: each stratum's own rate, weighted by its size
 * @param lowest the lower limit, rounded down
 * @param highest the upper limit, rounded up
 */
public record Estimate(BigDecimal rate, BigDecimal lowest, BigDecimal highest) {

    private static final double OUTSIDE = 0.05;
    private static final int DIGITS = 4;

    /** What rounding in the last digits of a double must not turn into a whole candidate. */
    private static final double GRAIN = 1e-9;

    /**
     * What was seen of a stratum.
     *
     * @param size how many it has
     * @param drawn how many of them were looked at; at least one
     * @param passed how many of those passed
     */
    public record Seen(int size, int drawn, int passed) {

        /** @throws IllegalArgumentException if that can't have been seen */
        public Seen {
            if (drawn < 1 || drawn > size || passed < 0 || passed > drawn) {
                throw new IllegalArgumentException("%d of %d, %d passed".formatted(drawn, size, passed));
            }
        }

        private double share() {
            return (double) drawn / size;
        }

        private int unseen() {
            return size - drawn;
        }
    }

    /** Estimates from what was seen of every stratum. */
    public static Estimate of(List<Seen> strata) {
        int all = strata.stream().mapToInt(Seen::size).sum();
        List<Seen> partly = strata.stream().filter(seen -> seen.unseen() > 0).sorted(Comparator.comparingDouble(Seen::share)).toList();
        int drawn = partly.stream().mapToInt(Seen::drawn).sum();
        int passed = partly.stream().mapToInt(Seen::passed).sum();
        int known = strata.stream().mapToInt(Seen::passed).sum();
        double more = reached(partly, drawn * upper(passed, drawn) - sum(partly, seen -> seen.share() * seen.passed()));
        double fewer = reached(partly, sum(partly, seen -> seen.share() * (seen.passed() + seen.unseen())) - drawn * lower(passed, drawn));
        int unseen = partly.stream().mapToInt(Seen::unseen).sum();
        return new Estimate(rate(strata, all), share(known + Math.ceil(unseen - fewer - GRAIN), all, RoundingMode.FLOOR),
                share(known + Math.floor(more + GRAIN), all, RoundingMode.CEILING));
    }

    /** How many of the unseen can be moved from failing to passing, or back, for so much of the mean; those that weigh least first. */
    private static double reached(List<Seen> lightestFirst, double mean) {
        double reached = 0;
        double left = mean;
        for (Seen seen : lightestFirst) {
            double moved = Math.min(seen.unseen(), left / seen.share());
            reached += moved;
            left -= moved * seen.share();
        }
        return reached;
    }

    private static double lower(int passed, int drawn) {
        return passed == 0 ? 0 : BetaDistribution.of(passed, drawn - passed + 1.0).inverseCumulativeProbability(OUTSIDE / 2);
    }

    private static double upper(int passed, int drawn) {
        return passed == drawn ? 1 : BetaDistribution.of(passed + 1.0, drawn - passed).inverseSurvivalProbability(OUTSIDE / 2);
    }

    private static double sum(List<Seen> strata, ToDoubleFunction<Seen> what) {
        return strata.stream().mapToDouble(what).sum();
    }

    private static BigDecimal rate(List<Seen> strata, int all) {
        return strata.stream().map(seen -> BigDecimal.valueOf((long) seen.size() * seen.passed())
                        .divide(BigDecimal.valueOf(seen.drawn()), MathContext.DECIMAL128)).reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(all), DIGITS, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(double count, int all, RoundingMode outward) {
        return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(all), DIGITS, outward);
    }
}
