package zhibu.assessment;

import static zhibu.assessment.Case.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.tasks.Course;
import zhibu.tasks.PartId;
import zhibu.tasks.StepKind;
import zhibu.tasks.TaskFacts;

/** Item 4, 责任落实: 4 points. Untold there is a list of the year, and the committee took Party work up twice. */
final class DutiesTable {

    private DutiesTable() {
    }

    static List<Case> rows() {
        return List.of(
                row(4, "everything in order: 4", story -> { }, "4", "assignment.overdue n/a"),
                row(4, "no list on 31 March", story -> story.withoutEntry("DUTY_LIST").today("2026-03-31"), "4"),
                row(4, "no list on 1 April: 4 − 2", story -> story.withoutEntry("DUTY_LIST").today("2026-04-01"), "2", "duty-list.missing 2"),
                row(4, "last year's list: 4 − 1", story -> lastYears(story), "3", "duty-list.missing n/a", "duty-list.stale 1"),
                row(4, "last year's list, renewed in June", story -> lastYears(story).entry("DUTY_LIST", "2026-06-01", Map.of("year", "2026")), "4"),
                row(4, "Party work was taken up once, and the year isn't over", story -> story.today("2026-12-31").topics.remove(0), "4"),
                row(4, "once, and it is over: 4 − 1", story -> story.today("2027-01-01").topics.remove(0), "3", "special-study.count 1"),
                row(4, "never: 4 − 1 as well", story -> story.topics.clear(), "3", "special-study.count 1"),
                row(4, "founded on 2 January, it owes neither", story -> story.founded("2026-01-02").withoutEntry("DUTY_LIST").topics.clear(), "4",
                        "duty-list.missing n/a", "special-study.count n/a"),
                row(4, "a task of today", story -> asked(story.today("2026-11-20"), "2026-11-20", null), "4"),
                row(4, "a task of yesterday: 4 − 0.5", story -> asked(story.today("2026-11-20"), "2026-11-19", null), "3.5",
                        "assignment.overdue 0.5"),
                row(4, "which was reported", story -> asked(story.today("2026-11-20"), "2026-11-19", "2026-11-19"), "4"),
                row(4, "four tasks: 4 − 4 × 0.5", story -> asked(story, 4), "2", "assignment.overdue 2"),
                row(4, "five tasks: 2.5 are more than the cap of 2", story -> asked(story, 5), "2", "assignment.overdue 2"),
                row(4, "everything wrong at once: 2 + 1 + 2 are more than the 4 there are",
                        story -> asked(story.withoutEntry("DUTY_LIST"), 5).topics.clear(), "0", "duty-list.missing 2", "special-study.count 1",
                        "assignment.overdue 2"));
    }

    private static BranchStory lastYears(BranchStory story) {
        return story.withoutEntry("DUTY_LIST").entry("DUTY_LIST", "2025-01-10", Map.of("year", "2025"));
    }

    private static BranchStory asked(BranchStory story, int times) {
        for (int number = 0; number < times; number++) {
            asked(story, "2026-06-30", null);
        }
        return story;
    }

    /** One task more from above, of May, somebody named for it at once; reported on a day, or never. */
    static BranchStory asked(BranchStory story, String deadline, @Nullable String reported) {
        return asked(story, deadline, "2026-05-06", reported);
    }

    /** The same, with somebody named on a day, or never. */
    static BranchStory asked(BranchStory story, String deadline, @Nullable String owned, @Nullable String reported) {
        List<Course.Turn> turns = Stream.of(turn(StepKind.OWNED, owned), turn(StepKind.REPORTED, reported)).flatMap(List::stream).toList();
        int number = story.tasks.size() + 1;
        story.tasks.add(new TaskFacts(BranchStory.BRANCH, new PartId(number), "任务" + number, LocalDate.parse("2026-05-06"),
                LocalDate.parse(deadline), new Course(turns)));
        return story;
    }

    private static List<Course.Turn> turn(StepKind kind, @Nullable String day) {
        return day == null ? List.of() : List.of(new Course.Turn(kind, LocalDate.parse(day)));
    }
}
