package zhibu.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.demo.Cast;
import zhibu.fixtures.ZhibuTest;
import zhibu.members.MemberCard;
import zhibu.members.Members;
import zhibu.shared.BranchId;
import zhibu.shared.Forbidden;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** 周明远 of 青山支部 develops 夏禾, whose way crosses 18 May 2026; it is 20 November 2026. */
@ZhibuTest
@Transactional
class DevelopmentTests {

    private static final Applicant XIA_HE = new Applicant("夏禾", true, LocalDate.parse("1996-03-08"), "一级科员");
    private static final String PAPER = "清发改党〔2026〕3号";

    @Autowired Development development;
    @Autowired Candidacies candidacies;
    @Autowired Members members;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;

    private Reader zhouMingyuan;
    private BranchId qingshan;
    private CandidacyId xiaHe;

    @BeforeEach
    void heApplies() {
        zhouMingyuan = reader("zhoumingyuan");
        qingshan = zhouMingyuan.keeps().branches().iterator().next();
        xiaHe = development.apply(qingshan, XIA_HE, LocalDate.parse("2023-03-01"), zhouMingyuan);
    }

    @Test
    void theWayFromApplicationToFullMemberCrossesTheChangeOfRules() {
        becomeCandidate();
        becomeProbationary();

        MemberCard member = onRoster();
        assertThat(member).returns(LocalDate.parse("2025-05-20"), MemberCard::joinedOn).returns(null, MemberCard::fullOn);
        assertThat(one().member()).isEqualTo(member.id());
        assertThat(one().standing()).isEqualTo("预备党员");

        take("oath", "2025-07-01", "");
        take("request", "2026-05-10", "");
        take("confirm-assembly", "2026-05-22", "CONFIRMED");
        take("confirm-leading-group", "2026-05-28", "AGREED");
        take("confirm-approved", "2026-06-05", "CONFIRMED");

        assertThat(onRoster().fullOn()).as("a year after the assembly").isEqualTo(LocalDate.parse("2026-05-20"));
        assertThat(one().standing()).isEqualTo("正式党员");
        take("placed", "2025-06-20", "");
        take("admission-filed", "2025-06-20", "");
        take("archived", "2026-07-01", "");
        assertThat(one().complete()).isTrue();
    }

    @Test
    void whoseProbationIsCancelledLeavesTheRosterThatDay() {
        becomeCandidate();
        becomeProbationary();
        take("oath", "2025-07-01", "");
        take("request", "2026-05-10", "");
        take("confirm-assembly", "2026-05-22", "CANCELLED");
        take("confirm-leading-group", "2026-05-28", "AGREED");
        take("confirm-approved", "2026-06-05", "CANCELLED");

        assertThat(members.roster(qingshan, LocalDate.parse("2026-06-04"), zhouMingyuan)).extracting(MemberCard::name).contains("夏禾");
        assertThat(members.roster(qingshan, LocalDate.parse("2026-06-05"), zhouMingyuan)).extracting(MemberCard::name).doesNotContain("夏禾");
        assertThat(one().ending()).isNotNull();
    }

    @Test
    void whoIsOnTheRosterAlreadyIsThatMember() {
        long known = database.sql("""
                insert into member (branch_id, name, female, born_on, joined_on, position, official, arrived_on)
                values (?, '夏禾', true, '1996-03-08', '2025-05-20', '一级科员', false, '2025-05-21') returning id""").param(qingshan.value())
                .query(Long.class).single();
        becomeCandidate();
        becomeProbationary();

        assertThat(one().member()).isEqualTo(new MemberId(known));
    }

