package zhibu.assessment;

import static zhibu.assessment.Case.row;

import java.util.List;
import java.util.stream.IntStream;
import zhibu.members.StateKind;

/** Item 16, 严格教育: 5 points. Untold twelve members studied 40 hours each, and the four who serve another 40 at a training. */
final class EducationTable {

    private EducationTable() {
    }

    static List<Case> rows() {
        return List.of(
                row(16, "everybody studied enough: 3 + 1.5 + 0.5", story -> { }, "5"),
                row(16, "one of twelve studied 32 hours", story -> story.studied(5, 32, 9), "5"),
                row(16, "one of twelve studied 31: 3 × 11/12 + 1.5 + 0.5", story -> story.studied(5, 31, 9), "4.75", "study.members 0.25"),
                row(16, "and the year isn't over", story -> story.studied(5, 31, 9).today("2026-12-31"), "5"),
                row(16, "but nothing is asked of him", story -> story.studied(5, 31, 9).state(5, StateKind.STUDY_EXEMPT, "2020-01-01"), "5"),
                row(16, "one who serves has 16 and 40", story -> story.studied(2, 16, 9), "5"),
                row(16, "15 and 40, one less than 56: 3 + 1.5 × 3/4 + 0.5", story -> story.studied(2, 15, 9), "4.63", "study.cadres 0.37"),
                row(16, "no training: 3 + 0 + 0", story -> story.withoutEntry("TRAINING"), "3", "study.cadres 1.5", "study.cadre-training 0.5"),
                row(16, "a training that was none by itself: 3 + 1.5 + 0", story -> story.says("TRAINING", "central", ""), "4.5",
                        "study.cadre-training 0.5"),
                row(16, "only who was trained studied: 3 × 4/12 + 0 + 0.5", story -> story.study.clear(), "1.5", "study.members 2",
                        "study.cadres 1.5"),
                row(16, "of nobody who serves is anything asked: 3 + 1.5 + 0.5", story -> exempt(story.withoutEntry("TRAINING")), "5",
                        "study.cadres n/a", "study.cadre-training n/a"),
                row(16, "founded on 2 January", story -> story.founded("2026-01-02").withoutEntry("TRAINING"), "5", "study.members n/a",
                        "study.cadres n/a", "study.cadre-training n/a"),
                row(16, "nobody studied at all: 0 + 0 + 0", story -> story.withoutEntry("TRAINING").study.clear(), "0", "study.members 3",
                        "study.cadres 1.5", "study.cadre-training 0.5"));
    }

    private static void exempt(BranchStory story) {
        IntStream.rangeClosed(1, 4).forEach(number -> story.state(number, StateKind.EXEMPT, "2020-01-01"));
    }
}
