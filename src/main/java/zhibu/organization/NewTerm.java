package zhibu.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term 届 that begins with its election.
 *
 * @param endsOn the last day
 * @param election how it was elected; none in a temporary branch, where nobody is
 * @param document the number of the approval of the result 结果批复
 * @param posts who holds which post from its first day
 */
public record NewTerm(int number, boolean committee, LocalDate startsOn, LocalDate endsOn, BranchFacts.@Nullable Election election,
                      String document, List<PostEntry> posts) {
}
