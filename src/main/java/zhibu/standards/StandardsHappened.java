package zhibu.standards;

import java.util.Optional;
import zhibu.shared.BranchId;
import zhibu.shared.Happened;
import zhibu.shared.Reader;

/** Something was done to an edition, a draft or a parameter. */
record StandardsHappened(String deed, String subject, Reader reader) implements Happened {

    @Override
    public Optional<BranchId> branch() {
        return Optional.empty();
    }

    @Override
    public Optional<Reader> by() {
        return Optional.of(reader);
    }
}
