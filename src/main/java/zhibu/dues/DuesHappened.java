package zhibu.dues;

import java.util.Optional;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Happened;
import zhibu.shared.Reader;

/** Dues were assessed, collected, corrected or made public. */
record DuesHappened(String deed, AssessmentYear year, BranchId of, Reader reader) implements Happened {

    @Override
    public String subject() {
        return "dues/" + year.value();
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
