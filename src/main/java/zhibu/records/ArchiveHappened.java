package zhibu.records;

import java.util.Optional;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Happened;
import zhibu.shared.Reader;

/** A year was archived. */
record ArchiveHappened(BranchId of, AssessmentYear year, Reader reader) implements Happened {

    @Override
    public String deed() {
        return "年度归档";
    }

    @Override
    public String subject() {
        return "archive/" + year.value();
    }

    @Override
    public Optional<BranchId> branch() {
        return Optional.of(of);
    }

    @Override
    public Optional<Reader> by() {
        return Optional.of(reader);
    }
}
