package zhibu.plans;

import java.time.LocalDate;
import java.time.Month;
import zhibu.organization.BranchFacts;
import zhibu.records.Book;
import zhibu.records.RecordFacts;
import zhibu.shared.AssessmentYear;

/**
 * By which meetings a plan may be approved 审议: of the committee where one stands, else of the assembly; an assembly always will do.
 *
 * <p>Source: 《支部工作条例》第11条 and 第12条 on what assembly and committee decide.
 */
final class ApprovalRule {

    private static final String ASSEMBLY = "ASSEMBLY";
    private static final String COMMITTEE = "COMMITTEE";

    private ApprovalRule() {
    }

    /** The first day of a meeting that may approve the plan of a year: plans are drawn up in the last quarter of the year before. */
    static LocalDate earliest(AssessmentYear year) {
        return LocalDate.of(year.value() - 1, Month.OCTOBER, 1);
    }

    static boolean allows(RecordFacts record, AssessmentYear year, BranchFacts branch) {
        boolean committee = branch.termOn(record.happenedOn()).filter(BranchFacts.Term::committee).isPresent();
        return record.book() == Book.GATHERINGS && !record.happenedOn().isBefore(earliest(year))
                && !record.happenedOn().isAfter(year.lastDay())
                && (record.kinds().contains(ASSEMBLY) || committee && record.kinds().contains(COMMITTEE));
    }

    /** Whether it is a meeting that could have approved it at all, whoever sat in the committee. */
    static boolean mayHave(RecordFacts record) {
        return record.book() == Book.GATHERINGS && (record.kinds().contains(ASSEMBLY) || record.kinds().contains(COMMITTEE));
    }
}
