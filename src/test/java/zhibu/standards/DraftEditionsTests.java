package zhibu.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.fixtures.ZhibuTest;
import zhibu.shared.AccountId;
import zhibu.shared.Conflict;
import zhibu.shared.Forbidden;
import zhibu.shared.Points;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.RuleViolation;
import zhibu.shared.Scope;
import zhibu.standards.GradesText.GradeText;
import zhibu.standards.ItemText.RuleText;

/** The working committee draws up an edition: nothing typed is lost, nothing unsound gets out. */
@ZhibuTest
@Transactional
class DraftEditionsTests {

    private static final String SCORED_PHOTO = "没有活动照片";

    @Autowired DraftEditions drafts;
    @Autowired Editions editions;
    @Autowired Library library;
    @Autowired JdbcClient database;

    @Test
    void aDraftBeginsAsItsBaseButForItsTitle() {
        DraftView view = drafts.draft(drawn(), staff());

        assertThat(view.sound()).isTrue();
        assertThat(view.sum()).isEqualTo("合计 100 分");
        assertThat(view.differences()).extracting(Difference::field).containsExactly("版本号", "起用");
        assertThat(view.document()).isEqualTo(Shipped.text().replace("code: \"1.0\"", "code: \"2.0\"")
                .replace("effectiveFrom: 2024-01-01", "effectiveFrom: 2027-01-01"));
    }

    @Test
    void aSumOf99IsKeptAndSaidButNeitherTriedNorPublished() {
        DraftId draft = drawn();

        drafts.item(draft, 0, 10, item("9", "党员大会", "2"), staff());

        DraftView view = view(draft);
        assertThat(view.sum()).isEqualTo("合计 99 分，还差 1 分");
        assertThat(view.problems()).singleElement().asString().matches("第 \\d+ 行：各分项满分合计 99，应为 100");
        assertThatThrownBy(() -> drafts.applied(draft, staff())).isInstanceOf(RuleViolation.class).hasMessageContaining("合计 99");
        assertThatThrownBy(() -> editions.publish(draft, view.card().revision(), staff())).isInstanceOf(RuleViolation.class);
        assertThat(database.sql("select count(*) from edition").query(Integer.class).single()).isEqualTo(library.published().size());
    }

    @Test
    void aRuleSwitchedOffIsWrittenDownButNotApplied() {
        DraftId draft = drawn();

        drafts.item(draft, 0, 10, new ItemText("会风严谨·“三会”", "10", criteria(), "", List.of(new RuleText("assembly.each-quarter", false,
                "党员大会每季度不足{assembly.per-quarter}的，每缺1个季度", "2", "6", ""))), staff());

        assertThat(view(draft).edition().isOff("assembly.each-quarter")).isTrue();
        assertThat(drafts.applied(draft, staff()).item(10).computed()).extracting(ComputedRule::code)
                .doesNotContain("assembly.each-quarter").contains("committee.each-month");
        assertThat(view(draft).differences()).extracting(Difference::before, Difference::after).contains(tuple("启用", "停用"));
    }

    @Test
    void whoSawAnOlderRevisionIsToldSo() {
        DraftId draft = drawn();
        drafts.title(draft, 0, "2.1", "细则", 2027, staff());

        assertThatThrownBy(() -> drafts.title(draft, 0, "2.2", "细则", 2027, staff())).isInstanceOf(Conflict.class);
        assertThat(view(draft).card().code()).isEqualTo("2.1");
    }

    @Test
    void nothingScoresPhotographs() {
        DraftId draft = drawn();

        assertThatThrownBy(() -> drafts.item(draft, 0, 10, item("10", SCORED_PHOTO, "2"), staff())).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("按减负规定，“照片”不能作为评分内容");
        assertThat(view(draft).document()).doesNotContain(SCORED_PHOTO);
    }

    @Test
    void percentagesAreTypedAsPeopleWriteThem() {
        DraftId draft = drawn();

        drafts.parameters(draft, 0, List.of(new ParameterText("attendance.rate", "85", "市里的通知", "地方参数")), staff());

        assertThat(view(draft).edition().parameters().get("attendance.rate").shown()).isEqualTo("85%");
        assertThat(view(draft).edition().parameters().get("attendance.rate").source().confidence()).isEqualTo(Confidence.LOCAL);
        assertThatThrownBy(() -> drafts.parameters(draft, view(draft).card().revision(),
                List.of(new ParameterText("attendance.rate", "850", "市里的通知", "地方参数")), staff())).hasMessageContaining("不能是 850");
    }

    @Test
    void gradeLinesAndVetoesAreData() {
        DraftId draft = drawn();

        drafts.grades(draft, 0, new GradesText(List.of(new GradeText("示范", "95", "", ""), new GradeText("达标", "80", "", "")),
                List.of("records-fraud")), staff());

        assertThat(view(draft).edition().grades().get(0)).isEqualTo(new Edition.GradeLine("示范", Points.of("95"), null, null));
        assertThat(drafts.applied(draft, staff()).vetoes()).extracting(Edition.Veto::code).containsExactly("records-fraud");
    }

