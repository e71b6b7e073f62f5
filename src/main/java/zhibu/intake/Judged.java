package zhibu.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.members.Change;
import zhibu.members.Particular;
import zhibu.members.Particulars;
import zhibu.shared.MemberId;

/**
 * A row of a roster and what would become of it.
 *
 * @param member whom of the roster it is about; none for somebody new
 * @param wanted what the roster would say of him, secrets in plain
 * @param changes what of that is new, for somebody known
 * @param reasons why it is refused; none otherwise
 */
record Judged(int number, @Nullable MemberId member, Particulars wanted, List<Change> changes, List<String> reasons) {

    Verdict verdict() {
        if (!reasons.isEmpty()) {
            return Verdict.REFUSED;
        }
        if (member == null) {
            return Verdict.NEW;
        }
        return changes.isEmpty() ? Verdict.SAME : Verdict.CHANGED;
    }

    /** Whether his ID number would be one that the roster doesn't give him yet. */
    boolean takesIdNumber() {
        return wanted.has(Particular.ID_NUMBER)
                && (member == null || changes.stream().anyMatch(change -> change.particular() == Particular.ID_NUMBER));
    }

    String idNumber() {
        return wanted.get(Particular.ID_NUMBER);
    }
}
