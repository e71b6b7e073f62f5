package zhibu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.fixtures.ZhibuTest;
import zhibu.members.Change;
import zhibu.members.Enrolments;
import zhibu.members.Particular;
import zhibu.members.Particulars;
import zhibu.members.RosterLine;
import zhibu.members.RosterSheets;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** 李文静 sends in rosters of 临江支部; 周白 and 吴桐 are new. */
@ZhibuTest
@Transactional
class RosterImportsTests {

    private static final String NUMBER = "11010519491231002X";
    private static final String[] HEADINGS = {"姓名", "性别", "出生日期", "工作岗位", "入党日期", "转正日期", "转入支部日期", "公民身份号码", "手机号",
        "党小组"};
    private static final String[] ZHOU_BAI = {"周白", "女", "1949-12-31", "科员", "1970-07-01", "1971-07-01", "2026-03-01", NUMBER,
        "13812345678", ""};
    private static final String[] WU_TONG = {"吴 桐", "男", "1990/1/31", "副处长", "20120701", "2013年7月1日", "2026.3.1", "", "", ""};

    @Autowired RosterImports imports;
    @Autowired RosterFiles files;
    @Autowired RosterSheets sheets;
    @Autowired Enrolments enrolments;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;
    @Autowired EntityManager entities;

    private Reader liWenjing;
    private BranchId linjiang;

    @BeforeEach
    void findTheBranch() {
        liWenjing = reader("liwenjing");
        linjiang = liWenjing.keeps().branches().iterator().next();
    }

    @Test
    void whoIsNewIsEnrolledOnceItIsConfirmed() {
        long number = send(book(ZHOU_BAI, WU_TONG));

        assertThat(verdicts(number)).containsExactly(Verdict.NEW, Verdict.NEW);
        assertThat(names()).as("nothing before it is confirmed").doesNotContain("周白");
        assertThat(confirm(number)).isEqualTo(2);
        assertThat(names()).contains("周白", "吴桐");
        assertThat(line("周白").get(Particular.PHONE)).isEqualTo("13812345678");
        assertThat(imports.view(linjiang, number, liWenjing).deeds()).extracting(DeedView::name).containsExactly("周白", "吴桐");
        assertThat(deeds(number)).containsExactly("上传名册", "导入花名册");
    }

