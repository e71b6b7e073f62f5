package zhibu.standards;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import zhibu.shared.Points;

/**
 * A part of an item earned in proportion to a rate 按比例得分; the code names the rule class that finds the rate.
 *
 * @param points what it gives at a rate of 1
 * @param notApplicable when the rate counts as 1
 */
public record ProportionalRule(String code, String text, Points points, Source source,
                               @Nullable String notApplicable) implements AutomaticRule {

    /** What the rate leaves over, to a hundredth, half up. */
    @Override
    public Points takes(Counted counted) {
        return counted.of() == 0 ? Points.ZERO : points.minus(earned(counted));
    }

    private Points earned(Counted counted) {
        return Points.of(points.value().multiply(BigDecimal.valueOf(counted.of() - (long) counted.times()))
                .divide(BigDecimal.valueOf(counted.of()), 2, RoundingMode.HALF_UP));
    }

    @Override
    public String arithmetic(Counted counted) {
        return counted.of() == 0 ? "" : "%s 分 × %d/%d，得 %s 分".formatted(points, counted.of() - counted.times(), counted.of(),
                earned(counted));
    }

    @Override
    public Points capped(Points taken) {
        return taken.atMost(points);
    }

    @Override
    public Points reach() {
        return points;
    }
}
