package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import zhibu.shared.Points;
import zhibu.standards.ComputedRule;
import zhibu.standards.Item;
import zhibu.standards.Shipped;

/** What the findings add up to. */
class ScorecardTests {

    @Test
    void qingshanHasAllNinetyThreePointsThatCanBeJudged() {
        Scorecard card = BranchStory.qingshan().scorecard();

        assertThat(card.total()).hasToString("96");
        assertThat(card.available()).hasToString("96");
        assertThat(card.full()).hasToString("100");
        assertThat(card.gaps()).isEmpty();
        assertThat(card.edition()).isEqualTo("1.0");
        assertThat(card.year()).isEqualTo(BranchStory.YEAR);
        assertThat(card.branch()).isEqualTo(BranchStory.BRANCH);
        assertThat(card.asOf()).isEqualTo("2026-11-20");
    }

    @Test
    void whatCannotBeJudgedYetIsNotCountedAsFullMarks() {
        Scorecard card = BranchStory.qingshan().scorecard();

        assertThat(card.items()).hasSize(19).filteredOn(ItemScore::connected).extracting(score -> score.item().no())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19);
        ItemScore checks = BranchStory.qingshan().item(9);
        assertThat(checks.points()).hasToString("1");
        assertThat(checks.available()).as("of three points one can be judged").hasToString("1");
        assertThat(checks.lost()).isEqualTo(Points.ZERO);
        assertThat(checks.findings()).filteredOn(finding -> !finding.rule().code().equals("inspection.overdue")).allSatisfy(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.UNCONNECTED);
            assertThat(finding.arithmetic()).isEqualTo("所需记录尚未接入系统，暂不判定");
        });
        assertThat(BranchStory.qingshan().item(8).available()).as("of five points three can be judged").hasToString("3");
        assertThat(card.complete()).isFalse();
    }

    @Test
    void aCardIsCompleteOnceEveryPointCanBeJudged() {
        Scorecard card = BranchStory.qingshan().scorecard();
        Scorecard judged = new Scorecard(card.branch(), card.year(), card.asOf(), card.edition(),
                card.items().stream().filter(score -> score.available().equals(score.item().full())).toList(), card.groups(), card.vetoes(),
                card.grade());

        assertThat(judged.complete()).isTrue();
    }

    @Test
    void groupsAddUpTheirItems() {
        assertThat(BranchStory.linjiang().scorecard().groups()).extracting(GroupScore::code, group -> group.points().toString(),
                        group -> group.available().toString(), group -> group.full().toString(), GroupScore::connected)
                .containsExactly(row("A", "14", "15", "15", true), row("B", "12", "12", "12", true), row("C", "10", "10", "14", true),
                        row("D", "29.5", "32", "32", true), row("E", "20", "20", "20", true), row("F", "7", "7", "7", true));
        Scorecard card = BranchStory.linjiang().scorecard();
        assertThat(card.items(card.groups().get(3))).extracting(score -> score.item().no()).containsExactly(10, 11, 12, 13, 14);
        assertThat(card.groups().get(0).name()).isEqualTo("组织设置标准化");
    }

    private static org.assertj.core.groups.Tuple row(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }

    @Test
    void linjiangIsToldItsThreeOpenProblemsTheDearestFirst() {
        Scorecard card = BranchStory.linjiang().scorecard();

        assertThat(card.total()).hasToString("92.5");
        assertThat(card.gaps()).extracting(gap -> gap.finding().rule().code(), gap -> gap.points().toString(), Gap::remedy)
                .containsExactly(row("assembly.each-quarter", "2", "确已开展而未记录的，补录即可；补录不扣分"),
                        row("committee.required-posts", "1", "补选纪检委员"),
                        row("committee.each-month", "0.5", "确已开展而未记录的，补录即可；补录不扣分"));
        assertThat(card.gaps().get(0).item().no()).isEqualTo(10);
    }

    @Test
    void onlyTheFiveDearestGapsAreNamed() {
        BranchStory story = BranchStory.linjiang().incomplete("2026-03-05").withoutEntry("DUTY_LIST").withoutEntry("SUMMARY");
        story.approved = false;

        assertThat(story.scorecard().gaps()).extracting(gap -> gap.points().toString()).containsExactly("2", "2", "2", "1", "1");
    }

    @Test
    void whatFallsDueByTheEndOfTheYearIsWorthWhatItWouldTake() {
        assertThat(BranchStory.linjiang().today("2026-12-01").scorecard().stakes())
                .extracting(stake -> stake.finding().rule().code(), stake -> stake.points().toString(), stake -> stake.lastDay().toString())
                .containsExactly(row("summary.half-year-missing", "2", "2027-01-30"), row("summary.annual-missing", "2", "2027-01-30"),
                        row("committee.each-month", "0.5", "2026-12-31"), row("theme-day.each-month", "0.5", "2026-12-31"));
    }

    @Test
    void nothingHangsOnADutyWhoseRuleHasTakenAllItCan() {
        BranchStory seven = committeeMissed(7);
        BranchStory eight = committeeMissed(8);

        assertThat(seven.finding("committee.each-month").taken()).hasToString("3.5");
        assertThat(stake(seven)).isEqualTo("0.5");
        assertThat(eight.finding("committee.each-month").taken()).hasToString("4");
        assertThat(eight.finding("committee.each-month").duties()).anyMatch(duty -> !duty.overdue());
        assertThat(stake(eight)).isEqualTo("-");
    }

    /** 青山支部 on 1 December without the committee's meetings of its first months. */
    private static BranchStory committeeMissed(int months) {
        BranchStory story = BranchStory.qingshan().today("2026-12-01");
        for (int month = 1; month <= months; month++) {
            story.without("COMMITTEE", "2026-%02d-05".formatted(month));
        }
        return story;
    }

    private static String stake(BranchStory story) {
        return story.scorecard().stakes().stream().filter(stake -> stake.finding().rule().code().equals("committee.each-month"))
                .map(stake -> stake.points().toString()).findFirst().orElse("-");
    }

    @Test
    void linjiangsDutiesComeOverdueFirst() {
        assertThat(BranchStory.linjiang().today("2026-12-01").scorecard().duties())
                .extracting(Duty::state, duty -> duty.lastDay().toString())
                .containsExactly(row(Duty.State.OVERDUE, "2026-09-30"), row(Duty.State.OVERDUE, "2026-10-31"),
                        row(Duty.State.DUE, "2026-12-31"), row(Duty.State.DUE, "2026-12-31"), row(Duty.State.DUE, "2027-01-30"),
                        row(Duty.State.DUE, "2027-01-30"));
    }

    @Test
    void anItemNeverFallsBelowZero() {
        BranchStory story = new BranchStory();
        story.posts.clear();

        assertThat(story.item(2).findings().stream().map(Finding::taken).reduce(Points.ZERO, Points::plus)).hasToString("6");
        assertThat(story.members(51).item(2).points()).hasToString("0");
        story.noCommittee().members(60);
        story.term(term -> new zhibu.organization.BranchFacts.Term(4, true, term.startsOn(), java.time.LocalDate.parse("2026-01-31"),
                java.time.LocalDate.parse("2027-06-30"), null, new zhibu.organization.BranchFacts.Election(10, 1, 4, 4)));
        assertThat(story.item(3).points()).hasToString("0");
        assertThat(story.item(3).lost()).hasToString("5");
    }

    @Test
    void aGapThatRegainsNothingBecauseTheItemStaysAtZeroIsNotNamed() {
        BranchStory story = new BranchStory().term(term -> new zhibu.organization.BranchFacts.Term(4, true, term.startsOn(),
                java.time.LocalDate.parse("2026-01-31"), null, null, new zhibu.organization.BranchFacts.Election(10, 1, 4, 4)));

        assertThat(story.item(3).gaps()).isEmpty();
    }

    @Test
    void whatAGapRegainsIsNoMoreThanTheItemCanHold() {
        BranchStory story = new BranchStory().term(term -> new zhibu.organization.BranchFacts.Term(4, true, term.startsOn(),
                java.time.LocalDate.parse("2026-01-31"), null, null, term.election()));

        assertThat(story.item(3).points()).hasToString("0");
        assertThat(story.item(3).gaps()).extracting(gap -> gap.points().toString()).containsExactly("4");
    }

    @Test
    void everyRuleIsEitherJudgedOrKnownToWait() {
        Set<String> waiting = BranchStory.qingshan().scorecard().items().stream().flatMap(score -> score.findings().stream())
                .filter(finding -> finding.verdict() == Verdict.UNCONNECTED).map(finding -> finding.rule().code())
                .collect(Collectors.toSet());

        assertThat(waiting).containsExactlyInAnyOrder("report.to-superior", "report.grade-fair", "report.grade-poor", "self-check.missing",
                "self-check.inflated");
    }

    @Test
    void aWayOfCountingForNoRuleOfTheEditionIsNeverAsked() {
        Rulebook book = new Rulebook(Map.of("no.such-rule", facts -> Judgement.counted(1, "")));

        assertThat(book.judge(BranchStory.qingshan().facts()).available()).isEqualTo(Points.ZERO);
    }

    @Test
    void aRuleWithoutCapIsLimitedByItsItemOnly() {
        Item item = Shipped.edition().item(12);
        ComputedRule rule = new ComputedRule("x", "x", Points.of("0.7"), null, item.computed().get(0).source(), null);
        Finding finding = Finding.of(rule, Judgement.counted(10, "十次"), BranchStory.BRANCH);

        assertThat(finding.taken()).hasToString("7");
        assertThat(finding.deducted()).isTrue();
        assertThat(Finding.unconnected(rule).deducted()).isFalse();
        assertThat(finding.arithmetic()).isEqualTo("十次；扣 7 分");
        assertThat(ItemScore.of(item, List.of(finding)).points()).hasToString("0");
    }

    @Test
    void anUnknownKindOfGatheringHasNoName() {
        assertThatThrownBy(() -> BranchStory.qingshan().facts().yardstick().kindName("PARTY"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordsAreChinese() {
        assertThat(Verdict.values()).extracting(Verdict::label).containsExactly("合规", "扣分", "不适用", "待到期", "待接入");
        assertThat(Duty.State.values()).extracting(Duty.State::label).containsExactly("待办", "逾期");
    }
}
