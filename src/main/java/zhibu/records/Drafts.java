package zhibu.records;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;

/** Drafts 草稿: kept as the person types, seen by nobody else, gone once the record is made. */
@Component
@Transactional
public class Drafts {

    private final DraftRepository drafts;
    private final LedgerRecords records;
    private final Wordings wordings;
    private final Organization organization;

    Drafts(DraftRepository drafts, LedgerRecords records, Wordings wordings, Organization organization) {
        this.drafts = drafts;
        this.records = records;
        this.wordings = wordings;
        this.organization = organization;
    }

    /**
     * Keeps the form as it stands, in place of what was kept before.
     *
     * @param corrected the record it corrects; none for a new one
     * @param title what it is about, as the list of drafts shows it
     * @param form the form as JSON
     */
    public void keep(UUID submission, BranchId branch, Book book, @Nullable RecordId corrected, String title, String form,
                     Reader reader) {
        organization.keptBranch(branch, reader);
        if (corrected != null && !records.existsByIdAndBranchId(corrected.value(), branch)) {
            throw new NotFound();
        }
        wordings.lock(submission.getMostSignificantBits());
        drafts.keep(submission, reader.account().value(), branch.value(), book.path(), corrected == null ? null : corrected.value(),
                title, form);
    }

    /** The reader's own draft of this form, if he has one. */
    @Transactional(readOnly = true)
    public Optional<DraftView> find(UUID submission, BranchId branch, Reader reader) {
        return drafts.findByKeyAndBranchId(key(submission, reader), organization.keptBranch(branch, reader).id()).map(Draft::view);
    }

    /** The reader's own drafts for the branches he keeps, latest first. */
    @Transactional(readOnly = true)
    public List<DraftView> all(Reader reader) {
        return drafts.of(reader.account().value(), reader.keeps().branches()).stream().map(Draft::view).toList();
    }

    /** Throws the reader's own draft away. */
    public void discard(UUID submission, BranchId branch, Reader reader) {
        organization.keptBranch(branch, reader);
        drafts.discard(key(submission, reader));
    }

    private static DraftKey key(UUID submission, Reader reader) {
        return new DraftKey(submission, reader.account().value());
    }
}
