package zhibu.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

/** Whether everybody in a stratum is drawn equally often, in a hundred thousand draws with different seeds. */
class SamplingBench {

    private static final int DRAWS = 100_000;
    private static final double SUSPICIOUS = 0.001;
    private static final Map<String, Integer> SIZES = new TreeMap<>(Map.of("甲", 12, "乙", 7, "丙", 5, "丁", 30));
    private static final Map<String, Integer> QUOTAS = Map.of("甲", 4, "乙", 2, "丙", 1, "丁", 15);

    @Test
    void everybodyInAStratumIsDrawnEquallyOften() {
        Map<String, Integer> times = new HashMap<>();
        Frame frame = frame();
        IntStream.range(0, DRAWS).forEach(number -> Draw.of(frame, "种子 " + number)
                .forEach(lot -> times.merge(lot.candidate().code(), 1, Integer::sum)));

        SIZES.forEach((stratum, size) -> {
            double statistic = statistic(stratum, times);
            double chance = ChiSquaredDistribution.of(size - 1.0).survivalProbability(statistic);
            System.out.printf("bench | stratum %s, %d of %d | chi-square %.2f with %d degrees, p = %.3f%n", stratum, QUOTAS.get(stratum), size,
                    statistic, size - 1, chance);
            assertThat(chance).isGreaterThan(SUSPICIOUS);
        });
    }

    private static Frame frame() {
        List<Candidate> candidates = new ArrayList<>();
        SIZES.forEach((stratum, size) -> IntStream.rangeClosed(1, size)
                .forEach(number -> candidates.add(new Candidate(stratum + number, "支部", "单位", stratum, ""))));
        return new Frame(candidates, QUOTAS);
    }

    /** Drawing without putting back, the counts hang together: their squares are worth (N − 1) ÷ N of what they would be alone. */
    private static double statistic(String stratum, Map<String, Integer> times) {
        int size = SIZES.get(stratum);
        double share = (double) QUOTAS.get(stratum) / size;
        double expected = DRAWS * share;
        return IntStream.rangeClosed(1, size).mapToDouble(number -> Math.pow(times.getOrDefault(stratum + number, 0) - expected, 2))
                .sum() / (expected * (1 - share)) * (size - 1) / size;
    }
}
