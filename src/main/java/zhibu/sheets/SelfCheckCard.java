package zhibu.sheets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.organization.BranchCard;
import zhibu.shared.Points;

/**
 * A branch's self-check in one line.
 *
 * @param answered how many items were confirmed
 * @param total what it came to when it was signed or passed last; none before
 * @param grade what that amounts to
 * @param firstSigned the day it was signed first; none before
 */
public record SelfCheckCard(BranchCard branch, SelfCheckState state, int answered, @Nullable Points total, @Nullable String grade,
                            @Nullable LocalDate firstSigned) {
}
