package zhibu.assessment;

import static zhibu.assessment.Case.row;
import static zhibu.assessment.ProblemsKeptTests.problem;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhibu.entries.Answers;
import zhibu.entries.EntryFacts;
import zhibu.members.StateKind;
import zhibu.rectification.ProblemSource;

/** Items 13 and 14, 民主评议与组织生活会 and 谈话及时: 7 and 4 points. Untold both were held, and the secretary talked with all the eleven others. */
final class ReviewTable {

    private static final String REGISTER = "MEMBER_REVIEW";

    private ReviewTable() {
    }

    static List<Case> rows() {
        return Stream.concat(reviews().stream(), talks().stream()).toList();
    }

    private static List<Case> reviews() {
        return List.of(
                row(13, "everything in order: 7", story -> { }, "7"),
                row(13, "no 组织生活会: 7 − 3", story -> story.without("LIFE", "2026-01-23"), "4", "life.missing 3"),
                row(13, "none, and the year isn't over", story -> story.without("LIFE", "2026-01-23").today("2026-12-31"), "7"),
                row(13, "neither review nor register: 7 − 3", story -> story.without("REVIEW", "2026-01-23").withoutEntry(REGISTER), "4",
                        "review.missing 3", "review.steps n/a", "review.feedback n/a"),
                row(13, "the register alone shows the review", story -> story.without("REVIEW", "2026-01-23"), "7"),
                row(13, "a review without register: 7 − 4 × 0.5", story -> story.withoutEntry(REGISTER), "5", "review.steps 2"),
                row(13, "two of its steps are missing: 7 − 2 × 0.5", story -> story.says(REGISTER, "self", "").says(REGISTER, "returned", "0"), "6",
                        "review.steps 1"),
                row(13, "four of twelve excellent", story -> graded(story, 4, 0), "7"),
                row(13, "five of twelve: 7 − 1", story -> graded(story, 5, 0), "6", "review.excellent-share 1"),
                row(13, "eleven of twelve took part", story -> graded(story, 0, 1), "7"),
                row(13, "ten of twelve, which is less than nine in ten: 7 − 0.5", story -> graded(story, 0, 2), "6.5", "review.participation 0.5"),
                row(13, "ten of eleven, the twelfth being ill", story -> graded(story, 0, 2).state(12, StateKind.EXEMPT, "2020-01-01"), "7"),
                row(13, "nothing to be mended was written down: 7 − 1", story -> story.says(REGISTER, "mending", ""), "6", "life.rectification 1"),
                row(13, "but problems were raised instead, and mended", story -> story.says(REGISTER, "mending", "")
                        .problem(problem(ProblemSource.LIFE_MEETING, "REPORTED 2026-10-31")), "7"),
                row(13, "a problem it raised is late: 7 − 1", story -> story.problem(problem(ProblemSource.LIFE_MEETING, "")), "6",
                        "life.rectification 1"),
                row(13, "nobody was told: 7 − 0.5", story -> untold(story), "6.5", "review.feedback 0.5"),
                row(13, "founded on 2 January", story -> story.founded("2026-01-02").withoutEntry(REGISTER).gatherings.clear(), "7",
                        "life.missing n/a", "review.missing n/a"),
                row(13, "nothing of it: 3 + 2 + 1 + 1 + 0.5 + 0.5 are more than the 7 there are", story -> untold(graded(story, 5, 2)
                        .says(REGISTER, "self", "").says(REGISTER, "mutual", "").says(REGISTER, "returned", "").says(REGISTER, "decided", "")
                        .says(REGISTER, "mending", "").without("LIFE", "2026-01-23")), "0", "life.missing 3", "review.steps 2",
                        "review.excellent-share 1", "review.participation 0.5", "life.rectification 1", "review.feedback 0.5"));
    }

