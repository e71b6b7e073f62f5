package zhibu.elections;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.shared.MemberId;

/**
 * A step of an election as it was taken, in types.
 *
 * @param document the number of its document 文号; empty where it has none
 * @param until for an extension, the last day
 * @param committee for the candidates, whether a committee is elected or only a secretary
 * @param seats for the candidates, how many are to be elected 应选
 * @param headsOffice for the report, whether the secretary heads the office
 * @param note for the report, why he does not
 */
public record StepEntry(Step step, LocalDate on, String document, @Nullable Decision decision, @Nullable LocalDate until,
                        boolean committee, int seats, Ballots ballots, boolean headsOffice, String note, List<Nominee> nominees) {

    public StepEntry {
        nominees = List.copyOf(nominees);
    }

    /** The people it names, in its order. */
    public List<MemberId> people() {
        return nominees.stream().map(Nominee::member).toList();
    }
}
