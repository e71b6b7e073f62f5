package zhibu.assessment;

import static zhibu.assessment.Case.row;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.members.MemberFacts;
import zhibu.shared.MemberId;

/** Items 7 and 8, 议事决策 and 述职评议: 6 points, and of 5 the one that can be judged. Untold nothing was voted on, and the secretary reported. */
final class DecisionsTable {

    private DecisionsTable() {
    }

    static List<Case> rows() {
        return Stream.concat(decisions().stream(), reports().stream()).toList();
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
                row(8, "he reported to the assembly: 1 of the 1 that can be judged", story -> { }, "1"),
                row(8, "he did not: 1 − 1", story -> reported(story, null, null), "0", "report.to-assembly 1"),
                row(8, "he did not, and the year isn't over", story -> reported(story, null, null).today("2026-12-31"), "1"),
                row(8, "he did at the meeting of criticism", story -> reported(story, "LIFE", "2026-01-23"), "1"),
                row(8, "he did to his committee only: 1 − 1", story -> reported(story, "COMMITTEE", "2026-03-05"), "0", "report.to-assembly 1"),
                row(8, "of a temporary branch's none is asked", story -> reported(story, null, null).temporary = true, "1",
                        "report.to-assembly n/a"),
                row(8, "nor of a branch founded on 2 January", story -> reported(story, null, null).founded("2026-01-02"), "1",
                        "report.to-assembly n/a"));
    }

    private static BranchStory reported(BranchStory story, @Nullable String kind, @Nullable String day) {
        story.topics.removeIf(topic -> topic.kind().equals("REPORT"));
        return kind == null || day == null ? story : story.topic(kind, day, "REPORT");
    }
}
