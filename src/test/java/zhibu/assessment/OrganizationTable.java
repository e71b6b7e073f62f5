package zhibu.assessment;

import static zhibu.assessment.Case.row;

import java.util.List;
import java.util.stream.IntStream;

/** Item 1, 组织设置与党小组: 4 points. Untold there are twelve full members and no groups. */
final class OrganizationTable {

    private static final String LONG_AGO = "2010-07-01";

    private OrganizationTable() {
    }

    static List<Case> rows() {
        return List.of(
                row(1, "everything in order: 4", story -> { }, "4", "branch.joint-offices n/a", "branch.unassigned-members n/a",
                        "group.not-divided n/a", "group.composition n/a"),
                row(1, "two members only, of whom no branch is asked", story -> story.members(2), "4", "branch.not-founded n/a"),
                row(1, "fifty members are not too many, but not divided: 4 − 1", story -> story.members(50), "3", "group.not-divided 1"),
                row(1, "fifty-one are too many: 4 − 2 − 1", story -> story.members(51), "1", "branch.oversized 2", "group.not-divided 1"),
                row(1, "fifty-one, agreed and explained", story -> agreed(story.members(51)), "4"),
                row(1, "nineteen need no groups", story -> story.members(19), "4", "group.not-divided n/a"),
                row(1, "twenty do: 4 − 1", story -> story.members(20), "3", "group.not-divided 1"),
                row(1, "five offices in one branch", story -> story.offices = 5, "4"),
                row(1, "six offices in one branch: 4 − 1", story -> story.offices = 6, "3", "branch.joint-offices 1"),
                row(1, "no approval of its founding: 4 − 1", story -> story.approved = false, "3", "branch.no-approval 1"),
                row(1, "in two groups of six", OrganizationTable::inTwoGroups, "4"),
                row(1, "one in neither group: 4 − 0.5", story -> outside(story, 2), "3.5", "branch.unassigned-members 0.5"),
                row(1, "four in neither group: 4 − 4 × 0.5", story -> outside(story, 2, 3, 8, 9), "2", "branch.unassigned-members 2"),
                row(1, "five in neither group: 2.5 are more than the cap of 2", story -> outside(story, 2, 3, 4, 8, 9), "2",
                        "branch.unassigned-members 2"),
                row(1, "a third group of three", story -> third(story, 10, 11, 12), "4"),
                row(1, "a third group of two: 4 − 0.5", story -> third(story, 11, 12), "3.5", "group.composition 0.5"),
                row(1, "whose leader is probationary: 4 − 0.5", story -> third(story, 10, 11, 12).member(10, 3, null), "3.5",
                        "group.composition 0.5"),
                row(1, "whose leader is missing: 4 − 0.5", story -> third(story, 10, 11, 12).member(10, 1, LONG_AGO), "3.5",
                        "group.composition 0.5"),
                row(1, "three groups of nobody: 1.5 are more than the cap of 1", story -> inTwoGroups(story).group(3, null, "2020-01-01")
                        .group(4, null, "2020-01-01").group(5, null, "2020-01-01"), "3", "group.composition 1"),
                row(1, "everything wrong at once: 2 + 1 + 1 + 1 are more than the 4 there are", story -> {
                    story.members(51).offices = 6;
                    story.approved = false;
                }, "0", "branch.oversized 2", "branch.joint-offices 1", "branch.no-approval 1", "group.not-divided 1"));
    }

    private static void agreed(BranchStory story) {
        story.sizeApproved = true;
        story.groupsWaived = true;
    }

    /** Twelve members in two groups of six, each led by its first. */
    static BranchStory inTwoGroups(BranchStory story) {
        IntStream.rangeClosed(1, 12).forEach(number -> story.member(number, number <= 6 ? 1 : 2, LONG_AGO));
        return story.group(1, 1, "2020-01-01").group(2, 7, "2020-01-01");
    }

    private static void outside(BranchStory story, int... numbers) {
        inTwoGroups(story);
        IntStream.of(numbers).forEach(number -> story.member(number, null, LONG_AGO));
    }

    /** A third group beside them, led by its first. */
    private static BranchStory third(BranchStory story, int... numbers) {
        inTwoGroups(story).group(3, numbers[0], "2020-01-01");
        IntStream.of(numbers).forEach(number -> story.member(number, 3, LONG_AGO));
        return story;
    }
}
