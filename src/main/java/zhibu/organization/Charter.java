package zhibu.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The papers a branch stands on.
 *
 * @param approval the number of the document that founded it 成立批复
 * @param sizeApproval the consent to a size above the general limit
 * @param groupWaiver why it has no groups
 * @param offices the offices a joint branch 联合党支部 covers, by name
 */
public record Charter(@Nullable String approval, @Nullable String sizeApproval, @Nullable String groupWaiver,
                      List<String> offices) {
}
