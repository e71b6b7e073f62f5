package zhibu.assessment.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import zhibu.assessment.Duty;
import zhibu.shared.AssessmentYear;

/** What a branch owes: overdue, to be done this month, and later. */
record DutiesPage(AssessmentYear year, List<Duty> overdue, List<Duty> thisMonth, List<Duty> later) {

    static DutiesPage of(List<Duty> duties, LocalDate today) {
        LocalDate monthEnd = YearMonth.from(today).atEndOfMonth();
        List<Duty> due = duties.stream().filter(duty -> !duty.overdue()).toList();
        return new DutiesPage(AssessmentYear.of(today), duties.stream().filter(Duty::overdue).toList(),
                due.stream().filter(duty -> !duty.lastDay().isAfter(monthEnd)).toList(),
                due.stream().filter(duty -> duty.lastDay().isAfter(monthEnd)).toList());
    }

    public boolean nothing() {
        return overdue.isEmpty() && thisMonth.isEmpty() && later.isEmpty();
    }
}
