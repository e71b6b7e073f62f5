package zhibu.standards;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zhibu.shared.Points;
import zhibu.standards.Edition.Group;
import zhibu.standards.Edition.Item;

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

    private Stream<Edition.Standard> standards() {
        return edition.groups().stream().map(Group::standards).flatMap(List::stream);
    }
}
