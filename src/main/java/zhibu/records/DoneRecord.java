package zhibu.records;

import java.time.LocalDate;
import zhibu.shared.BranchId;

/** A record of something that was done, as a look back shows it. */
public record DoneRecord(long number, BranchId branch, Book book, String title, LocalDate happenedOn) {

    /** Its address. */
    public String href() {
        return "/branches/%s/%s/%d".formatted(branch, book.path(), number);
    }
}
