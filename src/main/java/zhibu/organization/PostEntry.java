package zhibu.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.shared.MemberId;

/**
 * What somebody wrote down about a post 职务 and who takes it.
 *
 * @param approval the number of the approval (secretary, deputy) or filing (members); none if it is not there yet
 * @param headWaiver why the secretary does not head the office; none if he does
 */
public record PostEntry(Duty duty, MemberId holder, LocalDate from, @Nullable String approval, boolean headsOffice,
                        @Nullable String headWaiver) {
}
