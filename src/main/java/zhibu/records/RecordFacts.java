package zhibu.records;

import java.time.LocalDate;
import java.util.List;
import zhibu.shared.BranchId;

/**
 * What counts of a record that stands: what it was, and when.
 *
 * @param kinds the codes of its kinds
 */
public record RecordFacts(RecordId record, BranchId branch, Book book, LocalDate happenedOn, String title, List<String> kinds) {

    /** As the database has it. */
    RecordFacts(long record, BranchId branch, Book book, LocalDate happenedOn, String title, String[] kinds) {
        this(new RecordId(record), branch, book, happenedOn, title, List.of(kinds));
    }

    /** Its address. */
    public String href() {
        return "/branches/" + branch + "/" + book.path() + "/" + record;
    }
}
