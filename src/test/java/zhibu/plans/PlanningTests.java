package zhibu.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.fixtures.ZhibuTest;
import zhibu.records.RecordId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.Forbidden;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.standards.PlanLevel;

/** 唐书瑶 plans the next year of 梅岭支部, five members without a committee, on 20 November 2026. */
@ZhibuTest
@Transactional
class PlanningTests {

    private static final AssessmentYear NEXT = new AssessmentYear(2027);

    @Autowired Planning planning;
    @Autowired Approving approving;
    @Autowired PlanBook book;
    @Autowired Matching matching;
    @Autowired Promotions promotions;
    @Autowired Accounts accounts;
    @Autowired EntityManager entities;
    @Autowired JdbcClient database;

    private Reader tang;
    private BranchId meiling;

    @BeforeEach
    void planTheNextYear() {
        tang = reader("tangshuyao");
        meiling = tang.keeps().branches().iterator().next();
        planning.drawUp(meiling, NEXT, tang);
    }

    @Test
    void oneStepMakesAPlanOfWhatTheRulesAsk() {
        assertThat(plan().items()).extracting(ItemView::title).startsWith("明确书记、委员年度责任清单", "组织生活会", "民主评议党员", "党员大会")
                .as("no committee, no groups").doesNotContain("支委会", "党小组会").contains("主题党日", "党课", "谈心谈话", "年终总结");
        assertThat(item("党员大会")).returns("《支部工作条例》第11条（国家规定）", ItemView::origin).returns("唐书瑶", ItemView::owner)
                .satisfies(item -> assertThat(item.steps()).hasSize(4));
        planning.drawUp(meiling, NEXT, tang);
        assertThat(plan().items()).as("drawn up once").hasSizeBetween(13, 20);
    }

