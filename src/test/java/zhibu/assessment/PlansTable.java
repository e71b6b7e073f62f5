package zhibu.assessment;

import static zhibu.assessment.Case.row;
import static zhibu.assessment.DutiesTable.asked;
import static zhibu.assessment.DecisionsTable.late;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.plans.PlanFacts;
import zhibu.plans.PlanItemId;
import zhibu.rectification.ProblemSource;
import zhibu.standards.Shipped;

/** Items 5 and 6, 制定计划与任务台账 and 阶段小结与年终总结: 4 points each. Untold the plan is approved and done, all texts in time. */
final class PlansTable {

    private PlansTable() {
    }

    static List<Case> rows() {
        return Stream.concat(plans().stream(), summaries().stream()).toList();
    }

    private static List<Case> plans() {
        return List.of(
                row(5, "everything in order: 4", story -> { }, "4"),
                row(5, "approved on 31 March", story -> story.plan = BranchStory.planned("2026-03-31", true, "2026-04-14"), "4"),
                row(5, "approved on 1 April: 4 − 2", story -> story.plan = BranchStory.planned("2026-04-01", true, "2026-04-14"), "2",
                        "plan.missing 2"),
                row(5, "a plan of nothing: 4 − 1", story -> story.plan = planned(0, 0), "3", "plan.schedule-missing 1", "task.completion-low n/a",
                        "task.completion-very-low n/a"),
                row(5, "no plan: 4 − 2 − 1", story -> story.plan = null, "1", "plan.missing 2", "plan.schedule-missing 1"),
                row(5, "no plan on 31 March", story -> story.today("2026-03-31").plan = null, "4"),
                row(5, "no plan of a branch founded on 2 January", story -> story.founded("2026-01-02").plan = null, "4", "plan.missing n/a",
                        "plan.schedule-missing n/a"),
                row(5, "an item nobody answers for: 4 − 0.2", story -> story.plan = BranchStory.planned("2026-03-20", false, "2026-04-14"), "3.8",
                        "task.unowned 0.2"),
                row(5, "a task nobody answers for after fifteen days", story -> asked(story.today("2026-05-21"), "2026-06-30", null, null), "4"),
                row(5, "nor after sixteen: 4 − 0.2", story -> asked(story.today("2026-05-22"), "2026-06-30", null, null), "3.8",
                        "task.unowned 0.2"),
                row(5, "five nobody answers for: 4 − 5 × 0.2", story -> nobodys(story, 5), "3", "task.unowned 1"),
                row(5, "six: 1.2 are more than the cap of 1", story -> nobodys(story, 6), "3", "task.unowned 1"),
                row(5, "nine of ten done", story -> story.plan = planned(9, 10), "4"),
                row(5, "eight of ten: 4 − 1", story -> story.plan = planned(8, 10), "3", "task.completion-low 1"),
                row(5, "seven of ten: 4 − 1", story -> story.plan = planned(7, 10), "3", "task.completion-low 1"),
                row(5, "six of ten: 4 − 2", story -> story.plan = planned(6, 10), "2", "task.completion-very-low 2"),
                row(5, "six of ten, and the year isn't over", story -> story.today("2026-12-31").plan = planned(6, 10), "4"),
                row(5, "a problem it found itself is late: 4 − 0.5", story -> late(story, ProblemSource.SELF_CHECK, 1), "3.5", "problem.overdue 0.5"),
                row(5, "four are: 4 − 4 × 0.5", story -> late(story, ProblemSource.SELF_CHECK, 4), "2", "problem.overdue 2"),
                row(5, "five are: 2.5 are more than the cap of 2", story -> late(story, ProblemSource.SELF_CHECK, 5), "2", "problem.overdue 2"),
                row(5, "everything wrong at once: 2 + 1 + 1 + 2 are more than the 4 there are", story -> {
                    IntStream.range(0, 6).forEach(number -> asked(story, "2026-06-30", null, null));
                    story.plan = null;
                }, "0", "plan.missing 2", "plan.schedule-missing 1", "task.unowned 1", "task.completion-very-low 2"));
    }

