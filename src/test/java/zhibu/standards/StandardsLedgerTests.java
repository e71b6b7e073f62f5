package zhibu.standards;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zhibu.shared.Points;
import zhibu.standards.Edition.Group;

/** The double entry of the shipped edition: what it says, said again by hand, so that neither can slip alone. */
class StandardsLedgerTests {

    private final Edition edition = Shipped.edition();

    @Test
    void thereAreTwentyFourStandardsInSixGroups() {
        assertThat(edition.groups()).extracting(Group::code).containsExactly("A", "B", "C", "D", "E", "F");
        assertThat(edition.groups()).extracting(group -> group.standards().size()).containsExactly(4, 5, 3, 5, 5, 2);
        assertThat(standards()).hasSize(24);
    }

    @Test
    void theStandardsCarryTheirNames() {
        assertThat(standards().map(Edition.Standard::name)).containsExactly(
                "应建尽建", "班子健全", "按期换届", "划分小组",
                "责任落实", "制定计划", "建立台账", "阶段小结", "年终总结",
                "议事决策", "述职评议", "检查评比",
                "上好党课", "活动多样", "会风严谨", "民主评议", "谈话及时",
                "规范发展", "严格教育", "强化管理", "关怀帮扶", "服务群众",
                "台账规范", "阵地保障");
    }

    @Test
    void nineteenItemsMakeAHundredPoints() {
        assertThat(edition.items()).hasSize(19);
        assertThat(edition.items().stream().map(Item::full).reduce(Points.ZERO, Points::plus)).isEqualTo(Points.of("100"));
        assertThat(edition.total()).isEqualTo(Points.of("100"));
    }

    @Test
    void theGroupsWeighWhatTheyShould() {
        assertThat(edition.groups().stream().collect(toMap(Group::code, group -> edition.fullOf(group).toString())))
                .isEqualTo(Map.of("A", "15", "B", "12", "C", "14", "D", "32", "E", "20", "F", "7"));
    }

