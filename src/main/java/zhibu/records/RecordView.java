package zhibu.records;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.organization.BranchCard;
import zhibu.shared.AccountId;
import zhibu.shared.Reader;
import zhibu.shared.Voiding;

/**
 * One wording of a record as its page shows it, as far as all records have it in common.
 *
 * @param revision which wording this is
 * @param latest which wording stands
 * @param correctionReason why it took the place of an earlier one; none for the first
 * @param returns which of its wordings were given back
 * @param archived whether the record's year is closed
 */
public record RecordView(RecordId id, BranchCard branch, Book book, int revision, int latest, String title,
                         @Nullable String correctionReason, AccountId recordedBy, Recorded recorded,
                         @Nullable Voiding voiding, List<Return> returns, boolean archived) {

    /** Whether this is the wording that stands. */
    public boolean standing() {
        return voiding == null && revision == latest;
    }

    /** That this very wording was given back; none if it was not. */
    public @Nullable Return returned() {
        return returns.stream().filter(giving -> giving.revision() == revision).findFirst().orElse(null);
    }

    /** Whether {@code reader} may still correct or void it. */
    public boolean changeableBy(Reader reader) {
        return standing() && !archived && branch.keptBy(reader);
    }

    /** Whether {@code reader} may add attachments and void them, whichever wording he looks at. */
    public boolean attachableBy(Reader reader) {
        return voiding == null && !archived && branch.keptBy(reader);
    }

    /** Whether {@code reader} may give it back to whoever keeps it. */
    public boolean returnableBy(Reader reader) {
        return standing() && !archived && returned() == null && reviewedBy(reader);
    }

    /** Whether it is for {@code reader} to review it. */
    public boolean reviewedBy(Reader reader) {
        return branch.overseenBy(reader);
    }

    /** Its address. */
    public String href() {
        return "/branches/%s/%s/%s".formatted(branch.id(), book.path(), id);
    }

    /** That a wording was given back 退回: why, by whom, when. */
    public record Return(int revision, String reason, AccountId by, Instant at) {
    }
}