    /** The first so many are excellent, the last so many absent. */
    static BranchStory graded(BranchStory story, int excellent, int absent) {
        story.entries.replaceAll(entry -> entry.kind().equals(REGISTER) ? with(entry, entry.answers().lines().stream()
                .map(line -> new Answers.Line(line.member(), Map.of("told", line.value("told"), "grade", line.member().value() <= excellent
                        ? "EXCELLENT" : line.member().value() > 12 - absent ? "ABSENT" : "QUALIFIED"))).toList()) : entry);
        return story;
    }

    private static BranchStory untold(BranchStory story) {
        story.entries.replaceAll(entry -> entry.kind().equals(REGISTER) ? with(entry, entry.answers().lines().stream()
                .map(line -> new Answers.Line(line.member(), Map.of("grade", line.value("grade")))).toList()) : entry);
        return story;
    }

    private static EntryFacts with(EntryFacts entry, List<Answers.Line> lines) {
        return new EntryFacts(entry.record(), entry.branch(), entry.kind(), new Answers(entry.answers().happenedOn(), entry.answers().values(),
                Map.of(), lines));
    }

    private static List<Case> talks() {
        return List.of(
                row(14, "everybody was talked with: 2 + 1 + 1", story -> { }, "4", "talk.triggered n/a"),
                row(14, "the twelfth was not: 2 × 11/12 + 1 × 11/12 + 1", story -> talkedUpTo(story, 11), "3.75", "talk.committee-coverage 0.17",
                        "talk.member-coverage 0.08"),
                row(14, "three were: 2 × 3/12 + 1 × 3/12 + 1", story -> talkedUpTo(story, 3), "1.75", "talk.committee-coverage 1.5",
                        "talk.member-coverage 0.75"),
                row(14, "nobody was: 0 + 0 + 1", story -> story.withoutEntry("TALK"), "1", "talk.committee-coverage 2", "talk.member-coverage 1"),
                row(14, "nobody was, and the year isn't over", story -> story.withoutEntry("TALK").today("2026-12-31"), "4"),
                row(14, "two talked with each other, of whom none serves: 0 + 1 × 2/12 + 1", story -> story.withoutEntry("TALK")
                        .talk(11, 12, "2026-06-10"), "1.17", "talk.committee-coverage 2", "talk.member-coverage 0.83"),
                row(14, "without a committee the secretary's talks count", story -> story.noCommittee(), "4"),
                row(14, "alone there is nobody to talk with", story -> story.noCommittee().members(1), "4", "talk.committee-coverage n/a",
                        "talk.member-coverage n/a"),
                row(14, "of a branch founded on 2 January none is asked", story -> story.withoutEntry("TALK").founded("2026-01-02"), "4",
                        "talk.committee-coverage n/a", "talk.member-coverage n/a"),
                row(14, "warned thirty days before he was talked with", story -> story.state(6, StateKind.WARNED, "2026-05-11"), "4"),
                row(14, "warned thirty-one days before: 2 + 1 + 0", story -> story.state(6, StateKind.WARNED, "2026-05-10"), "3",
                        "talk.triggered 1"),
                row(14, "one of three warned was talked with in time: 2 + 1 + 1 × 1/3", story -> story.state(6, StateKind.WARNED, "2026-06-01")
                        .state(7, StateKind.WARNED, "2026-07-01").state(8, StateKind.WARNED, "2026-08-01"), "3.33", "talk.triggered 0.67"),
                row(14, "warned, and nobody ever talked with anybody: 0 + 0 + 0", story -> story.withoutEntry("TALK")
                        .state(6, StateKind.WARNED, "2026-06-01"), "0", "talk.committee-coverage 2", "talk.member-coverage 1", "talk.triggered 1"));
    }

    /** The secretary talked with everybody up to a number. */
    private static void talkedUpTo(BranchStory story, int last) {
        story.withoutEntry("TALK");
        IntStream.rangeClosed(2, last).forEach(number -> story.talk(1, number, "2026-06-10"));
    }
}