    @Test
    void aDiscardedDraftStaysOnRecordAndClosed() {
        DraftId draft = drawn();

        drafts.discard(draft, "重起一份", staff());

        assertThat(drafts.open(staff())).extracting(DraftCard::id).doesNotContain(draft);
        assertThatThrownBy(() -> drafts.title(draft, 1, "2.2", "细则", 2027, staff())).hasMessageContaining("已经放弃");
    }

    @Test
    void onlyTheWorkingCommitteeSeesDrafts() {
        DraftId draft = drawn();
        Reader secretary = new Reader(staff().account(), "林青", Set.of(Role.SECRETARY), Scope.NOTHING, Scope.NOTHING);

        assertThatThrownBy(() -> drafts.draft(draft, secretary)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> editions.publish(draft, 0, secretary)).isInstanceOf(Forbidden.class);
    }

    @Test
    void aDocumentComesBackByteForByte() {
        String sent = Shipped.text().replace("code: \"1.0\"", "code: \"3.0\"  # 试行");

        DraftId draft = drafts.send(sent.getBytes(StandardCharsets.UTF_8), staff());

        assertThat(view(draft).document()).isEqualTo(sent);
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("missing weight", spoilt("    full: 4\n    criteria: 正式党员达到", "    criteria: 正式党员达到"), "第 \\d+ 行 items\\[0].full：.*"),
                Arguments.of("sum 99", spoilt("    full: 4\n    criteria: 正式党员达到", "    full: 3\n    criteria: 正式党员达到"), "第 \\d+ 行：.*合计 99，应为 100.*"),
                Arguments.of("unknown rule", spoilt("code: lecture.frequency", "code: lecture.applause"), "第 \\d+ 行：不认识的规则 lecture.applause.*"),
                Arguments.of("duplicate code", spoilt("code: branch.oversized", "code: branch.not-founded"), "第 \\d+ 行：规则 branch.not-founded 重复.*"),
                Arguments.of("alias bomb", (UnaryOperator<String>) text -> "a: &a [x, x]\nb: [*a, *a]\n" + text, "第 1 行：不允许使用锚点和别名.*"),
                Arguments.of("tag", spoilt("total: 100", "total: !!java.lang.Integer 100"), "第 \\d+ 行：不允许使用标签.*"),
                Arguments.of("wrong type", spoilt("total: 100", "total: [100]"), "第 \\d+ 行 total：.*"),
                Arguments.of("said twice", spoilt("total: 100\n", "total: 100\ntotal: 100\n"), "第 \\d+ 行 .*写了两次：total"),
                Arguments.of("house rule removed", spoilt("  - 不排名，不设公开排行榜\n", ""), "第 \\d+ 行：减负底线不能删改.*不排名.*"),
                Arguments.of("leaders' comments", spoilt("refused: [领导批示, ", "refused: ["), "第 \\d+ 行：不得加分的情形不能删改.*领导批示.*"),
                Arguments.of("no such day", spoilt("plan.due-month, name: 年度计划截止月, value: 3", "plan.due-month, name: 年度计划截止月, value: 2"), "第 \\d+ 行：没有2月31日这一天"),
                Arguments.of("too large", (UnaryOperator<String>) text -> text + "# " + "x".repeat(1 << 18), "文档太大.*"));
    }

    private static UnaryOperator<String> spoilt(String sound, String spoilt) {
        return text -> {
            assertThat(text).contains(sound);
            return text.replace(sound, spoilt);
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void malformed(String what, UnaryOperator<String> spoil, String sentence) {
        int before = drafts.open(staff()).size();
        byte[] sent = spoil.apply(Shipped.text().replace("code: \"1.0\"", "code: \"3.0\"")).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> drafts.send(sent, staff())).isInstanceOf(RuleViolation.class).hasMessageMatching("(?s)所传文件：" + sentence);
        assertThat(drafts.open(staff())).hasSize(before);
    }

    @Test
    void whatIsNotWrittenInUtf8IsRefused() {
        byte[] sent = Shipped.text().getBytes(Charset.forName("GB18030"));

        assertThatThrownBy(() -> drafts.send(sent, staff())).hasMessage("文件不是 UTF-8 编码的文本");
    }

    private DraftId drawn() {
        return drafts.draw("1.0", "2.0", "机关党支部标准化规范化建设验收细则（产品默认）", 2027, staff());
    }

    private DraftView view(DraftId draft) {
        return drafts.draft(draft, staff());
    }

    private static String criteria() {
        return "党员大会每季度、支委会每月、党小组会每月召开，到会、记录、决议规范。";
    }

    private static ItemText item(String full, String text, String points) {
        return new ItemText("会风严谨·“三会”", full, criteria(), "", List.of(new RuleText("assembly.each-quarter", true, text, points, "6", "")));
    }

    private Reader staff() {
        AccountId account = new AccountId(database.sql("select id from account where username = 'gongwei'").query(Long.class).single());
        return new Reader(account, "郭思远", Set.of(Role.WORKING_COMMITTEE), Scope.EVERYTHING, Scope.NOTHING);
    }
}
