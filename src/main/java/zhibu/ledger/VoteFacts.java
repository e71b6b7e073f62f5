package zhibu.ledger;

import java.time.LocalDate;
import zhibu.records.RecordId;
import zhibu.shared.BranchId;

/**
 * What the rules ask about one vote 表决.
 *
 * @param matter the voting rule it followed, as in the edition
 * @param quorate whether enough came, as the rule of its day said
 * @param carried whether it was carried, as the rule of its day said
 */
public record VoteFacts(RecordId gathering, BranchId branch, LocalDate heldOn, String subject, String matter, boolean secret,
                        boolean quorate, boolean carried) {
}
