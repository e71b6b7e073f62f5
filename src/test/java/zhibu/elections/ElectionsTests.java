package zhibu.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.assessment.Assessment;
import zhibu.assessment.Finding;
import zhibu.demo.Cast;
import zhibu.fixtures.ZhibuTest;
import zhibu.organization.BranchFacts;
import zhibu.organization.Duty;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** 彭卫国, secretary of 老城支部, whose term ended four months ago, and the working committee hold its election. */
@ZhibuTest
@Transactional
class ElectionsTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @Autowired Elections elections;
    @Autowired Dossiers dossiers;
    @Autowired Organization organization;
    @Autowired Assessment assessment;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;

    private BranchId laocheng;
    private Reader peng;
    private Reader level;

    @BeforeEach
    void findTheBranch() {
        laocheng = branch(Cast.LAOCHENG);
        peng = reader("zhibu" + laocheng);
        level = reader("gongwei");
    }

    @Test
    void aWholeElectionBringsANewTermAndItsPosts() {
        BranchFacts.Term before = term();
        assertThat(hints()).contains("term.overdue");

        holdTheElection();

        BranchFacts.Term after = term();
        assertThat(after.number()).isEqualTo(before.number() + 1);
        assertThat(after.startsOn()).isEqualTo("2026-11-18");
        assertThat(after.endsOn()).isEqualTo("2029-11-17");
        assertThat(after.election()).isEqualTo(new BranchFacts.Election(voters(), voters(), 4, 3));
        assertThat(organization.facts(List.of(laocheng)).get(0).postsOn(TODAY)).extracting(BranchFacts.Post::duty)
                .containsExactlyInAnyOrder(Duty.SECRETARY, Duty.ORGANIZATION, Duty.DISCIPLINE);
        assertThat(organization.facts(List.of(laocheng)).get(0).postsOn(TODAY)).allMatch(BranchFacts.Post::approved);
        assertThat(hints()).doesNotContain("term.overdue", "election.quorum", "election.margin");
        assertThat(organization.history(laocheng, peng)).first().satisfies(line -> assertThat(line.text()).startsWith("第" + after.number() + "届支部委员会，书记"));
        assertThat(elections.election(laocheng, peng).course().steps()).as("the next election has not begun").isEmpty();
    }

    @Test
    void eachSideTakesOnlyItsOwnSteps() {
        assertThatThrownBy(() -> elections.take(laocheng, Step.REQUEST, text("2026-11-10"), level)).isInstanceOf(Forbidden.class);
        elections.take(laocheng, Step.REQUEST, text("2026-11-10"), peng);
        assertThatThrownBy(() -> elections.take(laocheng, Step.APPROVAL, text("2026-11-11"), peng)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> elections.take(laocheng, Step.REQUEST, text("2026-11-11"), peng)).hasMessage("现在该办的是“批复换届请示”");
        assertThatThrownBy(() -> elections.election(laocheng, reader("chenliqun"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elections.take(laocheng, Step.APPROVAL, text("2026-11-11"), reader("caizheng"))).isInstanceOf(NotFound.class);
    }

    @Test
    void aRequestIsNotedInItsTermAndTakenBackWithAReason() {
        elections.take(laocheng, Step.REQUEST, text("2026-11-10"), peng);
        assertThat(term().requestedOn()).isEqualTo("2026-11-10");
        TakenStep request = elections.election(laocheng, peng).steps().get(0);

        elections.takeBack(laocheng, request.number(), "文号写错", peng);

        assertThat(term().requestedOn()).isNull();
        assertThat(elections.election(laocheng, peng).steps()).singleElement().returns("文号写错", TakenStep::voidReason);
        assertThat(elections.election(laocheng, peng).next()).contains(Step.REQUEST);
        elections.take(laocheng, Step.REQUEST, text("2026-11-11"), peng);
    }

    @Test
    void stepsArePapersByThemselvesAndOthersAreTicked() {
        elections.take(laocheng, Step.REQUEST, text("2026-11-10"), peng);
        int coming = elections.election(laocheng, peng).coming();

        dossiers.file(laocheng, coming, Set.of("method", "tellers", "request", "madeUp"), peng);
        assertThat(onFile(coming)).containsExactly("换届请示", "选举办法", "监票人、计票人名单");
        dossiers.file(laocheng, coming, Set.of("method", "ballot-sample"), peng);
        assertThat(onFile(coming)).containsExactly("换届请示", "选举办法", "选票样张");
        dossiers.file(laocheng, coming, Set.of("method", "tellers", "ballot-sample"), peng);

        assertThat(onFile(coming)).containsExactly("换届请示", "选举办法", "监票人、计票人名单", "选票样张");
        assertThat(database.sql("select count(*) from election_paper where branch_id = ?").param(laocheng.value()).query(Integer.class).single())
                .as("what was withdrawn is kept").isEqualTo(4);
        assertThatThrownBy(() -> dossiers.file(laocheng, coming + 1, Set.of(), peng)).hasMessage("这个支部没有这次换届");
        assertThatThrownBy(() -> dossiers.file(laocheng, coming, Set.of(), level)).isInstanceOf(Forbidden.class);
    }

    private List<String> onFile(int term) {
        return dossiers.of(laocheng, term, peng).stream().filter(PaperLine::onFile).map(PaperLine::name).toList();
    }

    @Test
    void onlyTheLastStepIsTakenBackAndByWhoTookIt() {
        elections.take(laocheng, Step.REQUEST, text("2026-11-10"), peng);
        elections.take(laocheng, Step.APPROVAL, text("2026-11-11"), level);
        List<TakenStep> steps = elections.election(laocheng, peng).steps();

        assertThatThrownBy(() -> elections.takeBack(laocheng, steps.get(0).number(), "试", peng)).hasMessageContaining("只能作废最后办的一步");
        assertThatThrownBy(() -> elections.takeBack(laocheng, steps.get(1).number(), "试", peng)).isInstanceOf(Forbidden.class);
        elections.takeBack(laocheng, steps.get(1).number(), "试", level);
    }

    @Test
    void anExtensionMovesTheEndOfTheTermUntilItIsTakenBack() {
        elections.take(laocheng, Step.REQUEST, text("2026-11-10"), peng);
        LocalDate until = term().endsOn().plusYears(1);
        elections.take(laocheng, Step.APPROVAL, decided("2026-11-11", until), level);
        assertThat(term().extendedUntil()).isEqualTo(until);
        assertThat(elections.reminders(peng)).extracting(TermLine::state).doesNotContain(TermClock.State.OVERDUE);

        elections.takeBack(laocheng, elections.election(laocheng, level).steps().get(1).number(), "应为同意换届", level);
        assertThat(term().extendedUntil()).isNull();
        assertThat(elections.reminders(peng)).singleElement().returns(TermClock.State.OVERDUE, TermLine::state);
    }

    @Test
    void whatWasTakenStaysAsItWas() {
        elections.take(laocheng, Step.REQUEST, text("2026-11-10"), peng);
        assertThat(elections.election(laocheng, peng).steps()).hasSize(1);

        assertThatThrownBy(() -> database.sql("delete from election_step").update()).hasMessageContaining("rows are final");
    }

    @Test
    void theAssemblyThatIsRecordedIsNotCountedTwice() {
        LocalDate held = LocalDate.parse(database.sql("""
                select max(r.happened_on) from ledger_record r join minutes m on m.record_id = r.id join minutes_part p on p.minutes_id = m.id
                where r.branch_id = ? and p.kind = 'ASSEMBLY' and r.void_reason is null""").param(laocheng.value()).query(String.class).single());
        elections.take(laocheng, Step.REQUEST, text(held.minusDays(4).toString()), peng);
        elections.take(laocheng, Step.APPROVAL, text(held.minusDays(3).toString()), level);
        elections.take(laocheng, Step.CANDIDATES, nominating(held.minusDays(2).toString()), peng);
        elections.take(laocheng, Step.CONSENT, text(held.minusDays(1).toString()), level);

        StepBlank blank = elections.blank(laocheng, Step.ASSEMBLY, peng);
        assertThat(blank.day()).as("the form begins with the day of the assembly").isEqualTo(held);
        Electorate.Assembly assembly = blank.electorate().assembly();
        assertThat(assembly).isNotNull();

        List<StepText.Line> votes = candidates().stream().map(id -> new StepText.Line(id, "9", "")).toList();
        elections.take(laocheng, Step.ASSEMBLY, new StepText(held, "", "", "", "", "", List.of(), "", "", "1",
                Integer.toString(assembly.present()), Integer.toString(assembly.present()), "", false, "", votes), peng);
        assertThat(elections.election(laocheng, peng).course().last().orElseThrow().ballots())
                .as("whatever was typed, the record says who came").returns(assembly.due(), Ballots::due).returns(assembly.present(), Ballots::present);
    }

    @Test
    void aTemporaryBranchElectsNobody() {
        BranchId yuanjian = branch(Cast.YUANJIAN);

        assertThatThrownBy(() -> elections.take(yuanjian, Step.REQUEST, text("2026-11-10"), reader("zhibu" + yuanjian)))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("临时党支部不换届");
        assertThat(elections.ending(1200, level)).noneMatch(line -> line.branch().id().equals(yuanjian));
    }

    @Test
    void theBoardShowsTheOverdueFirst() {
        assertThat(elections.ending(12, level)).first().satisfies(line -> assertThat(line.branch().id()).isEqualTo(laocheng))
                .returns("逾期 123 天", TermLine::sentence);
        assertThat(elections.ending(12, reader("caizheng"))).allMatch(line -> line.branch().unitName().equals(Cast.FINANCE));
    }

    private void holdTheElection() {
        toTheAssembly();
        List<StepText.Line> votes = candidates().stream().map(id -> new StepText.Line(id, id.equals(candidates().get(3)) ? "2" : "12", "")).toList();
        elections.take(laocheng, Step.ASSEMBLY, votes("2026-11-18", Integer.toString(voters()), votes), peng);
        List<Duty> duties = List.of(Duty.SECRETARY, Duty.ORGANIZATION, Duty.DISCIPLINE);
        List<StepText.Line> seats = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            seats.add(new StepText.Line(candidates().get(i), i == 0 ? "3" : "", duties.get(i).name()));
        }
        elections.take(laocheng, Step.COMMITTEE, votes("2026-11-18", "3", seats), peng);
        elections.take(laocheng, Step.REPORT, text("2026-11-19"), peng);
        elections.take(laocheng, Step.CONFIRMATION, text("2026-11-20"), level);
    }

    private void toTheAssembly() {
        elections.take(laocheng, Step.REQUEST, text("2026-11-10"), peng);
        elections.take(laocheng, Step.APPROVAL, text("2026-11-11"), level);
        elections.take(laocheng, Step.CANDIDATES, nominating("2026-11-16"), peng);
        elections.take(laocheng, Step.CONSENT, text("2026-11-17"), level);
    }

    private StepText nominating(String day) {
        return new StepText(LocalDate.parse(day), "清老支〔2026〕4号", "", "", "true", "3", candidates(), "", "", "", "", "", "", false, "", List.of());
    }

    private List<String> candidates() {
        return database.sql("select id from member where branch_id = ? and full_on is not null order by id limit 4").param(laocheng.value())
                .query(String.class).list();
    }

    private int voters() {
        return database.sql("select count(*) from member where branch_id = ? and full_on <= '2026-11-18' and left_on is null")
                .param(laocheng.value()).query(Integer.class).single();
    }

    private static StepText text(String day) {
        return new StepText(LocalDate.parse(day), "清老支〔2026〕3号", "ON_TIME", "", "", "", List.of(), "", "", "", "", "", "", true, "", List.of());
    }

    private static StepText decided(String day, LocalDate until) {
        return new StepText(LocalDate.parse(day), "3号", "EXTENDED", until.toString(), "", "", List.of(), "", "", "", "", "", "", true, "", List.of());
    }

    private static StepText votes(String day, String present, List<StepText.Line> lines) {
        return new StepText(LocalDate.parse(day), "", "", "", "", "", List.of(), "", "", present, present, present, "", false, "", lines);
    }

    private List<String> hints() {
        return assessment.hints(laocheng, peng).stream().map(Finding::rule).map(rule -> rule.code()).toList();
    }

    private BranchFacts.Term term() {
        return organization.facts(List.of(laocheng)).get(0).termOn(TODAY).orElseThrow();
    }

    private BranchId branch(String name) {
        return new BranchId(database.sql("select id from branch where name = ?").param(name).query(Long.class).single());
    }

    private Reader reader(String username) {
        return accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
    }
}
