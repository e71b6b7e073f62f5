package zhibu.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import org.springframework.stereotype.Component;
import zhibu.evidence.EvidenceStore;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.workbooks.Refused;

/** The desk where a roster that was sent in is looked through and read, outside any transaction: it may take seconds. */
@Component
public class RosterFiles {

    private static final String ENDING = ".xlsx";

    private final EvidenceStore evidence;
    private final Organization organization;

    RosterFiles(EvidenceStore evidence, Organization organization) {
        this.evidence = evidence;
        this.organization = organization;
    }

    /**
     * Reads a roster for a branch the reader manages.
     *
     * @param file on disk
     * @param name as the browser sent it
     * @throws RuleViolation field {@code file}: what is wrong with it and what to do, without what any cell says
     */
    public SentRoster read(BranchId branch, Path file, String name, Reader reader) {
        organization.managedBranch(branch, reader);
        if (!name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw Refused.file("请选择 xlsx 文件；旧版 xls 或其他格式请先另存为 xlsx");
        }
        try {
            return new SentRoster(evidence.inspect(file, name).name(), RosterReading.read(file));
        } catch (RuleViolation refusal) {
            throw Refused.file(refusal.problems().get(0).sentence());
        } catch (ZipException broken) {
            throw Refused.unreadable();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
