package zhibu.assessment;

import static zhibu.assessment.Case.row;
import static zhibu.assessment.ProblemsKeptTests.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.members.MemberFacts;
import zhibu.rectification.ProblemSource;
import zhibu.shared.MemberId;

/** Items 7 to 9, 议事决策, 述职评议 and 检查评比: 6 points, 3 of 5, 1 of 3. Untold nothing was voted on or found, and the secretary reported. */
final class DecisionsTable {

    private DecisionsTable() {
    }

    static List<Case> rows() {
        return Stream.of(decisions(), reports(), inspections()).flatMap(List::stream).toList();
    }

    private static List<Case> decisions() {
        return List.of(
                row(7, "nothing was voted on: 6", story -> { }, "6", "vote.secret n/a", "committee.deliberates-first n/a", "committee.quorum n/a"),
                row(7, "an admission as it should be", story -> admitted(story, true, true), "6"),
                row(7, "whom too few came to vote on: 6 − 3", story -> admitted(story, true, false), "3", "vote.validity 3"),
                row(7, "by show of hands: 6 − 2", story -> admitted(story, false, true), "4", "vote.secret 2"),
                row(7, "two by show of hands: 6 − 2 × 2", story -> admitted(admitted(story, false, true), false, true), "2", "vote.secret 4"),
                row(7, "nobody voted on him: 6 − 2", story -> joined(story), "4", "assembly.matters 2"),
                row(7, "who came two days later, and so joined elsewhere", story -> arrived(story, "2026-05-22"), "6"),
                row(7, "a new term nobody elected: 6 − 2", story -> story.terms.add(BranchStory.term(5, "2026-08-20", "2029-08-19")), "4",
                        "assembly.matters 2"),
                row(7, "the committee met 31 days before", story -> prepared(story, "2026-04-19"), "6"),
                row(7, "the committee met 32 days before: 6 − 1", story -> prepared(story, "2026-04-18"), "5", "committee.deliberates-first 1"),
                row(7, "without a committee nobody does", story -> prepared(story, "2026-04-18").noCommittee(), "6",
                        "committee.deliberates-first n/a"),
                row(7, "half the committee was missing at two meetings: 6 − 2 × 1", story -> decided(decided(story, "2026-03-05"), "2026-04-05"), "4",
                        "committee.quorum 2"),
                row(7, "too few at two votes by show of hands: 6 + 4 are more than the 6 there are",
                        story -> admitted(admitted(story, false, false), false, false), "0", "vote.validity 6", "vote.secret 4"));
    }

    private static BranchStory admitted(BranchStory story, boolean secret, boolean quorate) {
        return story.vote("ASSEMBLY", "2026-05-20", "admission", "接收林小满为预备党员", secret, quorate);
    }

    private static void joined(BranchStory story) {
        arrived(story, "2026-05-21");
    }

    /** 林小满, admitted on 20 May, came into the branch on a day. */
    private static void arrived(BranchStory story, String day) {
        story.members.add(new MemberFacts(new MemberId(20), BranchStory.BRANCH, "林小满", null, LocalDate.parse("2026-05-20"), null,
                LocalDate.parse(day), null, List.of()));
    }

    /** The assembly voted on 20 May; in April and May the committee met on one day only. */
    private static BranchStory prepared(BranchStory story, String met) {
        return story.without("COMMITTEE", "2026-04-05").without("COMMITTEE", "2026-05-05").held("COMMITTEE", met)
                .vote("ASSEMBLY", "2026-05-20", "assembly", "年度计划", false, true);
    }

    private static BranchStory decided(BranchStory story, String day) {
        return story.vote("COMMITTEE", day, "committee", "事项", false, false);
    }

    private static List<Case> reports() {
        return List.of(
                row(8, "he reported to the assembly, and nothing is late: 3 of the 3 that can be judged", story -> { }, "3"),
                row(8, "he did not: 3 − 1", story -> reported(story, null, null), "2", "report.to-assembly 1"),
                row(8, "he did not, and the year isn't over", story -> reported(story, null, null).today("2026-12-31"), "3"),
                row(8, "he did at the meeting of criticism", story -> reported(story, "LIFE", "2026-01-23"), "3"),
                row(8, "he did to his committee only: 3 − 1", story -> reported(story, "COMMITTEE", "2026-03-05"), "2", "report.to-assembly 1"),
                row(8, "of a temporary branch's none is asked", story -> reviewed(reported(story, null, null), 1).temporary = true, "3",
                        "report.to-assembly n/a", "report.problems-overdue n/a"),
                row(8, "nor of a branch founded on 2 January", story -> reported(story, null, null).founded("2026-01-02"), "3",
                        "report.to-assembly n/a"),
                row(8, "what last year's review found is late: 3 − 0.5", story -> reviewed(story, 1), "2.5", "report.problems-overdue 0.5"),
                row(8, "what this year's found is for the next", story -> late(story, ProblemSource.REVIEW, 1), "3"),
                row(8, "four of last year's are: 3 − 4 × 0.5", story -> reviewed(story, 4), "1", "report.problems-overdue 2"),
                row(8, "five are: 2.5 are more than the cap of 2", story -> reviewed(story, 5), "1", "report.problems-overdue 2"),
                row(8, "and he did not report: 3 − 2 − 1", story -> reviewed(reported(story, null, null), 5), "0", "report.problems-overdue 2",
                        "report.to-assembly 1"));
    }

    private static BranchStory reviewed(BranchStory story, int problems) {
        IntStream.range(0, problems).forEach(any -> story.problem(problem(ProblemSource.REVIEW, "", "2025-12-20", "2025-12-20")));
        return story;
    }

    private static List<Case> inspections() {
        return List.of(
                row(9, "nobody found anything: 1 of the 1 that can be judged", story -> { }, "1"),
                row(9, "what was found is to be mended today", story -> late(story, ProblemSource.INSPECTION, 1).today("2026-10-31"), "1"),
                row(9, "it was yesterday: 1 − 1", story -> late(story, ProblemSource.INSPECTION, 1).today("2026-11-01"), "0", "inspection.overdue 1"),
                row(9, "reported on the last day", story -> story.problem(problem(ProblemSource.INSPECTION, "REPORTED 2026-10-31")), "1"),
                row(9, "reported late, but in the year", story -> story.problem(problem(ProblemSource.INSPECTION, "REPORTED 2026-12-31")), "1"),
                row(9, "reported in the next year: 1 − 1", story -> story.problem(problem(ProblemSource.INSPECTION, "REPORTED 2027-01-01")), "0",
                        "inspection.overdue 1"),
                row(9, "found when it was accepted: 1 − 1", story -> late(story, ProblemSource.ACCEPTANCE, 1), "0", "inspection.overdue 1"),
                row(9, "found by the branch itself, which is another item's", story -> late(story, ProblemSource.SELF_CHECK, 1), "1"),
                row(9, "two late: 2 are more than the 1 there is", story -> late(story, ProblemSource.INSPECTION, 2), "0", "inspection.overdue 2"));
    }

    /** So many problems that were to be mended by the end of October, and never were. */
    static BranchStory late(BranchStory story, ProblemSource source, int problems) {
        IntStream.range(0, problems).forEach(any -> story.problem(problem(source, "")));
        return story;
    }

    private static BranchStory reported(BranchStory story, @Nullable String kind, @Nullable String day) {
        story.topics.removeIf(topic -> topic.kind().equals("REPORT"));
        return kind == null || day == null ? story : story.topic(kind, day, "REPORT");
    }
}