    @Test
    void aDraftIsChangedFreelyAndARowWithoutTitleGoes() {
        save(rows -> {
            rows.remove(0);
            rows.add(row("", "读书会", "", "3", "11", "QUARTERLY", ""));
            return rows;
        });

        assertThat(plan().items()).extracting(ItemView::title).doesNotContain("明确书记、委员年度责任清单").endsWith("读书会");
        assertThat(plan().changes()).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedBesideItsField() {
        assertRefused(row("", "", "SERVICE", "3", "3", "ONCE", ""), "title", "请写明事项名称");
        assertRefused(row("", "读书会", "", "13", "3", "ONCE", ""), "from", "开始月份要写成 1 到 12 的整数");
        assertRefused(row("", "读书会", "", "5", "3", "ONCE", ""), "to", "结束月份不能早于开始月份");
        assertRefused(dated("2027-02-30"), "day", "没有这一天，日期请写成 2027-11-20 这样");
        assertRefused(dated("2026-03-08"), "day", "具体日期应在2027年");
        assertRefused(new ItemText("", "读书会", "", "1", "2", "2027-03-08", "ONCE", "1", "X", "", "", ""), "day", "具体日期应在所填月份以内");
        assertRefused(new ItemText("", "读书会", "", "3", "3", "2027-03-08", "MONTHLY", "1", "X", "", "", ""), "day",
                "定了具体日期的只做一次，频次请选“期间”");
        assertRefused(new ItemText("", "读书会", "", "3", "3", "", "ONCE", "100", "X", "", "", ""), "times", "次数要写成 1 到 99 的整数");
        assertRefused(new ItemText("", "读书会", "NOTHING", "3", "3", "", "ONCE", "1", "X", "", "", ""), "kind", "没有台账种类 NOTHING");
        assertRefused(new ItemText("", "读书会", "", "3", "3", "", "ONCE", "1", "X", "", "Z9", ""), "standard", "没有标准 Z9");
    }

    @Test
    void anOwnerFromAnotherBranchIsRefused() {
        String stranger = database.sql("select min(id) from member where branch_id <> ?").param(meiling.value()).query(String.class).single();

        assertRefused(row("", "读书会", "", "3", "3", "ONCE", stranger), "owner", "所选责任人在2026年11月20日不是本支部党员，请另选");
    }

    @Test
    void aDayAloneSaysItsMonth() {
        save(rows -> {
            rows.add(dated("2027-03-08"));
            return rows;
        });

        assertThat(item("读书会").timing()).hasToString("3月8日").returns(3, Timing::from).returns(3, Timing::to);
    }

    @Test
    void whoseScreenIsOldIsToldSo() {
        save(rows -> rows);

        assertThatThrownBy(() -> planning.save(meiling, NEXT, 1, List.of(), "", tang)).isInstanceOf(Conflict.class);
    }

    @Test
    void withoutACommitteeOnlyAnAssemblyApproves() {
        RecordId themeDay = meeting("'THEME_DAY' = any (w.kinds) and not 'ASSEMBLY'");

        assertThat(approving.meetings(meiling, NEXT, tang)).extracting(meeting -> meeting.kinds()).allMatch(kinds -> kinds.contains("ASSEMBLY"));
        assertThatThrownBy(() -> approving.approve(meiling, NEXT, themeDay, tang))
                .hasMessage("请选择本支部审议计划的那次会：设支委会的，支委会或党员大会；不设的，党员大会");
        approving.approve(meiling, NEXT, meeting("'ASSEMBLY'"), tang);
        assertThat(plan().state()).isEqualTo(PlanState.APPROVED);
        assertThatThrownBy(() -> approving.approve(meiling, NEXT, meeting("'ASSEMBLY'"), tang)).hasMessage("这份计划已经会议审议");
    }

    @Test
    void anApprovedPlanChangesWithAReasonAndKeepsWhatWas() {
        approving.approve(meiling, NEXT, meeting("'ASSEMBLY'"), tang);

        assertThatThrownBy(() -> save(rows -> rows.subList(1, rows.size()))).hasMessage("计划已经会议审议，请写明调整理由");
        save(rows -> rows.subList(1, rows.size()), "责任清单由上级统一制发");
        save(rows -> rows, "");
        assertThat(plan().changes()).singleElement().returns("撤销", ChangeLine::deed).returns("责任清单由上级统一制发", ChangeLine::reason)
                .satisfies(change -> assertThat(change.was()).startsWith("明确书记、委员年度责任清单"));
        assertThat(item("明确书记、委员年度责任清单")).returns(ItemState.WITHDRAWN, ItemView::state);
        assertThat(plan().approval()).isNotNull();
    }

    @Test
    void theLevelAboveConfirmsOnlyWhereTheEditionAsks() {
        approving.approve(meiling, NEXT, meeting("'ASSEMBLY'"), tang);

        assertThatThrownBy(() -> approving.confirm(meiling, NEXT, reader("gongwei"))).hasMessage("这份计划不在等待审定");
        assertThatThrownBy(() -> approving.confirm(meiling, NEXT, tang)).isInstanceOf(Forbidden.class);
    }

    @Test
    void whatIsPromotedStandsInTheNextPlansOfOthers() {
        save(rows -> {
            rows.add(row("", "党员议事角", "", "3", "11", "QUARTERLY", ""));
            return rows;
        });
        promotions.propose(meiling, item("党员议事角").id(), "群众反映好", tang);
        assertThatThrownBy(() -> promotions.propose(meiling, item("党员议事角").id(), "再申报", tang)).hasMessage("这一项已经申报提升");
        entities.flush();
        entities.clear();
        Reader gongwei = reader("gongwei");
        long number = promotions.of(meiling, item("党员议事角").id(), gongwei).get(0).number();
        assertThatThrownBy(() -> promotions.decide(number, new Verdict(false, false, ""), gongwei)).hasMessage("不同意的，请写明理由");
        promotions.decide(number, new Verdict(true, true, ""), gongwei);
        database.sql("update plan set year = 2020 where branch_id = ? and year = 2027").param(meiling.value()).update();

        Reader zhou = reader("zhoumingyuan");
        BranchId qingshan = zhou.keeps().branches().iterator().next();
        planning.drawUp(qingshan, NEXT, zhou);
        assertThat(book.plan(qingshan, NEXT, zhou).orElseThrow().items()).filteredOn(item -> item.title().equals("党员议事角")).singleElement()
                .returns("由梅岭支部2020年自选动作提升", ItemView::origin).returns(PlanLevel.T, ItemView::level);
    }

    private PlanView plan() {
        return book.plan(meiling, NEXT, tang).orElseThrow();
    }

    private ItemView item(String title) {
        return plan().items().stream().filter(item -> item.title().equals(title)).findFirst().orElseThrow();
    }

    private RecordId meeting(String kind) {
        return new RecordId(database.sql("""
                select max(r.id) from ledger_record r join wording w on w.record_id = r.id and w.revision = r.revision
                where r.branch_id = ? and r.void_reason is null and r.happened_on >= '2026-10-01' and %s = any (w.kinds)""".formatted(kind))
                .param(meiling.value()).query(Long.class).single());
    }

    private void save(UnaryOperator<List<ItemText>> change) {
        save(change, "");
    }

    private void save(UnaryOperator<List<ItemText>> change, String reason) {
        List<ItemText> rows = new ArrayList<>(plan().standing().stream().map(PlanningTests::row).toList());
        planning.save(meiling, NEXT, plan().revision(), change.apply(rows), reason, tang);
    }

    private static ItemText row(ItemView item) {
        return new ItemText(item.id().toString(), item.title(), item.kind(), Integer.toString(item.timing().from()),
                Integer.toString(item.timing().to()), Objects.toString(item.timing().on(), ""), item.timing().rhythm().name(),
                Integer.toString(item.timing().times()), item.level().name(), Objects.toString(item.ownerId(), ""), item.chosen(), item.note());
    }

    private static ItemText row(String id, String title, String kind, String from, String to, String rhythm, String owner) {
        return new ItemText(id, title, kind, from, to, "", rhythm, "1", "X", owner, "", "");
    }

    private static ItemText dated(String day) {
        return new ItemText("", "读书会", "", "", "", day, "ONCE", "1", "X", "", "", "");
    }

    private void assertRefused(ItemText row, String field, String sentence) {
        assertThatThrownBy(() -> planning.save(meiling, NEXT, plan().revision(), List.of(row), "", tang))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.problems())
                        .contains(new RuleViolation.Problem("rows[0]." + field, sentence)));
    }

    private Reader reader(String username) {
        return accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
    }
}
