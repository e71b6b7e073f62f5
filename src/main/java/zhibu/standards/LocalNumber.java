package zhibu.standards;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AssessmentYear;
import zhibu.shared.UnitId;

/**
 * A number that a place gave a parameter 本地参数.
 *
 * @param number in which order they were given; none before it is stored
 * @param unit whose number it is; none for the whole city
 * @param from the first year it holds for
 * @param value the number; none where what holds otherwise holds again
 * @param author who gave it
 */
public record LocalNumber(@Nullable Long number, String key, @Nullable UnitId unit, AssessmentYear from, @Nullable BigDecimal value,
                          Source source, String reason, String author, @Nullable Instant at) {

    /** Whether it is one that holds in {@code year}, for {@code whom}. */
    boolean holds(AssessmentYear year, @Nullable UnitId whom) {
        return from.value() <= year.value() && (unit == null || unit.equals(whom));
    }
}
