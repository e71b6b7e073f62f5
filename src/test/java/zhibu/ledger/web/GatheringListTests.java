package zhibu.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.advice.SeenAdvice;
import zhibu.demo.Cast;
import zhibu.fixtures.Sheet;
import zhibu.fixtures.StatementCounter;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;
import zhibu.ledger.GatheringEntry;
import zhibu.ledger.GatheringEntry.Agenda;
import zhibu.ledger.GatheringEntry.Mark;
import zhibu.ledger.GatheringEntry.Part;
import zhibu.ledger.GatheringEntry.Vote;
import zhibu.ledger.Ledger;
import zhibu.members.Members;
import zhibu.members.Roll;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.Reader;
import zhibu.standards.Kind;

/** The list of a branch's gatherings is narrowed in its address, and what is downloaded is what is shown. */
@ZhibuTest
@Transactional
class GatheringListTests {

    @Autowired Visits visits;
    @Autowired Ledger ledger;
    @Autowired Members members;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {"year=2026; true", "period=3月; extract(month from g.happened_on) = 3",
            "period=第二季度; extract(quarter from g.happened_on) = 2", "period=未来; true", "kind=THEME_DAY; 'THEME_DAY' = any (w.kinds)",
            "item=12; 'THEME_DAY' = any (w.kinds)", "item=99; true", "item=12&kind=ASSEMBLY; false",
            "kind=ASSEMBLY&period=第一季度; 'ASSEMBLY' = any (w.kinds) and extract(quarter from g.happened_on) = 1"})
    void theAddressSaysWhatIsListed(String filter, String sql) throws Exception {
        assertThat(listed("gongwei", Cast.GAOTA, filter)).hasSize(count(Cast.GAOTA, sql));
    }

    @Test
    void whatSomebodyCameToOrDidIsListed() throws Exception {
        long person = database.sql("""
                select member_id from roll_entry e join branch b on b.id = e.branch_id where b.name = ? and attendance = 'ABSENT' limit 1""")
                .param(Cast.GAOTA).query(Long.class).single();
        int his = count(Cast.GAOTA, """
                (m.chair_id = %1$d or m.recorder_id = %1$d or exists (select from minutes_part where minutes_id = m.id and lecturer_id = %1$d)
                 or exists (select from roll_entry where minutes_id = m.id and member_id = %1$d and attendance = 'PRESENT'))""".formatted(person));

        assertThat(listed("gongwei", Cast.GAOTA, "person=" + person)).hasSize(his).hasSizeLessThan(listed("gongwei", Cast.GAOTA, "").size());
        assertThat(listed("gongwei", Cast.QINGSHAN, "person=" + person)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"late, 补记", "corrected, 已更正", "void, 作废", "returned, 退回"})
    void whatIsMarkedIsListed(String mark, String label) throws Exception {
        List<Long> records = database.sql("select g.id from ledger_record g join branch b on b.id = g.branch_id where b.name = ? and book = 'gatherings' "
                + "and g.revision = 1 and happened_on >= '2026-01-01' limit 4").param(Cast.LINJIANG).query(Long.class).list();
        write("update ledger_record set void_reason = '重复', voided_by = 1 where id = ?", records.get(0));
        write("insert into giving_back (record_id, revision, branch_id, reason, given_by) select id, 1, branch_id, '写细些', 1 from ledger_record where id = ?",
                records.get(1));
        for (String table : List.of("wording", "minutes")) {
            write("alter table %s disable trigger %s_is_final".formatted(table, table));
        }
        write("update wording set recorded_at = happened_on + 60 where record_id = ?", records.get(2));
        write("insert into wording (record_id, revision, branch_id, submission, reason, happened_on, kinds, title, body, recorded_by) select record_id, 2, "
                + "branch_id, gen_random_uuid(), '笔误', happened_on, kinds, title, body, recorded_by from wording where record_id = ?", records.get(3));
        write("update minutes set revision = 2 where record_id = ?", records.get(3));
        write("update ledger_record set revision = 2 where id = ?", records.get(3));

        List<String> marked = listed("gongwei", Cast.LINJIANG, "mark=" + mark);

        assertThat(marked).isNotEmpty().allMatch(row -> row.contains(label));
        assertThat(listed("gongwei", Cast.LINJIANG, "")).filteredOn(row -> row.contains(label)).containsExactlyElementsOf(marked);
    }

    private void write(String sql, Object... parameters) {
        database.sql(sql).params(parameters).update();
    }

    @Test
    void theListTakesFewStatementsHoweverLongItIs() throws Exception {
        assertThat(statements(visits.branch(Cast.GAOTA) + "/gatherings")).isLessThanOrEqualTo(12)
                .isEqualTo(statements(visits.branch(Cast.YUNFENG) + "/gatherings"));
    }

    @Test
    void theFileHasWhatTheListShowsInTheOfficialOrder() throws Exception {
        Sheet sheet = file("zhoumingyuan", Cast.QINGSHAN, "kind=ASSEMBLY");

        assertThat(sheet.rows().get(0)).startsWith("会议类型", "次数", "日期", "起止时间", "地点", "主持人", "记录人", "应到", "实到", "缺席人员及原因", "列席",
                "议题", "内容", "决议", "表决");
        assertThat(sheet.rows()).hasSize(1 + listed("zhoumingyuan", Cast.QINGSHAN, "kind=ASSEMBLY").size());
        assertThat(sheet.rows().subList(1, sheet.rows().size())).allSatisfy(row -> assertThat(row.get(0)).contains("党员大会"));
        assertThat(sheet.rows().get(1)).contains(Cast.ZHOU_MINGYUAN);
    }

    @Test
    void aYearIsReadInPieces() throws Exception {
        List<String> listed = listed("gongwei", Cast.GAOTA, "");

        assertThat(listed).hasSizeGreaterThan(40);
        assertThat(file("gongwei", Cast.GAOTA, "").rows()).hasSize(1 + listed.size());
        int perPiece = 8;
        assertThat(statements(visits.branch(Cast.GAOTA) + "/gatherings.xlsx")).isLessThan(12 + perPiece * (1 + listed.size() / 16));
    }

    @Test
    void whatIsStoredStandsInTheFileLetterByLetter() throws Exception {
        String minutes = "第一项，㐂𠮷🎉<script>alert(1)</script>\n".repeat(700).strip();
        record(minutes);

        List<String> row = file("liwenjing", Cast.LINJIANG, "period=11月").rows().stream().filter(cells -> cells.contains("=1+1")).findFirst().orElseThrow();

        assertThat(row).contains("=1+1", "@地点", "-列席", minutes, "+同意", "党员大会、党课", "9、7", "60、30", "14:30—16:00", Cast.LI_WENJING)
                .anyMatch(cell -> cell.contains("（=出差）")).anyMatch(cell -> cell.contains("赞成 9 票") && cell.startsWith("=表决"));
        assertThat(file("liwenjing", Cast.LINJIANG, "").formulas()).isZero();
    }

    private void record(String content) {
        Reader reader = accounts.reader(accounts.loadUserByUsername("liwenjing").id()).orElseThrow();
        BranchId linjiang = reader.keeps().branches().iterator().next();
        LocalDate day = LocalDate.parse("2026-11-18");
        List<MemberId> due = members.muster(linjiang, day, reader).roll(Kind.Due.MEMBERS, null).lines().stream().map(Roll.Line::member).toList();
        List<Mark> marks = due.stream().map(member -> new Mark(member, !member.equals(due.get(3)), member.equals(due.get(3)) ? "=出差" : "")).toList();
        MemberId chair = members.named(Cast.LI_WENJING, 1, reader).get(0).id();
        ledger.record(linjiang, UUID.randomUUID(), new GatheringEntry(day, LocalTime.parse("14:30"), LocalTime.parse("16:00"), "@地点", chair, due.get(1),
                null, true, "-列席", List.of(new Part("ASSEMBLY", 9, 60, null, List.of(), null), new Part("LECTURE", 7, 30, null, List.of(), chair)), marks,
                List.of(new Agenda("OTHER", "=1+1", content, "+同意", null)), List.of(new Vote("=表决", "assembly", false, 9, 1, 0, 0))), SeenAdvice.ALL, reader);
    }

    private List<String> listed(String username, String branch, String filter) throws Exception {
        return Jsoup.parse(visits.page(username, visits.branch(branch) + "/gatherings?" + filter)).select("tbody tr").eachText();
    }

    private Sheet file(String username, String branch, String filter) throws Exception {
        MockHttpServletResponse response = visits.visit(username, visits.branch(branch) + "/gatherings.xlsx?" + filter).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        return new Sheet(response.getContentAsByteArray());
    }

    private int count(String branch, String sql) {
        return database.sql("""
                select count(*) from ledger_record g join wording w on w.record_id = g.id and w.revision = g.revision
                join minutes m on m.record_id = g.id and m.revision = g.revision join branch b on b.id = g.branch_id
                where b.name = ? and extract(year from g.happened_on) = 2026 and\s""" + sql).param(branch).query(Integer.class).single();
    }

    private int statements(String path) throws Exception {
        RequestPostProcessor reader = visits.as("gongwei");
        return StatementCounter.during(() -> visits.visit(reader, path));
    }
}