    @Test
    void everyItemHasItsFullMarks() {
        assertThat(edition.items()).extracting(Item::no)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19);
        assertThat(edition.items().stream().map(item -> item.full().hundredths() / 100))
                .containsExactly(4, 6, 5, 4, 4, 4, 6, 5, 3, 10, 5, 6, 7, 4, 5, 5, 6, 4, 7);
    }

    @Test
    void everyItemScoresTheStandardsItShould() {
        assertThat(edition.items()).extracting(item -> item.standards().toString()).containsExactly(
                "[A1, A4]", "[A2]", "[A3]", "[B1]", "[B2, B3]", "[B4, B5]", "[C1]", "[C2]", "[C3]", "[D3]", "[D1]",
                "[D2]", "[D4]", "[D5]", "[E1]", "[E2]", "[E3]", "[E4, E5]", "[F1, F2]");
    }

    /** Deductions in the order of the rules, with their caps: {@code 0.5/2} takes half a point each time, two at most. */
    @Test
    void everyComputedRuleDeductsWhatItShould() {
        assertThat(edition.items()).extracting(item -> item.computed().stream().map(StandardsLedgerTests::deduction)
                .collect(joining(" "))).containsExactly(
                "4 2 1 0.5/2 1 0.5/1 1",
                "3 3 1 1 1 1 1 1 1 0.5",
                "5 5 5 2 1 0.5/2",
                "2 1 1 0.5/2",
                "2 1 0.2/1 1 2 0.5/2",
                "2 0.5 2 0.5",
                "2 3 2 1 1",
                "3 1 0.5/2 2 5",
                "2 1 1",
                "2/6 0.5/4 0.2/2 0.5/2 0.2/2",
                "1/3 2",
                "0.5/4 1 0.2/1",
                "3 3 0.5 1 0.5 1 0.5",
                "",
                "1/5 0.5 0.5/2",
                "",
                "0.2/2 1 0.5 0.5 0.5/1 0.5/1 1 0.5 0.5/1",
                "1 1 1 0.5",
                "0.5/3 1");
    }

    @Test
    void talksAndStudyAreScoredInProportion() {
        assertThat(edition.items().stream().filter(item -> !item.proportional().isEmpty()).map(item -> item.no() + ": "
                + item.proportional().stream().map(part -> part.points().toString()).collect(joining(" "))))
                .containsExactly("14: 2 1 1", "16: 3 1.5 0.5");
    }

    @Test
    void inspectorsTakeNoMoreThanTheyShould() {
        assertThat(edition.items()).extracting(item -> item.onSite().stream().map(rule -> rule.upTo().toString())
                .collect(joining(" "))).containsExactly("0.5", "2", "1", "1", "1", "1", "1", "1", "0.5", "2", "1", "1",
                "1", "0.5", "2", "", "1", "1", "2 1 1");
        assertThat(edition.item(19).onSiteCap()).isEqualTo(Points.of("3"));
    }

    @Test
    void gradesAndVetoesStandWhereTheyShould() {
        assertThat(edition.grades()).extracting(line -> line.name() + " " + line.from())
                .containsExactly("优秀 90", "达标 80", "基本达标 60", "未达标 0");
        assertThat(edition.vetoes()).filteredOn(veto -> veto.effect() == Edition.Veto.Effect.FAIL).hasSize(6);
        assertThat(edition.vetoes()).filteredOn(veto -> veto.effect() == Edition.Veto.Effect.CAP_AT_PASS).hasSize(3);
        assertThat(edition.bonus().open()).isFalse();
    }

    @Test
    void theFourHalvesAreNotOneComparator() {
        assertThat(edition.voting()).extracting(rule -> "%s %s, %s %s".formatted(rule.code(), rule.quorum(),
                rule.majority(), rule.base())).containsExactly(
                "assembly 1/2以上, 超过1/2 DUE",
                "admission 超过1/2, 超过1/2 DUE",
                "committee 1/2以上, 超过1/2 DUE",
                "election 4/5以上, 超过1/2 PRESENT");
        assertThat(edition.voting()).filteredOn(VotingRule::secret).extracting(VotingRule::code)
                .containsExactly("admission", "election");
        assertThat(edition.voting()).filteredOn(VotingRule::written).extracting(VotingRule::code)
                .containsExactly("admission");
    }

    @Test
    void everyNumberAndEveryRuleCitesAnArticleAndHowSureItIs() {
        assertThat(sources()).hasSizeGreaterThan(140).allSatisfy(source -> {
            assertThat(source.article()).isNotBlank();
            assertThat(source.confidence()).isNotNull();
        });
    }

    @Test
    void lecturesAreALocalRuleAndNeverCalledNational() {
        assertThat(edition.item(11).computed()).extracting(rule -> rule.source().confidence()).containsOnly(Confidence.LOCAL);
        assertThat(edition.parameters().get("lecture.per-quarter").source().confidence()).isEqualTo(Confidence.LOCAL);
    }

    @Test
    void everyRuleHasACodeOfItsOwn() {
        assertThat(edition.items().stream().flatMap(item -> Stream.of(item.computed().stream().map(ComputedRule::code),
                item.proportional().stream().map(ProportionalRule::code), item.onSite().stream().map(OnSiteRule::code))
                .flatMap(codes -> codes))).hasSize(85 + 6 + 20).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z-]+[.][a-z-]+"));
    }

    @Test
    void thereAreSevenKindsOfGathering() {
        assertThat(Shipped.kinds()).extracting(Kind::name)
                .containsExactly("党员大会", "支委会", "党小组会", "党课", "主题党日", "组织生活会", "民主评议党员");
        assertThat(Shipped.catalogue().codes()).containsAll(
                edition.items().stream().map(Item::provedBy).flatMap(List::stream).toList());
    }

    @Test
    void thereAreSixKindsOfAgendaItemAndEveryGatheringHasAUsualOne() {
        assertThat(Shipped.agendaKinds()).extracting(AgendaKind::name).containsExactly("第一议题", "学习", "议事决策", "专题研究党建工作", "传达",
                "述职", "其他");
        assertThat(Shipped.agendaKinds()).filteredOn(AgendaKind::material).extracting(AgendaKind::name).containsExactly("第一议题", "学习", "传达");
        assertThat(Shipped.agendaKinds()).extracting(AgendaKind::code).contains(AgendaKind.UNSAID)
                .containsAll(Shipped.kinds().stream().map(Kind::agenda).toList());
    }

    @Test
    void onlyThemeDaysHaveFixedStepsAndTheseAreALocalRule() {
        assertThat(Shipped.kinds()).filteredOn(kind -> kind.steps() != null).extracting(Kind::name).containsExactly("主题党日");
        assertThat(Shipped.kinds()).flatExtracting(Kind::fixedSteps).containsExactly("交纳党费", "重温入党誓词", "诵读党章");
        assertThat(Shipped.kinds().stream().flatMap(kind -> Stream.ofNullable(kind.steps())).map(Kind.Steps::source).map(Source::confidence))
                .containsOnly(Confidence.LOCAL);
    }

    @Test
    void nothingAsksForPhotographsOrNotes() {
        assertThat(edition.items()).extracting(Item::evidence).allSatisfy(
                evidence -> assertThat(String.join("", evidence)).doesNotContain("照片", "笔记", "上稿"));
    }

    private Stream<Source> sources() {
        return Stream.of(edition.items().stream().flatMap(item -> item.computed().stream()).map(ComputedRule::source),
                edition.items().stream().flatMap(item -> item.proportional().stream()).map(ProportionalRule::source),
                edition.voting().stream().map(VotingRule::source),
                edition.rulesets().stream().map(Edition.Ruleset::source),
                edition.parameters().all().stream().map(Parameters.Parameter::source)).flatMap(sources -> sources);
    }

    private static String deduction(ComputedRule rule) {
        return rule.cap() == null ? rule.deduct().toString() : rule.deduct() + "/" + rule.cap();
    }

    private Stream<Edition.Standard> standards() {
        return edition.groups().stream().map(Group::standards).flatMap(List::stream);
    }
}
