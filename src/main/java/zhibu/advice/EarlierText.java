package zhibu.advice;

import java.time.LocalDate;
import zhibu.records.Book;
import zhibu.records.RecordId;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.UnitId;

/** What an earlier record says, to be compared with. */
record EarlierText(RecordId record, Book book, BranchId branch, UnitId unit, String branchName, LocalDate happenedOn,
                   String title, String body) {

    boolean isFor(Reader reader) {
        return reader.reads().covers(branch, unit);
    }

    String href() {
        return "/branches/%s/%s/%s".formatted(branch, book.path(), record);
    }
}
