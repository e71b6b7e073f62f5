package zhibu.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.demo.Cast;
import zhibu.fixtures.ZhibuTest;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.Forbidden;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** 李文静 keeps the roster of 临江支部; 周白 comes, is promoted, leaves for 青山支部, goes away and returns. */
@ZhibuTest
@Transactional
class EnrolmentsTests {

    private static final String NUMBER = "11010519491231002X";
    private static final Particulars ZHOU_BAI = new Particulars(Map.of(Particular.NAME, "周白", Particular.SEX, "女",
            Particular.ID_NUMBER, NUMBER, Particular.PHONE, "13812345678", Particular.BORN_ON, "1949-12-31", Particular.POSITION, "科员",
            Particular.JOINED_ON, "1970-07-01", Particular.FULL_ON, "1971-07-01", Particular.ARRIVED_ON, "2026-03-01",
            Particular.NATIVE_PLACE, "浙江杭州"));

    @Autowired Enrolments enrolments;
    @Autowired Members members;
    @Autowired MemberFiles files;
    @Autowired Moves moves;
    @Autowired Organization organization;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;
    @Autowired EntityManager entities;

    private Reader liWenjing;
    private BranchId linjiang;
    private BranchId qingshan;

    @BeforeEach
    void findTheBranches() {
        liWenjing = reader("liwenjing");
        linjiang = branch(Cast.LINJIANG);
        qingshan = branch(Cast.QINGSHAN);
    }

    @Test
    void whoIsEnrolledBelongsFromHisArrivalOn() {
        enrolments.enrol(linjiang, ZHOU_BAI, liWenjing);

        assertThat(names(linjiang, "2026-02-28")).doesNotContain("周白");
        assertThat(names(linjiang, "2026-03-01")).contains("周白");
    }

    @Test
    void noSecretStandsPlainInTheDatabase() {
        MemberId zhouBai = enrolments.enrol(linjiang, ZHOU_BAI, liWenjing);
        enrolments.edit(linjiang, zhouBai, ZHOU_BAI.with(Map.of(Particular.PHONE, "13987654321")), null, liWenjing);

        String stored = database.sql("select m::text || (select string_agg(c::text, '') from member_change c where c.member_id = m.id) "
                + "from member m where id = ?").param(zhouBai.value()).query(String.class).single();
        assertThat(stored).contains("周白", "浙江杭州", "11**************2X").doesNotContain(NUMBER, "13812345678", "13987654321");
        assertThat(files.file(linjiang, zhouBai, liWenjing).history()).singleElement().satisfies(past ->
                assertThat(past.change()).isEqualTo(new Change(Particular.PHONE, "138******78", "139******21")));
    }

