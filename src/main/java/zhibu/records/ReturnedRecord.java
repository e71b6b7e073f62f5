package zhibu.records;

import java.time.LocalDate;
import zhibu.shared.BranchId;

/** A record that was given back 退回 and waits for its correction. */
public record ReturnedRecord(long number, BranchId branch, Book book, String title, String reason, LocalDate happenedOn) {

    /** Its address. */
    public String href() {
        return "/branches/%s/%s/%d".formatted(branch, book.path(), number);
    }
}
