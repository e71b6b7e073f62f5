package zhibu.sampling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many are drawn of each stratum 各层抽取数. */
public final class Quotas {

    private Quotas() {
    }

    /**
     * A share of every stratum, rounded up, so that each gives at least one.
     *
     * @param sizes of the strata, each at least 1
     * @param ratio above 0, at most 1
     */
    public static Map<String, Integer> ratio(Map<String, Integer> sizes, BigDecimal ratio) {
        Map<String, Integer> quotas = new LinkedHashMap<>();
        sizes.forEach((stratum, size) -> quotas.put(stratum, up(ratio.multiply(BigDecimal.valueOf(size)))));
        return quotas;
    }

    private static int up(BigDecimal number) {
        return number.setScale(0, RoundingMode.CEILING).intValueExact();
    }

    /**
     * So many in all: one of each stratum, the rest in proportion to what is left of them, by largest remainders; of equal remainders the
     * earlier stratum's counts for more.
     *
     * @param sizes of the strata, each at least 1
     * @throws IllegalArgumentException if there are more strata than {@code total}, or fewer candidates
     */
    public static Map<String, Integer> total(Map<String, Integer> sizes, int total) {
        int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
        int rest = total - sizes.size();
        int left = all - sizes.size();
        if (rest < 0 || rest > left) {
            throw new IllegalArgumentException("%d of %d in %d strata".formatted(total, all, sizes.size()));
        }
        Map<String, Integer> quotas = new LinkedHashMap<>();
        sizes.forEach((stratum, size) -> quotas.put(stratum, left == 0 ? 1 : 1 + whole(size, rest, left)));
        int missing = total - quotas.values().stream().mapToInt(Integer::intValue).sum();
        byRemainder(sizes, rest, left).stream().limit(missing).forEach(stratum -> quotas.merge(stratum, 1, Integer::sum));
        return quotas;
    }

    private static int whole(int size, int rest, int left) {
        return Math.toIntExact((size - 1L) * rest / left);
    }

    private static List<String> byRemainder(Map<String, Integer> sizes, int rest, int left) {
        return sizes.entrySet().stream()
                .sorted(Comparator.comparing(stratum -> -((stratum.getValue() - 1L) * rest % Math.max(1, left))))
                .map(Map.Entry::getKey).toList();
    }
}