    @Test
    void theUnitCommitteeWritesItsOwnDecisionsAndOnlyThose() {
        Reader committee = reader("fagai");
        take("talk", "2023-03-20", "");
        assertThatThrownBy(() -> development.take(qingshan, xiaHe, entry("activist", "2023-05-10", "AGREED", ""), committee))
                .isInstanceOf(Forbidden.class);
        take("activist", "2023-05-10", "AGREED");

        development.take(qingshan, xiaHe, entry("activist-filed", "2023-05-12", "", ""), committee);

        assertThat(one().progress().done("activist-filed")).isPresent();
        assertThatThrownBy(() -> development.take(qingshan, xiaHe, entry("contacts", "2023-05-12", "", ""), reader("gongwei")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> development.take(qingshan, xiaHe, entry("pre-reviewed", "2023-05-12", "", ""), reader("gongwei")))
                .as("not where there is a unit committee").isInstanceOf(Forbidden.class);
    }

    @Test
    void aDecisionOfTheLevelAboveNeedsItsPaper() {
        take("talk", "2023-03-20", "");
        take("activist", "2023-05-10", "AGREED");

        assertThatThrownBy(() -> development.take(qingshan, xiaHe, entry("activist-filed", "2023-05-12", "", ""), zhouMingyuan))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.problems()).extracting(RuleViolation.Problem::field)
                        .containsExactly("document"));
        take("activist-filed", "2023-05-12", "");
    }

    @Test
    void theAssemblyIsReadFromTheLedger() {
        becomeCandidate();
        becomeProbationary();
        assertThat(candidacies.votes(one(), zhouMingyuan)).as("nothing is recorded of that day").isEmpty();

        LocalDate day = LocalDate.parse("2025-05-20");
        recordAssembly(day, "接收夏禾同志为中共预备党员");

        assertThat(candidacies.votes(one(), zhouMingyuan)).containsOnlyKeys("assembly").hasEntrySatisfying("assembly", vote ->
                assertThat(vote.decision().vote().inFavour()).isEqualTo(15));
    }

    private void recordAssembly(LocalDate day, String subject) {
        long gathering = database.sql("""
                select max(r.id) from ledger_record r join minutes m on m.record_id = r.id join minutes_part p on p.minutes_id = m.id
                where r.branch_id = ? and p.kind = 'ASSEMBLY' and r.void_reason is null""").param(qingshan.value()).query(Long.class).single();
        database.sql("update ledger_record set happened_on = ? where id = ?").params(day, gathering).update();
        database.sql("""
                insert into resolution (minutes_id, branch_id, position, subject, matter, secret, in_favour, against, abstained, written, quorate,
                carried, ruling) select id, branch_id, (select count(*) from resolution where minutes_id = id), ?, 'admission', true, 15, 0, 0, 0, true, true, '' from minutes where record_id = ?""")
                .params(subject, gathering).update();
    }

    @Test
    void aStepWrittenDownWronglyIsVoidedUnlessOthersRestOnIt() {
        take("talk", "2023-03-20", "");
        take("activist", "2023-05-10", "AGREED");

        assertThatThrownBy(() -> voidStep("talk")).isInstanceOf(RuleViolation.class).hasMessage("推荐和确定入党积极分子是在它之后办的，请先作废");
        voidStep("activist");

        assertThat(one().standing()).isEqualTo("入党申请人");
        assertThat(one().taken()).hasSize(3);
        take("activist", "2023-05-11", "AGREED");
        assertThatThrownBy(() -> voidStep("apply")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void whatTheRosterRestsOnIsNotVoided() {
        becomeCandidate();
        becomeProbationary();

        assertThatThrownBy(() -> voidStep("approved")).isInstanceOf(RuleViolation.class).hasMessageContaining("花名册已据此更新");
        assertThatThrownBy(() -> development.end(qingshan, xiaHe, LocalDate.parse("2026-11-20"), "调离", zhouMingyuan))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("取消预备党员资格");
    }

    @Test
    void nobodyAppliesBeforeEighteenNorTwiceNorInATemporaryBranch() {
        assertRefused(() -> development.apply(qingshan, new Applicant("秦小川", false, LocalDate.parse("2008-11-21"), "学员"), LocalDate.parse("2026-11-20"),
                zhouMingyuan), "年满 18 岁才能申请入党，秦小川要到2026年11月21日（《发展党员工作细则》（2026年）第5条）");
        development.apply(qingshan, new Applicant("秦小川", false, LocalDate.parse("2008-11-20"), "学员"), LocalDate.parse("2026-11-20"), zhouMingyuan);
        assertRefused(() -> development.apply(qingshan, XIA_HE, LocalDate.parse("2023-03-01"), zhouMingyuan), "夏禾（1996年3月8日出生）已经登记过");
        database.sql("update branch set temporary = true where id = ?").param(qingshan.value()).update();
        assertRefused(() -> development.apply(qingshan, new Applicant("秦大川", false, LocalDate.parse("1990-11-20"), "科员"), LocalDate.parse("2026-11-20"),
                zhouMingyuan), "临时党支部一般不发展党员，请向其组织关系所在支部申请（《支部工作条例》第8条）");
    }

    @Test
    void anEndingStopsEverything() {
        assertRefused(() -> development.end(qingshan, xiaHe, LocalDate.parse("2023-02-28"), "本人撤回申请", zhouMingyuan),
                "终止日期不能早于最后办过的环节，也不能晚于今天");
        development.end(qingshan, xiaHe, LocalDate.parse("2023-04-01"), "本人撤回申请", zhouMingyuan);

        assertThat(one().ending()).isEqualTo(new Ending(LocalDate.parse("2023-04-01"), "本人撤回申请"));
        assertThatThrownBy(() -> take("talk", "2023-03-20", "")).isInstanceOf(RuleViolation.class);
        development.apply(qingshan, XIA_HE, LocalDate.parse("2024-03-01"), zhouMingyuan);
    }

    @Test
    void papersAreTickedAndUnticked() {
        development.notePapers(qingshan, xiaHe, List.of("application", "talk"), zhouMingyuan);
        development.notePapers(qingshan, xiaHe, List.of("talk", "nonsense"), zhouMingyuan);

        assertThat(one().papers()).containsExactly("talk");
        assertThat(one().papersMissing()).as("the application itself").isOne();
    }

    @Test
    void whatIsDueSoonIsKnownAndItIsNobodyElsesBusiness() {
        assertThat(candidacies.reminders(zhouMingyuan.keeps().branches(), LocalDate.parse("2026-11-20"), zhouMingyuan))
                .filteredOn(reminder -> reminder.sentence().startsWith("夏禾")).singleElement()
                .satisfies(reminder -> assertThat(reminder.by()).isEqualTo("2023-04-01"));
        assertThatThrownBy(() -> candidacies.one(qingshan, xiaHe, reader("liwenjing"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> candidacies.one(branch(Cast.LINJIANG), xiaHe, reader("gongwei"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> development.notePapers(qingshan, xiaHe, List.of(), reader("gongwei"))).isInstanceOf(Forbidden.class);
    }

    private void becomeCandidate() {
        take("talk", "2023-03-20", "");
        take("activist", "2023-05-10", "AGREED");
        take("activist-filed", "2023-05-12", "");
        take("contacts", "2023-05-12", "");
        take("observe", "2023-11-10", "");
        take("candidate", "2024-05-10", "AGREED");
        take("candidate-reported", "2024-05-20", "");
    }

    private void becomeProbationary() {
        take("introducers", "2024-06-01", "");
        take("review", "2024-06-20", "SOUND");
        take("training", "2024-07-01", "PASSED");
        take("examined", "2025-05-06", "SOUND");
        take("pre-reviewed", "2025-05-12", "SOUND");
        take("form", "2025-05-15", "");
        take("assembly", "2025-05-20", "ADMITTED");
        take("superior-talk", "2025-05-26", "");
        take("leading-group", "2025-06-03", "AGREED");
        take("approved", "2025-06-10", "APPROVED");
    }

    private void take(String step, String day, String outcome) {
        development.take(qingshan, xiaHe, entry(step, day, outcome, PAPER), zhouMingyuan);
    }

    private StepEntry entry(String step, String day, String outcome, String document) {
        List<MemberId> people = List.of("contacts", "introducers").contains(step) ? List.of(member(Cast.ZHOU_MINGYUAN), member("沈若兰")) : List.of();
        return new StepEntry(step, LocalDate.parse(day), null, outcome, "照会议记录抄录", document, "", null, people);
    }

    private void voidStep(String step) {
        long number = one().progress().done(step).orElseThrow().number();
        development.voidStep(qingshan, xiaHe, number, "录错", zhouMingyuan);
    }

    private CandidacyView one() {
        return candidacies.one(qingshan, xiaHe, zhouMingyuan);
    }

    private MemberCard onRoster() {
        return members.roster(qingshan, LocalDate.parse("2026-11-20"), zhouMingyuan).stream().filter(card -> card.name().equals("夏禾"))
                .findFirst().orElseThrow();
    }

    private MemberId member(String name) {
        return new MemberId(database.sql("select id from member where name = ?").param(name).query(Long.class).single());
    }

    private BranchId branch(String name) {
        return new BranchId(database.sql("select id from branch where name = ?").param(name).query(Long.class).single());
    }

    private static void assertRefused(Runnable useCase, String sentence) {
        assertThatThrownBy(useCase::run).isInstanceOf(RuleViolation.class).hasMessage(sentence);
    }

    private Reader reader(String username) {
        return accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
    }
}