    private static void nobodys(BranchStory story, int times) {
        IntStream.range(0, times).forEach(number -> asked(story, "2026-06-30", null, "2026-06-30"));
    }

    /** A plan approved in time, of so many things due in April, of which so many were done. */
    private static PlanFacts planned(int done, int due) {
        PlanFacts one = BranchStory.planned("2026-03-20", true, null);
        return new PlanFacts(one.branch(), one.year(), one.drawnUpOn(), one.approval(), null, IntStream.range(0, due)
                .mapToObj(number -> item(number, number < done ? LocalDate.parse("2026-04-14") : null)).toList());
    }

    private static PlanFacts.Item item(int number, @Nullable LocalDate done) {
        return new PlanFacts.Item(new PlanItemId(number), "事项" + number, true,
                List.of(new PlanFacts.Deed(LocalDate.parse("2026-04-30"), done, null)));
    }

    private static List<Case> summaries() {
        return List.of(
                row(6, "everything in order: 4", story -> { }, "4", "summary.quarter-missing n/a"),
                row(6, "nothing for the first half year: 4 − 2", story -> story.withoutEntry("SUMMARY"), "2", "summary.half-year-missing 2"),
                row(6, "thirty days after it none is missing", story -> story.withoutEntry("SUMMARY").today("2026-07-30"), "4"),
                row(6, "a day later it is: 4 − 2", story -> story.withoutEntry("SUMMARY").today("2026-07-31"), "2", "summary.half-year-missing 2"),
                row(6, "no report, and so nothing for the second half: 4 − 2 − 2", story -> story.withoutEntry("YEAR_REPORT"), "0",
                        "summary.half-year-missing 2", "summary.annual-missing 2"),
                row(6, "no report, thirty days after the year", story -> story.withoutEntry("YEAR_REPORT").today("2027-01-30"), "4"),
                row(6, "a summary of the second half is no report: 4 − 2", story -> halves(story, "2027-01-10").withoutEntry("YEAR_REPORT"), "2",
                        "summary.annual-missing 2"),
                row(6, "summed up on the thirtieth day", story -> story.withoutEntry("SUMMARY").entry("SUMMARY", "2026-07-30", of("H1")), "4"),
                row(6, "summed up on the thirty-first: 4 − 0.5", story -> story.withoutEntry("SUMMARY").entry("SUMMARY", "2026-07-31", of("H1")),
                        "3.5", "summary.late 0.5"),
                row(6, "the report came on 31 January: 4 − 0.5", story -> story.withoutEntry("YEAR_REPORT").entry("YEAR_REPORT", "2027-01-31",
                        Map.of("year", "2026")), "3.5", "summary.late 0.5"),
                row(6, "founded on 2 January it lived through no stage", story -> story.founded("2026-01-02").entries.clear(), "4",
                        "summary.half-year-missing n/a", "summary.annual-missing n/a"),
                row(6, "where quarters are summed up, three are missing: 4 − 3 × 0.5", story -> quarters(story), "2.5",
                        "summary.half-year-missing n/a", "summary.quarter-missing 1.5"),
                row(6, "nothing at all: 2 × 2 + 2 are more than the 4 there are", story -> story.entries.clear(), "0",
                        "summary.half-year-missing 4", "summary.annual-missing 2"));
    }

    private static Map<String, String> of(String stage) {
        return Map.of("year", "2026", "period", stage);
    }

    private static BranchStory halves(BranchStory story, String second) {
        return story.entry("SUMMARY", second, of("H2"));
    }

    /** Four summaries a year are asked for, of which the report is the last. */
    private static void quarters(BranchStory story) {
        story.edition = Shipped.edition("summary.per-year", "4");
        story.withoutEntry("SUMMARY");
    }
}
