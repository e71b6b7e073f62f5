package zhibu.assessment;

import static zhibu.assessment.Case.row;
import static zhibu.organization.Duty.DEPUTY;
import static zhibu.organization.Duty.DISCIPLINE;
import static zhibu.organization.Duty.MEMBER;
import static zhibu.organization.Duty.ORGANIZATION;
import static zhibu.organization.Duty.PUBLICITY;
import static zhibu.organization.Duty.SECRETARY;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.organization.BranchFacts.Post;
import zhibu.organization.Duty;

/** Item 2, 班子健全: 6 points. Untold a secretary and three members of the committee serve since March 2025; judged is 31 December 2026. */
final class CommitteeTable {

    private static final String SINCE = "2025-03-01";

    private CommitteeTable() {
    }

    static List<Case> rows() {
        return List.of(
                row(2, "everything in order: 6", story -> { }, "6"),
                row(2, "six full members and no committee", story -> story.noCommittee().members(6), "6", "committee.not-formed n/a",
                        "committee.required-posts n/a", "committee.vacancy n/a", "committee.too-large n/a", "committee.not-filed n/a"),
                row(2, "seven and no committee: 6 − 3", story -> story.noCommittee().members(7), "3", "committee.not-formed 3"),
                row(2, "the secretary left on 2 October, 90 days ago: 6 − 1", story -> without(story, SECRETARY).post(1, SECRETARY, SINCE,
                        "2026-10-02"), "5", "secretary.vacant-filling 1"),
                row(2, "the secretary left a day earlier: 6 − 3", story -> without(story, SECRETARY).post(1, SECRETARY, SINCE, "2026-10-01"), "3",
                        "secretary.vacant 3"),
                row(2, "no 纪检委员: 6 − 1", story -> without(story, DISCIPLINE), "5", "committee.required-posts 1"),
                row(2, "none of the three: 6 − 3 × 1", story -> without(story, ORGANIZATION, PUBLICITY, DISCIPLINE), "3",
                        "committee.required-posts 3", "committee.not-filed n/a"),
                row(2, "a member left on 2 October, 90 days ago", story -> story.post(5, MEMBER, SINCE, "2026-10-02"), "6"),
                row(2, "a member left a day earlier: 6 − 1", story -> story.post(5, MEMBER, SINCE, "2026-10-01"), "5", "committee.vacancy 1"),
                row(2, "two left long ago: 6 − 2 × 1", story -> story.post(5, MEMBER, SINCE, "2026-03-31").post(6, MEMBER, SINCE, "2026-03-31"),
                        "4", "committee.vacancy 2"),
                row(2, "seven on the committee", story -> more(story, 7), "6"),
                row(2, "eight on the committee: 6 − 1", story -> more(story, 8), "5", "committee.too-large 1"),
                row(2, "a secretary full member since 31 December 2025", story -> story.member(1, null, "2025-12-31"), "6"),
                row(2, "a day later: 6 − 1", story -> story.member(1, null, "2026-01-01"), "5", "secretary.party-years 1"),
                row(2, "a secretary who is not head: 6 − 1", story -> holds(story, SECRETARY, true, false, false), "5", "secretary.not-head 1"),
                row(2, "but it was explained", story -> holds(story, SECRETARY, true, false, true), "6"),
                row(2, "a secretary without approval: 6 − 1", story -> holds(story, SECRETARY, false, true, false), "5", "secretary.no-approval 1"),
                row(2, "his deputy neither: 6 − 2 × 1", story -> holds(holds(story, SECRETARY, false, true, false), DEPUTY, false, true, false), "4",
                        "secretary.no-approval 2"),
                row(2, "a member not filed: 6 − 0.5", story -> holds(story, ORGANIZATION, false, true, false), "5.5", "committee.not-filed 0.5"),
                row(2, "three not filed: 6 − 3 × 0.5", story -> holds(holds(holds(story, ORGANIZATION, false, true, false), PUBLICITY, false, true,
                        false), DISCIPLINE, false, true, false), "4.5", "committee.not-filed 1.5"),
                row(2, "of a temporary branch nobody is", story -> holds(story, ORGANIZATION, false, true, false).temporary = true, "6",
                        "committee.not-filed n/a"),
                row(2, "nobody serves any more: 3 + 3 + 2 are more than the 6 there are", story -> without(story, Duty.values())
                        .post(5, MEMBER, SINCE, "2026-03-31").post(6, MEMBER, SINCE, "2026-03-31"), "0", "secretary.vacant 3",
                        "committee.required-posts 3", "committee.vacancy 2"));
    }

    private static BranchStory without(BranchStory story, Duty... duties) {
        story.posts.removeIf(post -> List.of(duties).contains(post.duty()));
        return story;
    }

    private static void more(BranchStory story, int heads) {
        story.post(5, DEPUTY, SINCE, null);
        for (int holder = 6; holder <= heads; holder++) {
            story.post(holder, MEMBER, SINCE, null);
        }
    }

    /** Whoever holds a post now holds it so; a deputy there was none. */
    private static BranchStory holds(BranchStory story, Duty duty, boolean approved, boolean heads, boolean waived) {
        @Nullable Post now = story.posts.stream().filter(post -> post.duty() == duty).findFirst().orElse(null);
        without(story, duty).posts.add(new Post(now == null ? new zhibu.shared.MemberId(5) : now.holder(), duty, LocalDate.parse(SINCE), null,
                approved, heads, waived));
        return story;
    }
}
