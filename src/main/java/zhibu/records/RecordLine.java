package zhibu.records;

import java.time.LocalDate;
import zhibu.shared.BranchId;

/** A record in one line, as those see it who point to it: what it was, when, and whether it still counts. */
public record RecordLine(RecordId id, BranchId branch, Book book, LocalDate happenedOn, String title, boolean voided) {

    /** As the database has it. */
    RecordLine(long id, BranchId branch, Book book, LocalDate happenedOn, String title, boolean voided) {
        this(new RecordId(id), branch, book, happenedOn, title, voided);
    }

    /** As links name it: 「2026年7月10日 学习条例」. */
    public String label() {
        return "%d年%d月%d日 %s".formatted(happenedOn.getYear(), happenedOn.getMonthValue(), happenedOn.getDayOfMonth(), title);
    }

    /** Its address. */
    public String href() {
        return "/branches/%s/%s/%s".formatted(branch, book.path(), id);
    }
}
