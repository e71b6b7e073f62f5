package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static zhibu.assessment.FindingAssert.rule;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhibu.ledger.GatheringFacts;

/** Item 12, 活动多样·主题党日: 6 points. */
class ThemeDaysTests {

    @Test
    void qingshanKeepsAllSixPoints() {
        assertThat(BranchStory.qingshan().today("2027-01-01").item(12).points()).hasToString("6");
    }

    @Test
    void aThemeDayIsOwedEveryMonthHalfAPointEachUpToFour() {
        rule(BranchStory.qingshan().without("THEME_DAY", "2026-07-15"), "theme-day.each-month")
                .takes("0.5", "主题党日到期应 10 次，实 9 次，缺7月；扣 0.5 分，上限 4 分");
        assertThat(new BranchStory().finding("theme-day.each-month").taken()).hasToString("4");
    }

    @ParameterizedTest(name = "{0} forms as of {1}: {2}")
    @CsvSource({"2,2026-12-31,PENDING", "2,2027-01-01,DEDUCTED", "3,2026-12-31,MET", "3,2027-01-01,MET"})
    void threeFormsAYear(int forms, String asOf, Verdict verdict) {
        assertThat(inForms(forms).today(asOf).finding("theme-day.forms").verdict()).isEqualTo(verdict);
    }

    @Test
    void tooFewFormsCostOnePointWhenTheYearIsOver() {
        rule(inForms(2).today("2027-01-01"), "theme-day.forms").takes("1", "全年应有 3 类形式，已有 2 类；扣 1 分")
                .mendedBy("有未记录的其他形式主题党日，补录即可")
                .shows("1月15日主题党日 /branches/7/gatherings/101", "2月15日主题党日 /branches/7/gatherings/102");
        rule(inForms(2), "theme-day.forms").isPending("全年应有 3 类形式，已有 2 类")
                .shows("1月15日主题党日 /branches/7/gatherings/101", "2月15日主题党日 /branches/7/gatherings/102");
    }

    @Test
    void theSameFormTwiceIsOneAndNoFormIsNone() {
        BranchStory story = inForms(2).held("THEME_DAY", "2026-04-15").held("THEME_DAY", "2026-06-15")
                .retell("2026-06-15", one -> new GatheringFacts(one.gathering(), one.branch(), one.kind(), one.heldOn(), 60,
                        null, null, null, 12, 12, 0, true));
        rule(story, "theme-day.forms").isPending("全年应有 3 类形式，已有 2 类");
    }

    @Test
    void aNewBranchIsNotAskedForFormsOfAWholeYear() {
        rule(inForms(1).founded("2026-01-02").today("2027-01-01"), "theme-day.forms").isNotApplicable("支部存续不满全年");
    }

    @Test
    void aThemeNotSettledBeforehandCostsAFifthOfAPointUpToOne() {
        BranchStory story = new BranchStory();
        rule(story, "theme-day.topic").isPending("尚无主题党日记录");
        IntStream.rangeClosed(1, 6).forEach(month -> story.gathering("THEME_DAY", "2026-%02d-15".formatted(month), null, null, 12, 12, 0, false));

        rule(story, "theme-day.topic").takes("1", "主题党日 6 次，事先未定主题的 6 次；扣 1 分，上限 1 分").cannotBeMended();
        rule(BranchStory.qingshan().retell("2026-03-15", one -> new GatheringFacts(one.gathering(), one.branch(), one.kind(),
                one.heldOn(), 60, one.form(), null, null, 12, 12, 0, false)), "theme-day.topic")
                .takes("0.2", "主题党日 11 次，事先未定主题的 1 次；扣 0.2 分，上限 1 分")
                .shows("3月15日主题党日 /branches/7/gatherings/106");
    }

    private static BranchStory inForms(int count) {
        BranchStory story = new BranchStory();
        IntStream.rangeClosed(1, count).forEach(month -> story.held("THEME_DAY", "2026-%02d-15".formatted(month)));
        return story;
    }
}
