package zhibu.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.fixtures.ZhibuTest;
import zhibu.members.MemberCard;
import zhibu.members.Members;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.Reminder;
import zhibu.shared.RuleViolation;

/** 杜向前 is transferred from 临江支部 to 青山支部, by 李文静 and received by 周明远. */
@ZhibuTest
@Transactional
class TransfersTests {

    private static final String DU = "杜向前";
    private static final LocalDate STARTED = LocalDate.parse("2026-11-02");

    @Autowired Transfers transfers;
    @Autowired Members members;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;
    @Autowired EntityManager entities;

    private Reader liWenjing;
    private Reader zhouMingyuan;
    private BranchId linjiang;
    private BranchId qingshan;
    private MemberId du;

    @BeforeEach
    void findThem() {
        liWenjing = reader("liwenjing");
        zhouMingyuan = reader("zhoumingyuan");
        linjiang = liWenjing.keeps().branches().iterator().next();
        qingshan = zhouMingyuan.keeps().branches().iterator().next();
        du = new MemberId(database.sql("select id from member where name = ? and branch_id = ?").params(DU, linjiang.value())
                .query(Long.class).single());
    }

    @Test
    void untilHeIsReceivedHisBranchStaysResponsible() {
        start(qingshan, "", STARTED.plusDays(30));

        assertThat(names(linjiang, "2026-11-20", liWenjing)).contains(DU);
        assertThat(transfers.reminders(Set.of(qingshan), LocalDate.parse("2026-12-02"), zhouMingyuan)).singleElement()
                .returns("接收杜向前的组织关系", Reminder::sentence).returns(false, Reminder::overdue);
        assertThat(transfers.reminders(Set.of(linjiang), LocalDate.parse("2026-12-02"), liWenjing)).isEmpty();
        assertThat(transfers.reminders(Set.of(linjiang), LocalDate.parse("2026-12-03"), liWenjing)).singleElement()
                .returns("杜向前的组织关系还没有人接收", Reminder::sentence).returns(true, Reminder::overdue);
    }

    @Test
    void receivedHeBelongsToTheOtherFromThatDay() {
        long number = start(qingshan, "", STARTED.plusDays(30));

        transfers.receive(qingshan, number, LocalDate.parse("2026-11-10"), zhouMingyuan);
        entities.flush();
        entities.clear();

        assertThat(names(linjiang, "2026-11-09", liWenjing)).contains(DU);
        assertThat(names(linjiang, "2026-11-10", liWenjing)).doesNotContain(DU);
        assertThat(names(qingshan, "2026-11-10", zhouMingyuan)).contains(DU);
        assertThat(transfers.around(linjiang, liWenjing)).singleElement().satisfies(row -> assertThat(row.underWay()).isFalse());
        assertThat(database.sql("select deed from audit_entry where subject = ? order by id").param("member/" + du).query(String.class)
                .list()).containsExactly("开出组织关系", "待接收组织关系", "党员转出", "党员转入");
    }

    @Test
    void onlyTheOtherSideReceivesAndOnlyInTime() {
        long number = start(qingshan, "", STARTED.plusDays(30));

        assertThatThrownBy(() -> transfers.receive(linjiang, number, STARTED, liWenjing)).isInstanceOf(NotFound.class);
        assertRefused(() -> transfers.receive(qingshan, number, STARTED.minusDays(1), zhouMingyuan), "on", "接收日期不能早于开出日期2026-11-02");
        assertRefused(() -> transfers.receive(qingshan, number, LocalDate.parse("2026-11-21"), zhouMingyuan), "on", "接收日期不能晚于今天");
        transfers.receive(qingshan, number, LocalDate.parse("2026-11-20"), zhouMingyuan);
        assertRefused(() -> transfers.receive(qingshan, number, LocalDate.parse("2026-11-20"), zhouMingyuan), "", "这次转接已经办结或撤回");
    }

