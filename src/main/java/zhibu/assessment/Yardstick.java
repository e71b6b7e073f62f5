package zhibu.assessment;

import java.time.LocalDate;
import java.util.List;
import zhibu.shared.AssessmentYear;
import zhibu.standards.Edition;
import zhibu.standards.ElectionPapers;
import zhibu.standards.EntryKind;
import zhibu.standards.Kind;
import zhibu.standards.LedgerCategory;

/** What all branches of a year are measured by: the edition, what may be on record, and the day of judging. */
record Yardstick(AssessmentYear year, LocalDate asOf, Edition edition, Books books) {

    /** The same by another edition. */
    Yardstick of(Edition other) {
        return new Yardstick(year, asOf, other, books);
    }

    /** The same on another day. */
    Yardstick on(LocalDate day) {
        return new Yardstick(year, day, edition, books);
    }

    /**
     * The kind of gathering by its code.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    Kind kind(String code) {
        return books.kinds().stream().filter(kind -> kind.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind " + code));
    }

    /** The kind of entry by its code. */
    EntryKind entryKind(String code) {
        return books.entryKinds().stream().filter(kind -> kind.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of entry " + code));
    }

    String kindName(String code) {
        return kind(code).name();
    }

    /** The categories of the ledger 台账目录. */
    List<LedgerCategory> ledgers() {
        return books.ledgers();
    }

    ElectionPapers electionPapers() {
        return books.papers();
    }

    /** The last day on which what belongs to this year may still be archived; from the next on its result stands. */
    LocalDate archiveDue() {
        return archiveDue(edition, year);
    }

    static LocalDate archiveDue(Edition edition, AssessmentYear year) {
        return dayOf(edition, year, "archive").plusYears(1);
    }

    /** The last day of which anything counts: that of judging, or the first on which the year's result stands. */
    LocalDate knownUntil() {
        LocalDate settled = archiveDue().plusDays(1);
        return asOf.isBefore(settled) ? asOf : settled;
    }

    /** The day of this year that the parameters {@code key.due-month} and {@code key.due-day} name. */
    LocalDate due(String key) {
        return dayOf(edition, year, key);
    }

    private static LocalDate dayOf(Edition edition, AssessmentYear year, String key) {
        return LocalDate.of(year.value(), edition.parameters().count(key + ".due-month"), edition.parameters().count(key + ".due-day"));
    }
}
