package zhibu.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.fixtures.ZhibuTest;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Forbidden;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** 李文静 assesses and collects the first dues of 临江支部, twelve members, on 20 November 2026. */
@ZhibuTest
@Transactional
class DuesTests {

    private static final AssessmentYear YEAR = new AssessmentYear(2026);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @Autowired Dues dues;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;

    private Reader liWenjing;
    private BranchId linjiang;

    @BeforeEach
    void findTheBranch() {
        liWenjing = reader("liwenjing");
        linjiang = liWenjing.keeps().branches().iterator().next();
    }

    @Test
    void aBaseIsAssessedAndForgotten() {
        assertThat(assess("李文静", "EMPLOYED", "6300", "", "")).isOne();

        assertThat(line("李文静").assessed()).returns("1.5%", Assessing::rate)
                .satisfies(assessed -> assertThat(assessed.monthly()).isEqualByComparingTo("94.50"));
        assertThat(database.sql("select monthly || rate || reason from dues_assessment where branch_id = ?").param(linjiang.value())
                .query(String.class).list())
                .isNotEmpty().noneMatch(row -> row.contains("6300"));
    }

    @Test
    void aChangeWithinTheYearNeedsAReasonAndKeepsWhatWas() {
        assess("李文静", "EMPLOYED", "", "50", "");

        assertThat(assess("李文静", "EMPLOYED", "", "50.00", "")).as("nothing changed").isZero();
        assertRefused(() -> assess("李文静", "EMPLOYED", "", "94.5", ""), "rows[0].reason", "核定后年内一般不变，请写明变更理由");
        assertThat(assess("李文静", "EMPLOYED", "", "94.5", "职务变动")).isOne();
        assertThat(line("李文静").monthly()).hasValueSatisfying(monthly -> assertThat(monthly).isEqualByComparingTo("94.5"));
        assertThat(database.sql("select count(*) from dues_assessment where branch_id = ?").param(linjiang.value()).query(Long.class)
                .single()).isEqualTo(2);
    }

    @Test
    void whatCannotBeIsRefusedBesideItsField() {
        assertRefused(() -> assess("李文静", "EMPLOYED", "六千", "", ""), "rows[0].base", "基数要写成数字，最多两位小数，例如 94.5");
        assertRefused(() -> assess("李文静", "EMPLOYED", "", "-5", ""), "rows[0].amount", "每月应交要写成数字，最多两位小数，例如 94.5");
        assertRefused(() -> assess("李文静", "EMPLOYED", "", "0", ""), "rows[0].reason", "免交须经批准，请写明批准的组织和文号");
        assertRefused(() -> assess("李文静", "FARMER", "3000", "", ""), "rows[0].base", "农民按定额交纳，不填基数，请填每月应交");
        assertRefused(() -> assess("李文静", "FARMER", "", "1.01", ""), "rows[0].reason", "不在农民每月 0.2 至 1 元的标准以内，请写明理由");
        assertThat(assess("李文静", "FARMER", "", "1", "")).isOne();
        assertThatThrownBy(() -> assess("李文静", "NOBILITY", "", "1", "")).isInstanceOf(NotFound.class);
    }

    @Test
    void threeMonthsAreCollectedAndWhoPaidIsNotAskedAgain() {
        assess("李文静", "EMPLOYED", "", "94.5", "");
        MemberId payer = member("李文静");

        for (Month month : List.of(Month.JANUARY, Month.FEBRUARY, Month.MARCH)) {
            assertThat(dues.collect(linjiang, YEAR, month, TODAY, List.of(payer), liWenjing)).isOne();
        }

        assertThat(dues.collect(linjiang, YEAR, Month.MARCH, TODAY, List.of(payer), liWenjing)).as("paid already").isZero();
        assertThat(line("李文静").total()).isEqualByComparingTo(new BigDecimal("283.50"));
        assertThat(line("李文静").state(Month.MARCH, TODAY)).isEqualTo(DuesYear.State.PAID);
        assertThat(line("李文静").state(Month.APRIL, TODAY)).isEqualTo(DuesYear.State.OWED);
        assertThat(line("李文静").state(Month.NOVEMBER, TODAY)).as("the month is not over").isEqualTo(DuesYear.State.OPEN);
        assertThat(line("李文静").arrears(TODAY)).as("April to October").isEqualTo(7);
    }