    @Test
    void toAPlaceOutsideTheReceiptEndsIt() {
        long number = start(null, "省直机关某支部", STARTED.plusDays(30));

        transfers.receive(linjiang, number, LocalDate.parse("2026-11-15"), liWenjing);
        entities.flush();
        entities.clear();

        assertThat(names(linjiang, "2026-11-14", liWenjing)).contains(DU);
        assertThat(names(linjiang, "2026-11-15", liWenjing)).doesNotContain(DU);
    }

    @Test
    void takenBackHeStaysAndMayBeTransferredAgain() {
        long number = start(qingshan, "", STARTED.plusDays(30));
        assertRefused(() -> start(qingshan, "", STARTED.plusDays(30)), "", "杜向前的组织关系正在转接，请先办结或撤回");

        transfers.takeBack(qingshan, number, "不属于本支部", zhouMingyuan);

        assertThat(transfers.around(linjiang, liWenjing)).singleElement().returns("不属于本支部", TransferRow::voidReason);
        assertThat(start(qingshan, "", STARTED.plusDays(30))).isNotEqualTo(number);
    }

    @Test
    void aLetterIsGoodForThreeMonthsAtMost() {
        assertRefused(() -> start(qingshan, "", LocalDate.parse("2027-02-03")), "validUntil", "有效期应在开出日期以后，最长3个月");
        assertRefused(() -> start(qingshan, "", STARTED.minusDays(1)), "validUntil", "有效期应在开出日期以后，最长3个月");
        long number = start(qingshan, "", LocalDate.parse("2027-02-02"));

        TransferRow row = transfers.around(linjiang, liWenjing).get(0);
        assertThat(row.number()).isEqualTo(number);
        assertThat(row.lateOn(LocalDate.parse("2027-02-02"))).as("its last day").isFalse();
        assertThat(row.lateOn(LocalDate.parse("2027-02-03"))).isTrue();
        assertThat(transfers.usualValidity(LocalDate.parse("2028-01-31"), liWenjing)).isEqualTo("2028-03-01");
    }

    @Test
    void whoHoldsAPostGivesItUpFirst() {
        MemberId secretary = new MemberId(database.sql("select member_id from post where branch_id = ? and duty = 'SECRETARY'")
                .param(linjiang.value()).query(Long.class).single());

        assertRefused(() -> transfers.start(linjiang, secretary, entry(qingshan, "", STARTED.plusDays(1)), liWenjing), "",
                "李文静现任书记，请先办理离任或改选，再转出组织关系");
    }

    @Test
    void itGoesToOnePlace() {
        assertRefused(() -> start(null, "", STARTED.plusDays(1)), "to", "请选择接收支部；转往本系统以外的，填写接收党组织名称");
        assertRefused(() -> start(qingshan, "外地", STARTED.plusDays(1)), "to", "请选择接收支部；转往本系统以外的，填写接收党组织名称");
        assertRefused(() -> start(linjiang, "", STARTED.plusDays(1)), "to", "请选择接收支部");
    }

    private long start(@Nullable BranchId to, String place, LocalDate validUntil) {
        transfers.start(linjiang, du, entry(to, place, validUntil), liWenjing);
        return database.sql("select max(id) from transfer").query(Long.class).single();
    }

    private static TransferEntry entry(@Nullable BranchId to, String place, LocalDate validUntil) {
        return new TransferEntry(to, place, "工作调动", "第8号", STARTED, validUntil);
    }

    private List<String> names(BranchId branch, String date, Reader reader) {
        return members.roster(branch, LocalDate.parse(date), reader).stream().map(MemberCard::name).toList();
    }

    private Reader reader(String username) {
        return accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
    }

    private static void assertRefused(Runnable deed, String field, String sentence) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(RuleViolation.class, refused ->
                assertThat(refused.problems()).containsExactly(new RuleViolation.Problem(field, sentence)));
    }
}
