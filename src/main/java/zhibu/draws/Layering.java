package zhibu.draws;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import zhibu.shared.Objections;
import zhibu.shared.RuleViolation;

/**
 * How the branches of a frame are put into strata 分层.
 *
 * @param thresholds where one band ends and the next begins, of members or points, rising; none where strata are units
 */
public record Layering(Stratification by, List<Integer> thresholds) {

    private static final int MOST_THRESHOLDS = 5;

    public Layering {
        thresholds = List.copyOf(thresholds);
    }

    /** @throws RuleViolation if the thresholds make no bands; {@code field} is the one they were typed in */
    void require(String field) {
        if (by != Stratification.UNIT) {
            new Objections().when(thresholds.isEmpty(), field, "请写明分层界线，例如 10、20")
                    .when(thresholds.size() > MOST_THRESHOLDS, field, "分层界线最多 %d 个".formatted(MOST_THRESHOLDS))
                    .when(!rising(), field, "分层界线要从小到大，不重复").raise();
        }
    }

    private boolean rising() {
        return IntStream.range(1, thresholds.size()).allMatch(i -> thresholds.get(i - 1) < thresholds.get(i));
    }

    /** The stratum of a branch of this unit, with so many members or points. */
    String stratum(String unit, BigDecimal amount) {
        return switch (by) {
            case UNIT -> unit;
            case SIZE, SCORE -> band(amount);
            case UNIT_AND_SIZE -> unit + " " + band(amount);
        };
    }

    private String band(BigDecimal amount) {
        int place = Math.toIntExact(thresholds.stream().filter(from -> amount.compareTo(BigDecimal.valueOf(from)) >= 0).count());
        if (place == 0) {
            return "不足 %d %s".formatted(thresholds.get(0), measure());
        }
        return place == thresholds.size() ? "%d %s以上".formatted(thresholds.get(place - 1), measure())
                : "%d 至不足 %d %s".formatted(thresholds.get(place - 1), thresholds.get(place), measure());
    }

    private String measure() {
        return by == Stratification.SCORE ? "分" : "人";
    }

    /** In words: 「按党员人数（界线 10、20 人）」. */
    public String words() {
        return by == Stratification.UNIT ? by.label() : "%s（界线 %s %s）".formatted(by.label(),
                thresholds.stream().map(String::valueOf).collect(joining("、")), measure());
    }
}
