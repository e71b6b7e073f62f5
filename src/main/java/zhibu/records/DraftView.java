package zhibu.records;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zhibu.shared.BranchId;

/**
 * A draft as its owner finds it again.
 *
 * @param record the record it corrects; none for a new one
 * @param title what it is about: 「党员大会」
 * @param form the form as JSON
 */
public record DraftView(UUID submission, BranchId branch, Book book, @Nullable RecordId record, String title, String form,
                        Instant savedAt) {

    /** Where it is continued. */
    public String href() {
        return "/branches/%s/%s/drafts/%s".formatted(branch, book.path(), submission);
    }
}
