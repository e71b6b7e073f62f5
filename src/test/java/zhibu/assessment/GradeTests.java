package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import zhibu.members.StateKind;
import zhibu.organization.BranchFacts.Term;

/** What the points so far amount to 等次, and what the records know of 否决 and 封顶. */
class GradeTests {

    private static Grade grade(BranchStory story) {
        return story.scorecard().grade().orElseThrow();
    }

    private static VetoFinding.State veto(BranchStory story, String code) {
        return story.scorecard().vetoes().stream().filter(veto -> veto.veto().code().equals(code)).findFirst().orElseThrow().state();
    }

    @Test
    void qingshanIsExcellent() {
        assertThat(grade(BranchStory.qingshan()).name()).isEqualTo("优秀");
        assertThat(grade(BranchStory.qingshan()).reasons()).containsExactly("已判定的 96 分中得 96 分，折合 100 分");
        assertThat(veto(BranchStory.qingshan(), "records-fraud")).isEqualTo(VetoFinding.State.OPEN);
        assertThat(veto(BranchStory.qingshan(), "member-disciplined")).isEqualTo(VetoFinding.State.CLEAR);
    }

    @Test
    void aPenaltyOfTheYearKeepsItFromTheTop() {
        BranchStory story = BranchStory.qingshan().state(5, StateKind.WARNED, "2026-11-01");

        assertThat(veto(story, "member-disciplined")).isEqualTo(VetoFinding.State.APPLIES);
        assertThat(grade(story).name()).isEqualTo("达标");
        assertThat(grade(story).reasons()).contains("考核周期内有党员受党纪处分，不得评为优秀");
        assertThat(grade(BranchStory.qingshan().state(5, StateKind.WARNED, "2025-12-31")).name()).isEqualTo("优秀");
    }

    @Test
    void aGroupBelowSixInTenKeepsItFromTheTop() {
        BranchStory story = BranchStory.qingshan().vote("ASSEMBLY", "2026-05-20", "admission", "甲", false, false);

        assertThat(grade(story).name()).as("C has 5 of 10").isEqualTo("达标");
        assertThat(grade(story).reasons()).contains("工作机制科学化得分率低于 60%，不得评为优秀");
    }

    @Test
    void sixMonthsWithoutAnyGatheringFail() {
        BranchStory story = BranchStory.qingshan();
        story.gatherings.removeIf(one -> one.heldOn().getMonthValue() >= 4 && one.heldOn().getMonthValue() <= 9);
        assertThat(veto(story, "not-founded-or-idle")).isEqualTo(VetoFinding.State.APPLIES);
        assertThat(grade(story).name()).isEqualTo("未达标");
        assertThat(veto(story.held("ASSEMBLY", "2026-06-30"), "not-founded-or-idle")).isEqualTo(VetoFinding.State.CLEAR);
    }

    @Test
    void aTermAYearOverdueFails() {
        BranchStory story = BranchStory.qingshan().term(term -> new Term(4, true, LocalDate.parse("2022-11-20"), LocalDate.parse("2025-11-20"), null,
                null, term.election()));
        assertThat(veto(story, "term-long-overdue")).isEqualTo(VetoFinding.State.CLEAR);
        assertThat(veto(story.today("2026-11-21"), "term-long-overdue")).isEqualTo(VetoFinding.State.APPLIES);
    }

    @Test
    void aBranchIsJudgedAsOfAnyDayFromTheSameFacts() {
        BranchYear facts = BranchStory.linjiang().today("2026-12-31").facts();

        assertThat(Rulebook.complete().judge(facts.on(LocalDate.parse("2026-09-30"))).total())
                .isEqualTo(BranchStory.linjiang().today("2026-09-30").scorecard().total());
    }
}