    @Test
    void whatIsSaidOtherwiseIsAChangeAndWhatIsEmptyIsNot() {
        enrol(ZHOU_BAI);
        long number = send(book(with(ZHOU_BAI, 3, "处长", 8, "138******78", 5, ""), with(WU_TONG, 0, "")));

        PreviewRow row = rows(number).get(0);
        assertThat(row.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(row.changes()).containsExactly(new Change(Particular.POSITION, "科员", "处长"));
        confirm(number);
        assertThat(line("周白").get(Particular.POSITION)).isEqualTo("处长");
        assertThat(line("周白").get(Particular.FULL_ON)).isEqualTo("1971-07-01");
        assertThat(line("周白").get(Particular.PHONE)).isEqualTo("13812345678");
    }

    @Test
    void secretsAreNeitherShownNorStoredInPlain() {
        enrol(ZHOU_BAI);
        long number = send(book(with(ZHOU_BAI, 8, "13987654321")));

        assertThat(rows(number).get(0).changes()).containsExactly(new Change(Particular.PHONE, "138******78", "139******21"));
        entities.flush();
        assertThat(database.sql("select encode(contents, 'escape') from roster_import where id = ?").param(number).query(String.class)
                .single()).doesNotContain("13987654321", NUMBER, "周白");
        assertThat(imports.view(linjiang, number, liWenjing).toString()).doesNotContain("13987654321", NUMBER);
    }

    @Test
    void whoIsMeantIsKnownByHisNumberOrByNameAndBirthday() {
        enrol(ZHOU_BAI);

        assertThat(verdicts(send(book(ZHOU_BAI)))).containsExactly(Verdict.SAME);
        assertThat(verdicts(send(book(with(ZHOU_BAI, 7, ""))))).containsExactly(Verdict.SAME);
        assertThat(verdicts(send(book(with(ZHOU_BAI, 7, "11**************2X", 0, "周　白"))))).containsExactly(Verdict.SAME);
        assertThat(rows(send(book(with(ZHOU_BAI, 0, "周佰")))).get(0).changes()).containsExactly(new Change(Particular.NAME, "周白", "周佰"));
    }

    @Test
    void everythingThatCannotBeIsSaidOfEachRow() {
        enrol(ZHOU_BAI);
        long number = send(book(with(WU_TONG, 2, "1990-02-30"), with(WU_TONG, 0, "甲", 1, "", 3, "", 6, "2030-01-01"),
                with(WU_TONG, 0, "乙", 7, "110105194912310021"), with(WU_TONG, 0, "丙", 9, "第九党小组"),
                with(WU_TONG, 0, "丁", 7, "11**************2X"),
                with(ZHOU_BAI, 8, "138******79"), with(WU_TONG, 0, "戊"), with(WU_TONG, 0, "戊")));

        assertThat(rows(number)).extracting(PreviewRow::reasons).containsExactly(
                List.of("出生日期请写成 1990-01-31 这样的日期"),
                List.of("请填写性别", "请填写工作岗位", "转入支部日期不能晚于今天"),
                List.of("公民身份号码应是 18 位，请核对：位数、出生日期或最后一位校验码不对"),
                List.of("本支部没有这个党小组，请先在系统中设立，或者改成已有的名称"),
                List.of("新增的党员请填写完整的公民身份号码，不能带星号"),
                List.of("带星号的手机号与花名册中的不一致，请填写完整号码，或者留空"),
                List.of("与第 9 行是同一个人，请只留一行"), List.of("与第 8 行是同一个人，请只留一行"));
        assertThatThrownBy(() -> confirm(number)).isInstanceOf(RuleViolation.class).hasMessage("没有可以导入的行");
    }

    @Test
    void whatIsRefusedDoesNotHoldUpTheRest() {
        long number = send(book(ZHOU_BAI, with(WU_TONG, 1, "")));

        assertThat(verdicts(number)).containsExactly(Verdict.NEW, Verdict.REFUSED);
        assertThat(confirm(number)).isOne();
        assertThat(names()).contains("周白").doesNotContain("吴桐");
    }

    @Test
    void whoIsOnAnotherRosterStaysThere() {
        Reader zhouMingyuan = reader("zhoumingyuan");
        enrolments.enrol(zhouMingyuan.keeps().branches().iterator().next(), said(ZHOU_BAI), zhouMingyuan);

        assertThat(rows(send(book(ZHOU_BAI))).get(0).reasons()).containsExactly("这个公民身份号码已在花名册中；如果他在别的支部，请由那边转出组织关系");
    }

    @Test
    void whoIsNotInTheFileIsListedAndStays() {
        List<String> before = names();
        long number = send(book(ZHOU_BAI));

        assertThat(imports.view(linjiang, number, liWenjing).preview().unnamed()).containsExactlyElementsOf(before);
        confirm(number);
        assertThat(names()).containsAll(before);
    }

    @Test
    void whatWasSeenIsWhatIsConfirmed() {
        long number = send(book(ZHOU_BAI));
        String seen = imports.view(linjiang, number, liWenjing).preview().seen();
        enrol(with(ZHOU_BAI, 3, "主任"));

        assertThatThrownBy(() -> imports.confirm(linjiang, number, seen, false, liWenjing)).isInstanceOf(Conflict.class);
        assertThat(verdicts(number)).containsExactly(Verdict.CHANGED);
    }

    @Test
    void itIsUndoneAndDoneAgain() {
        enrol(ZHOU_BAI);
        List<RosterLine> before = sheets.compared(linjiang, liWenjing);
        long number = send(book(with(ZHOU_BAI, 3, "处长", 8, "13987654321"), WU_TONG));
        confirm(number);
        assertThatThrownBy(() -> confirm(number)).isInstanceOf(RuntimeException.class);

        imports.undo(linjiang, number, "用错了文件", liWenjing);
        fresh();
        assertThat(sheets.compared(linjiang, liWenjing)).isEqualTo(before);
        assertThat(imports.view(linjiang, number, liWenjing).card().state()).isEqualTo("已撤销");

        assertThat(confirm(number)).isEqualTo(2);
        fresh();
        assertThat(names()).contains("吴桐");
        assertThat(line("周白").get(Particular.POSITION)).isEqualTo("处长");
        assertThat(deeds(number)).containsExactly("上传名册", "导入花名册", "撤销名册导入", "导入花名册");
    }

    @Test
    void itIsNotUndoneOnceSomethingRestsOnIt() {
        long number = send(book(ZHOU_BAI, WU_TONG));
        confirm(number);
        long member = database.sql("select id from member where name = '吴桐'").query(Long.class).single();
        database.sql("update party_group set leader_id = ? where id = (select min(id) from party_group)").param(member).update();

        assertUndoRefused(number, "不能撤销，导入以后已有别的记录：吴桐（党小组组长）");
    }

    @Test
    void itIsNotUndoneOnceSomethingElseIsSaid() {
        enrol(ZHOU_BAI);
        long number = send(book(with(ZHOU_BAI, 3, "处长"), WU_TONG));
        confirm(number);
        RosterLine zhouBai = sheets.compared(linjiang, liWenjing).stream().filter(it -> it.said().get(Particular.NAME).equals("周白"))
                .findFirst().orElseThrow();
        enrolments.edit(linjiang, zhouBai.member(), zhouBai.said().with(Map.of(Particular.RANK, "一级调研员")), null, liWenjing);
        fresh();
        enrolments.edit(linjiang, zhouBai.member(), zhouBai.said().with(Map.of(Particular.POSITION, "局长")), null, liWenjing);

        assertUndoRefused(number, "不能撤销：周白的信息在导入以后又有变更");
    }

    private void assertUndoRefused(long number, String sentence) {
        fresh();
        assertThatThrownBy(() -> imports.undo(linjiang, number, "用错了", liWenjing)).isInstanceOf(RuleViolation.class).hasMessage(sentence);
    }

    @Test
    void thePastIsToldAsItWasUnlessItWasWrongFromTheBeginning() {
        enrol(ZHOU_BAI);
        long number = send(book(with(ZHOU_BAI, 3, "处长")));
        confirm(number);
        fresh();

        assertThat(database.sql("select since::text from member_change where after = '处长'").query(String.class).single())
                .isEqualTo("2026-11-20");
    }

    @Test
    void whatIsDiscardedOrSentAgainIsKeptNoLonger() {
        long first = send(book(ZHOU_BAI));
        long second = send(book(WU_TONG));
        imports.discard(linjiang, second, liWenjing);
        fresh();

        assertThat(imports.latest(linjiang, liWenjing)).extracting(ImportCard::number).startsWith(second, first);
        assertThat(imports.latest(linjiang, liWenjing)).noneMatch(ImportCard::open);
        assertThat(database.sql("select count(contents) from roster_import where branch_id = ?").param(linjiang.value()).query(Long.class)
                .single()).isZero();
    }

    @Test
    void onlyWhoManagesTheBranchMay() {
        Reader other = reader("zhoumingyuan");
        Reader leader = reader("lingdao");

        assertThatThrownBy(() -> imports.latest(linjiang, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.latest(leader.reads().branches().iterator().next(), leader)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> sheets.full(linjiang, reader("gongwei"))).isInstanceOf(Forbidden.class);
        assertThat(imports.latest(linjiang, reader("gongwei"))).isEmpty();
    }

    private Reader reader(String username) {
        return accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
    }

    private void fresh() {
        entities.flush();
        entities.clear();
    }

    private long send(Book book) {
        long number = imports.keep(linjiang, files.read(linjiang, book.path(), "名册.xlsx", liWenjing), liWenjing);
        fresh();
        return number;
    }

    private int confirm(long number) {
        String seen = imports.view(linjiang, number, liWenjing).preview().seen();
        fresh();
        int done = imports.confirm(linjiang, number, seen, false, liWenjing);
        fresh();
        return done;
    }

    private List<PreviewRow> rows(long number) {
        return imports.view(linjiang, number, liWenjing).preview().rows(null, 0, 100);
    }

    private List<Verdict> verdicts(long number) {
        return rows(number).stream().map(PreviewRow::verdict).toList();
    }

    private List<String> names() {
        return sheets.masked(linjiang, liWenjing).stream().map(line -> line.said().get(Particular.NAME)).toList();
    }

    private Particulars line(String name) {
        return sheets.compared(linjiang, liWenjing).stream().map(RosterLine::said).filter(said -> said.get(Particular.NAME).equals(name))
                .findFirst().orElseThrow();
    }

    private List<String> deeds(long number) {
        return database.sql("select deed from audit_entry where subject = ? order by id").param("roster-import/" + number)
                .query(String.class).list();
    }

    private void enrol(String... cells) {
        enrolments.enrol(linjiang, said(cells), liWenjing);
        fresh();
    }

    private static Particulars said(String... cells) {
        return new Particulars(Map.of(Particular.NAME, cells[0], Particular.SEX, cells[1], Particular.BORN_ON, cells[2],
                Particular.POSITION, cells[3], Particular.JOINED_ON, cells[4], Particular.FULL_ON, cells[5], Particular.ARRIVED_ON, cells[6],
                Particular.ID_NUMBER, cells[7], Particular.PHONE, cells[8]));
    }

    private static String[] with(String[] cells, Object... others) {
        String[] changed = cells.clone();
        for (int i = 0; i < others.length; i += 2) {
            changed[(int) others[i]] = (String) others[i + 1];
        }
        return changed;
    }

    private static Book book(String[]... rows) {
        Book book = new Book().row(HEADINGS);
        for (String[] row : rows) {
            book.row(row);
        }
        return book;
    }
}