    @Test
    void aSecretIsRevealedToWhoKeepsTheBranchAndThatIsWrittenDown() {
        MemberId zhouBai = enrolments.enrol(linjiang, ZHOU_BAI, liWenjing);

        assertThat(files.reveal(linjiang, zhouBai, Particular.ID_NUMBER, liWenjing)).isEqualTo(NUMBER);
        assertThat(database.sql("select deed from audit_entry where subject = ? order by id").param("member/" + zhouBai).query(String.class)
                .list()).containsExactly("登记党员", "查看党员公民身份号码");
        assertThatThrownBy(() -> files.reveal(linjiang, zhouBai, Particular.ID_NUMBER, reader("gongwei"))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> files.reveal(linjiang, zhouBai, Particular.ID_NUMBER, reader("zhoumingyuan")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theRosterOfAPastDaySaysWhatWasSoThatDay() {
        MemberId zhouBai = enrolments.enrol(linjiang, ZHOU_BAI, liWenjing);
        Particulars promoted = ZHOU_BAI.with(Map.of(Particular.POSITION, "副处长"));

        assertThat(enrolments.edit(linjiang, zhouBai, promoted, LocalDate.parse("2026-06-01"), liWenjing)).isOne();
        enrolments.edit(linjiang, zhouBai, promoted.with(Map.of(Particular.POSITION, "处长")), LocalDate.parse("2026-10-01"), liWenjing);

        assertThat(position("2026-05-31")).isEqualTo("科员");
        assertThat(position("2026-06-01")).isEqualTo("副处长");
        assertThat(position("2026-09-30")).isEqualTo("副处长");
        assertThat(position("2026-10-01")).isEqualTo("处长");
        assertThat(position("2026-11-20")).isEqualTo("处长");
    }

    @Test
    void whatWasWrongFromTheBeginningNeverWas() {
        MemberId zhouBai = enrolments.enrol(linjiang, ZHOU_BAI, liWenjing);

        enrolments.edit(linjiang, zhouBai, ZHOU_BAI.with(Map.of(Particular.POSITION, "主任科员")), null, liWenjing);

        assertThat(position("2026-03-01")).isEqualTo("主任科员");
    }

    @Test
    void historyIsToldInOrder() {
        MemberId zhouBai = enrolments.enrol(linjiang, ZHOU_BAI, liWenjing);
        Particulars promoted = ZHOU_BAI.with(Map.of(Particular.POSITION, "副处长"));
        enrolments.edit(linjiang, zhouBai, promoted, LocalDate.parse("2026-06-01"), liWenjing);
        Particulars other = promoted.with(Map.of(Particular.POSITION, "调研员"));

        assertRefused(() -> enrolments.edit(linjiang, zhouBai, other, LocalDate.parse("2026-05-31"), liWenjing), "since",
                "工作岗位在2026-06-01已有一次变更，这次的日期不能更早");
        assertRefused(() -> enrolments.edit(linjiang, zhouBai, other, LocalDate.parse("2026-11-21"), liWenjing), "since", "变更日期不能晚于今天");
        assertThat(enrolments.edit(linjiang, zhouBai, promoted, null, liWenjing)).as("nothing changed").isZero();
    }

    @Test
    void nobodyIsOnTwoRosters() {
        enrolments.enrol(linjiang, ZHOU_BAI, liWenjing);

        assertRefused(() -> enrolments.enrol(qingshan, ZHOU_BAI, reader("zhoumingyuan")), Particular.ID_NUMBER.field(),
                "这个公民身份号码已在花名册中；如果他在别的支部，请由那边转出组织关系");
    }

    @Test
    void whoMovesBelongsToOneBranchAfterTheOther() {
        MemberId zhouBai = enrolments.enrol(linjiang, ZHOU_BAI, liWenjing);

        moves.move(linjiang, zhouBai, organization.branch(qingshan, reader("gongwei")), LocalDate.parse("2026-09-10"), liWenjing);
        entities.flush();
        entities.clear();

        assertThat(names(linjiang, "2026-09-09")).contains("周白");
        assertThat(names(linjiang, "2026-09-10")).doesNotContain("周白");
        assertThat(names(qingshan, "2026-09-09")).doesNotContain("周白");
        assertThat(names(qingshan, "2026-09-10")).contains("周白");
        assertThat(fact(linjiang, zhouBai).leftOn()).isEqualTo("2026-09-10");
        assertThat(fact(qingshan, zhouBai).arrivedOn()).isEqualTo("2026-09-10");
    }

    @Test
    void whoComesBackIsTheSamePersonTwice() {
        MemberId zhouBai = enrolments.enrol(linjiang, ZHOU_BAI, liWenjing);
        moves.leave(organization.branch(linjiang, liWenjing), zhouBai, LocalDate.parse("2026-06-01"), liWenjing);

        assertRefused(() -> enrolments.enrol(linjiang, ZHOU_BAI.with(Map.of(Particular.ARRIVED_ON, "2026-05-31")), liWenjing),
                Particular.ARRIVED_ON.field(), "转入支部日期不能早于上次转出的日期2026-06-01");
        assertThat(enrolments.enrol(linjiang, ZHOU_BAI.with(Map.of(Particular.ARRIVED_ON, "2026-08-01")), liWenjing)).isEqualTo(zhouBai);
        entities.flush();
        entities.clear();

        assertThat(names(linjiang, "2026-05-31")).contains("周白");
        assertThat(names(linjiang, "2026-06-01")).doesNotContain("周白");
        assertThat(names(linjiang, "2026-08-01")).containsOnlyOnce("周白");
        assertThat(fact(linjiang, zhouBai).stays()).hasSize(2);
    }

    @Test
    void aProbationerIsConfirmedOnce() {
        MemberId lin = id(Cast.LIN_XIAOMAN);

        enrolments.confirm(linjiang, lin, LocalDate.parse("2026-11-18"), liWenjing);

        assertThat(fact(linjiang, lin).isFullOn(LocalDate.parse("2026-11-17"))).isFalse();
        assertThat(fact(linjiang, lin).isFullOn(LocalDate.parse("2026-11-18"))).isTrue();
        assertThatThrownBy(() -> enrolments.confirm(linjiang, lin, LocalDate.parse("2026-11-19"), liWenjing))
                .hasMessage("林小满已在2026-11-18转为正式党员");
    }

    @Test
    void theLevelAboveMayKeepARosterAndALeaderMayNot() {
        assertThat(enrolments.enrol(linjiang, ZHOU_BAI, reader("gongwei"))).isNotNull();
        assertThatThrownBy(() -> enrolments.enrol(linjiang, ZHOU_BAI, reader("lingdao"))).isInstanceOf(Forbidden.class);
    }

    private String position(String date) {
        return members.roster(linjiang, LocalDate.parse(date), liWenjing).stream().filter(card -> card.name().equals("周白")).findFirst()
                .orElseThrow().position();
    }

    private List<String> names(BranchId branch, String date) {
        return members.roster(branch, LocalDate.parse(date), reader("gongwei")).stream().map(MemberCard::name).toList();
    }

    private MemberFacts fact(BranchId branch, MemberId member) {
        return members.facts(List.of(branch)).stream().filter(known -> known.member().equals(member)).findFirst().orElseThrow();
    }

    private MemberId id(String name) {
        return new MemberId(database.sql("select id from member where name = ?").param(name).query(Long.class).single());
    }

    private BranchId branch(String name) {
        return new BranchId(database.sql("select id from branch where name = ?").param(name).query(Long.class).single());
    }

    private Reader reader(String username) {
        return accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
    }

    private static void assertRefused(Runnable deed, String field, String sentence) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(RuleViolation.class, refused ->
                assertThat(refused.problems()).containsExactly(new RuleViolation.Problem(field, sentence)));
    }
}
