package zhibu.assessment;

import static zhibu.assessment.Case.row;

import java.util.List;
import java.util.stream.IntStream;
import zhibu.development.Way;

/** Item 15, 规范发展: 5 points. Untold nobody is on his way into the Party; judged is 31 December 2026. */
final class DevelopmentTable {

    private static final String NAME = "林小满";

    private DevelopmentTable() {
    }

    static List<Case> rows() {
        return List.of(
                row(15, "nobody is developed: 5", story -> { }, "5", "development.procedure n/a", "development.inspection n/a",
                        "development.papers n/a"),
                row(15, "an activist as he should be", story -> goes(story, activist("2026-07-20")), "5"),
                row(15, "a temporary branch develops nobody", story -> goes(story, Way.applied("2026-01-02")).temporary = true, "5",
                        "development.procedure n/a", "development.inspection n/a", "development.papers n/a"),
                row(15, "whose way ended last year", story -> story.candidacies.add(Way.applied("2025-01-02")
                        .ended(1, BranchStory.BRANCH, NAME, "2025-12-31")), "5", "development.procedure n/a"),
                row(15, "whose way ended on 1 January, before anybody talked with him", story -> story.candidacies.add(Way.applied("2025-12-15")
                        .ended(1, BranchStory.BRANCH, NAME, "2026-01-01")), "5"),
                row(15, "talked with after a month", story -> goes(story, Way.applied("2026-01-02").went("talk", "2026-02-02")), "5"),
                row(15, "after a month and a day: 5 − 1", story -> goes(story, Way.applied("2026-01-02").went("talk", "2026-02-03")), "4",
                        "development.procedure 1"),
                row(15, "a day too late, but last year", story -> goes(story, Way.applied("2025-11-30").went("talk", "2025-12-31")), "5"),
                row(15, "not yet talked with a month later", story -> goes(story.today("2026-11-20"), Way.applied("2026-10-20")), "5"),
                row(15, "nor a day after that: 5 − 1", story -> goes(story.today("2026-11-20"), Way.applied("2026-10-19")), "4",
                        "development.procedure 1"),
                row(15, "five not talked with: 5 − 5 × 1", story -> applicants(story, 5), "0", "development.procedure 5"),
                row(15, "six: 6 are more than the cap of 5", story -> applicants(story, 6), "0", "development.procedure 5"),
                row(15, "looked at a day late for the first half year: 5 − 0.5", story -> goes(story, activist("2026-07-21")), "4.5",
                        "development.inspection 0.5"),
                row(15, "never looked at since June 2025, three half years of which two end this year: 5 − 2 × 0.5",
                        story -> goes(story, Way.activistSince("2025-06-30")), "4", "development.inspection 1"),
                row(15, "the half year that ends today isn't over", story -> goes(story.today("2026-07-20"), Way.activistSince("2026-01-20")), "5"),
                row(15, "the form of application is missing: 5 − 0.5", story -> goes(story, activist("2026-07-20"), "application"), "4.5",
                        "development.papers 0.5"),
                row(15, "four papers are missing: 5 − 4 × 0.5", story -> goes(story, activist("2026-07-20"), "application", "talk",
                        "recommendation", "reports"), "3", "development.papers 2"),
                row(15, "five: 2.5 are more than the cap of 2", story -> goes(story, activist("2026-07-20"), "application", "talk",
                        "recommendation", "reports", "observation"), "3", "development.papers 2"),
                row(15, "thirty days after he applied it is missing: 5 − 0.5", story -> goes(story, Way.applied("2026-12-01"), "application"), "4.5",
                        "development.papers 0.5"),
                row(15, "the day before it isn't", story -> goes(story, Way.applied("2026-12-02"), "application"), "5"),
                row(15, "admitted by enough", story -> admitted(story, "ADMITTED", true), "5"),
                row(15, "admitted by too few: 5 − 1", story -> admitted(story, "ADMITTED", false), "4", "development.procedure 1"),
                row(15, "declined by too few, and nobody went on", story -> admitted(story, "DECLINED", false), "5"),
                row(15, "everything wrong at once: 5 + 0.5 + 2 are more than the 5 there are", story -> {
                    applicants(story, 6);
                    goes(story, activist("2026-07-21"), "application", "talk", "recommendation", "reports", "observation");
                }, "0", "development.procedure 5", "development.inspection 0.5", "development.papers 2"));
    }

    private static BranchStory goes(BranchStory story, Way way, String... lacking) {
        story.candidacies.add(way.of(story.candidacies.size() + 1L, BranchStory.BRANCH, NAME, lacking));
        return story;
    }

    /** An activist since 20 January, whom the branch looked at on a day. */
    private static Way activist(String looked) {
        return Way.activistSince("2026-01-20").went("observe", looked);
    }

    /** So many applied in January and were never talked with. */
    private static void applicants(BranchStory story, int people) {
        IntStream.rangeClosed(1, people).forEach(number -> story.candidacies.add(Way.applied("2026-01-02").of(100L + number, BranchStory.BRANCH,
                "申请人" + number)));
    }

    /** The assembly of 20 November voted on him. */
    private static void admitted(BranchStory story, String outcome, boolean quorate) {
        goes(story, Way.activistSince("2024-01-10").went("observe", "2026-01-10").went("observe", "2026-07-10")
                .went("assembly", "2026-11-20", outcome)).vote("ASSEMBLY", "2026-11-20", "admission", "接收林小满为预备党员", true, quorate);
    }
}
