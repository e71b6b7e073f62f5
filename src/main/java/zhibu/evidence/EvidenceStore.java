package zhibu.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** Where files are kept 佐证: first looked through, then kept for good beside the records of their branch. */
@Component
public class EvidenceStore {

    /** 20 MB, in bytes; {@code evidence_size_allowed} knows it too. */
    public static final long LARGEST = 20L << 20;

    private final Inspection inspection;
    private final EvidenceFiles files;
    private final Chunks chunks;
    private final Organization organization;

    EvidenceStore(Inspection inspection, EvidenceFiles files, Chunks chunks, Organization organization) {
        this.inspection = inspection;
        this.files = files;
        this.chunks = chunks;
        this.organization = organization;
    }

    /**
     * Looks a file through, outside any transaction: it may take seconds and its turn must come.
     *
     * @param file on disk; it must lie there until it is kept
     * @param name as the browser sent it
     * @throws RuleViolation saying in one sentence what is wrong with it and what to do
     */
    public CheckedFile inspect(Path file, String name) {
        return inspection.inspect(file, name);
    }

    /** Keeps a file for good, for a branch whose records the reader keeps. */
    @Transactional
    public EvidenceId keep(BranchId branch, CheckedFile checked, Reader reader) {
        organization.keptBranch(branch, reader);
        EvidenceFile file = files.save(new EvidenceFile(branch, checked, reader.account()));
        try {
            chunks.write(file.id(), branch, checked.path());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.id();
    }

    /**
     * A file of a branch, to be handed out.
     *
     * @throws NotFound if the branch has none such, or the reader doesn't see the branch
     */
    @Transactional(readOnly = true)
    public Download open(BranchId branch, EvidenceId id, Reader reader) {
        organization.branch(branch, reader);
        EvidenceFile file = files.findByIdAndBranchId(id.value(), branch).orElseThrow(NotFound::new);
        return new Download(file.view(), chunks.read(id));
    }
}
