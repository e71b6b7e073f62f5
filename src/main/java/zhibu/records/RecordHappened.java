package zhibu.records;

import java.util.Optional;
import zhibu.shared.BranchId;
import zhibu.shared.Happened;
import zhibu.shared.Reader;

/** A record was made, corrected, voided or given back. */
record RecordHappened(String deed, RecordId record, BranchId of, Reader reader) implements Happened {

    /** @param verb what was done to it: 「更正」 */
    static RecordHappened to(LedgerRecord record, String verb, Reader by) {
        return new RecordHappened(verb + record.book().label() + "记录", record.id(), record.branch(), by);
    }

    @Override
    public String subject() {
        return "record/" + record;
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
