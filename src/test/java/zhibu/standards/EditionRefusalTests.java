package zhibu.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** The shipped edition spoiled in one place each: it is refused, in a sentence that says where and why. */
class EditionRefusalTests {

    private static final String MARKS_OF_ITEM_1 = "    full: 4\n    criteria: 正式党员达到";

    @Test
    void theShippedEditionIsAccepted() {
        assertThatCode(() -> read(Shipped.text())).doesNotThrowAnyException();
    }

    @Test
    void anItemWithoutFullMarks() {
        refused(MARKS_OF_ITEM_1, "    criteria: 正式党员达到").hasMessageStartingWith("spoiled.yaml：第 %d 行 items[0].full：".formatted(lineOfItem1()));
    }

    @Test
    void fullMarksThatAddUpTo99() {
        refused(MARKS_OF_ITEM_1, "    full: 3\n    criteria: 正式党员达到").hasMessageContaining("各分项满分合计 99，应为 100");
    }

    @Test
    void fullMarksThatAreNoWholeNumber() {
        refused(MARKS_OF_ITEM_1, "    full: 4.5\n    criteria: 正式党员达到").hasMessageContaining("分项 1：满分应为正整数");
    }

    @Test
    void anUnknownField() {
        refused(MARKS_OF_ITEM_1, "    weight: 4\n" + MARKS_OF_ITEM_1)
                .hasMessage("spoiled.yaml：第 %d 行 items[0].weight：不认识的字段 weight".formatted(lineOfItem1() + 3));
    }

    @Test
    void aFieldSaidTwice() {
        refused("total: 100\n", "total: 100\ntotal: 100\n").hasMessageContaining("total");
    }

    @Test
    void aRuleCodeUsedTwice() {
        refused("code: branch.oversized", "code: branch.not-founded").hasMessageContaining("规则 branch.not-founded 重复");
    }

    @Test
    void aParameterGivenTwice() {
        refused("key: committee.min,", "key: committee.max,").hasMessageContaining("参数 committee.max 重复");
    }

    @Test
    void aStandardNobodyScores() {
        refused("standards: [A1, A4]", "standards: [A1]").hasMessageContaining("标准 A4 应由一个分项评定，现有 0 个");
    }

    @Test
    void aStandardScoredTwice() {
        refused("standards: [A2]", "standards: [A1, A2]").hasMessageContaining("标准 A1 应由一个分项评定，现有 2 个");
    }

    @Test
    void anItemOfTwoGroups() {
        refused("standards: [B1]", "standards: [B1, A2]").hasMessageContaining("分项 4 评定的标准分属几个“化”");
    }

    @Test
    void aStandardThatDoesNotExist() {
        refused("standards: [B1]", "standards: [B1, G7]").hasMessageContaining("分项 4：没有标准 G7");
    }

    @Test
    void aKindThatDoesNotExist() {
        refused("provedBy: [LECTURE]", "provedBy: [LESSON]").hasMessageContaining("分项 11：没有台账种类 LESSON");
    }

    @Test
    void aVotingRuleThatKindsNeedAndNobodyGives() {
        refused("  - code: committee\n    name: 支委会表决", "  - code: council\n    name: 支委会表决")
                .hasMessageContaining("没有表决规则 committee");
    }

    @Test
    void aCapBelowOneDeduction() {
        refused("deduct: 0.5\n        cap: 2", "deduct: 0.5\n        cap: 0.2").hasMessageContaining("限额小于单次扣分");
    }

    @Test
    void aDeductionAboveFullMarks() {
        refused("deduct: 4\n", "deduct: 5\n").hasMessageContaining("branch.not-founded 的分值应大于零，不超过满分");
    }

    @Test
    void aDeductionOfNothing() {
        refused("deduct: 4\n", "deduct: 0\n").hasMessageContaining("branch.not-founded 的分值应大于零");
    }

    @Test
    void partsThatDoNotMakeFullMarks() {
        refused("points: 1.5", "points: 1").hasMessageContaining("分项 16：按比例得分各部分合计应为满分");
    }

    @Test
    void pointsFinerThanAHundredth() {
        refused("points: 1.5", "points: 1.505").hasMessageContaining("items[15].proportional[1].points");
    }

    @Test
    void gradesOutOfOrder() {
        refused("name: 达标, from: 80", "name: 达标, from: 50").hasMessageContaining("等次线应从高到低");
    }

    @Test
    void aTextNamingAParameterThatDoesNotExist() {
        refused("超过{branch.max-members}，", "超过{branch.most-members}，").hasMessageContaining("没有参数 branch.most-members")
                .hasMessageMatching("spoiled.yaml：第 \\d+ 行：.*");
    }

    @Test
    void aRuleWithoutItsArticle() {
        refused("article: 《支部工作条例》第5条,", "article: \"\",").hasMessageContaining("依据没有写明出处");
    }

    @Test
    void aConfidenceNobodyHas() {
        refused("confidence: 地方参数", "confidence: 道听途说").hasMessageContaining("confidence");
    }

    @Test
    void aBombOfAliases() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
        assertThatThrownBy(() -> read(bomb + Shipped.text())).isInstanceOf(RefusedDocument.class)
                .hasMessageContaining("第 1 行：不允许使用锚点和别名");
    }

    @Test
    void aDocumentTooLarge() {
        assertThatThrownBy(() -> read("# " + "x".repeat(1 << 18) + "\n" + Shipped.text())).isInstanceOf(RefusedDocument.class);
    }

    @Test
    void whatIsNoYaml() {
        assertThatThrownBy(() -> read("a: [")).isInstanceOf(RefusedDocument.class).hasMessageContaining("YAML");
    }

    @Test
    void nothingAtAll() {
        assertThatThrownBy(() -> read("")).isInstanceOf(RefusedDocument.class);
    }

    private static long lineOfItem1() {
        return Shipped.text().substring(0, Shipped.text().indexOf("no: 1\n")).lines().count();
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(String sound, String spoiled) {
        assertThat(Shipped.text()).contains(sound);
        return assertThatThrownBy(() -> read(Shipped.text().replace(sound, spoiled))).isInstanceOf(RefusedDocument.class);
    }

    private static Edition read(String text) {
        return new EditionDocument("spoiled.yaml", text).read(Shipped.catalogue());
    }
}
