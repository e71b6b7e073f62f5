package zhibu.sheets;

import org.jspecify.annotations.Nullable;
import zhibu.shared.Points;

/**
 * What somebody says should be taken by a rule: judged on the spot, or other than the records say.
 *
 * @param rule its code
 * @param taken the points it takes
 * @param reason why
 * @param record the number of the record that shows it; none where nothing was named
 */
public record Mark(String rule, Points taken, String reason, @Nullable Long record) {
}
