package zhibu.records;

import java.util.Optional;
import zhibu.shared.BranchId;
import zhibu.shared.Happened;
import zhibu.shared.Reader;

/** An attachment was added to a record or voided. */
record AttachmentHappened(String deed, LedgerRecord record, Reader reader) implements Happened {

    @Override
    public String subject() {
        return "record/" + record.id();
    }

    @Override
    public Optional<BranchId> branch() {
        return Optional.of(record.branch());
    }

    @Override
    public Optional<Reader> by() {
        return Optional.of(reader);
    }
}