    @Test
    void arrearsAreCountedFromTheLastPaidMonth() {
        assess("李文静", "EMPLOYED", "", "94.5", "");
        dues.collect(linjiang, YEAR, Month.AUGUST, TODAY, List.of(member("李文静")), liWenjing);

        assertThat(line("李文静").arrears(LocalDate.parse("2026-09-30"))).as("September is not over").isZero();
        assertThat(line("李文静").arrears(LocalDate.parse("2026-10-01"))).isOne();
        assertThat(line("李文静").arrears(LocalDate.parse("2026-11-30"))).isEqualTo(2);
        assertThat(line("李文静").arrears(LocalDate.parse("2026-12-01"))).isEqualTo(3);
    }

    @Test
    void whoIsExemptOwesNothing() {
        assess("李文静", "EMPLOYED", "", "0", "清直工委〔2026〕3号同意免交");

        assertThat(line("李文静").state(Month.JANUARY, TODAY)).isEqualTo(DuesYear.State.NOT_DUE);
        assertThat(line("李文静").arrears(TODAY)).isZero();
    }

    @Test
    void nobodyPaysWhatNobodyAssessedNorForAMonthToCome() {
        MemberId payer = member("李文静");

        assertRefused(() -> dues.collect(linjiang, YEAR, Month.MARCH, TODAY, List.of(payer), liWenjing), "payers", "李文静还没有核定党费，请先核定");
        assertRefused(() -> dues.collect(linjiang, YEAR, Month.DECEMBER, TODAY, List.of(payer), liWenjing), "month", "12月还没有到");
        assertRefused(() -> dues.collect(linjiang, YEAR, Month.MARCH, TODAY.plusDays(1), List.of(payer), liWenjing), "paidOn",
                "收缴日期不能晚于今天");
    }

    @Test
    void aPaymentRecordedByMistakeIsVoidedAndOwedAgain() {
        assess("李文静", "EMPLOYED", "", "94.5", "");
        dues.collect(linjiang, YEAR, Month.MARCH, TODAY, List.of(member("李文静")), liWenjing);
        long payment = line("李文静").paid().get(Month.MARCH).number();

        dues.voidPayment(linjiang, payment, "误录", liWenjing);

        assertThat(line("李文静").state(Month.MARCH, TODAY)).isEqualTo(DuesYear.State.OWED);
        assertThatThrownBy(() -> dues.voidPayment(linjiang, payment, "再次", liWenjing)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void theYearIsMadePublicOnce() {
        dues.publish(linjiang, YEAR, TODAY, liWenjing);

        assertThat(dues.sheet(linjiang, YEAR, liWenjing).publishedOn()).isEqualTo(TODAY);
        assertRefused(() -> dues.publish(linjiang, YEAR, TODAY, liWenjing), "publishedOn", "2026年度的党费已经公布过");
        assertRefused(() -> dues.publish(linjiang, new AssessmentYear(2025), LocalDate.parse("2024-12-31"), liWenjing), "publishedOn",
                "公布日期应在本年度开始以后，不晚于今天");
    }

    @Test
    void itIsNobodyElsesBusiness() {
        assertThatThrownBy(() -> dues.sheet(linjiang, YEAR, reader("chenliqun"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> dues.publish(linjiang, YEAR, TODAY, reader("gongwei"))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> dues.assess(linjiang, YEAR, List.of(), reader("caizheng"))).isInstanceOf(Forbidden.class);
    }

    private int assess(String name, String group, String base, String amount, String reason) {
        return dues.assess(linjiang, YEAR, List.of(new AssessingText(member(name).toString(), group, base, amount, reason)), liWenjing);
    }

    private DuesYear line(String name) {
        return dues.sheet(linjiang, YEAR, liWenjing).line(member(name).toString()).orElseThrow();
    }

    private MemberId member(String name) {
        return new MemberId(database.sql("select id from member where name = ? and branch_id = ?").params(name, linjiang.value())
                .query(Long.class).single());
    }

    private static void assertRefused(Runnable useCase, String field, String sentence) {
        assertThatThrownBy(useCase::run).isInstanceOfSatisfying(RuleViolation.class, refusal ->
                assertThat(refusal.problems()).contains(new RuleViolation.Problem(field, sentence)));
    }

    private Reader reader(String username) {
        return accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
    }
}
