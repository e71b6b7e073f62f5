package zhibu.development;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.shared.MemberId;

/**
 * A step 环节 as somebody wrote it down, in types, before any rule has looked at it.
 *
 * @param step its code, as in standards/development.yaml
 * @param on when it was done, or was over
 * @param begunOn when a public notice began; none for every other step
 * @param outcome the code of the conclusion people came to; empty where the step has none
 * @param conclusion the conclusion in their words
 * @param document the number of the paper it stands in
 * @param months by how many months probation is extended; none otherwise
 * @param people the full members it names
 */
public record StepEntry(String step, LocalDate on, @Nullable LocalDate begunOn, String outcome, String conclusion, String document,
                        String note, @Nullable Integer months, List<MemberId> people) {

    public StepEntry {
        people = people.stream().distinct().toList();
    }
}
