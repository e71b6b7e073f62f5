package zhibu.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.shared.UnitId;

/** 孙慧敏 of the Party committee of 市财政局 founds, changes, merges and dissolves branches, on 20 November 2026. */
@ZhibuTest
@Transactional
class ChartersTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final String APPROVAL = "财机党〔2026〕21号";

    @Autowired Charters charters;
    @Autowired Units units;
    @Autowired Organization organization;
    @Autowired Members members;
    @Autowired Posts posts;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;

    private Reader sunHuimin;
    private BranchId linjiang;
    private BranchId sibling;
    private UnitId finance;

    @BeforeEach
    void findTheBranches() {
        sunHuimin = reader("caizheng");
        linjiang = branch(Cast.LINJIANG);
        finance = organization.branch(linjiang, sunHuimin).unit();
        sibling = organization.branches(sunHuimin).stream().map(BranchCard::id).filter(id -> !id.equals(linjiang)).findFirst().orElseThrow();
    }

    @Test
    void aBranchIsFoundedWithItsApproval() {
        BranchId founded = charters.found(entry("春晖支部", APPROVAL, false, List.of("甲办公室", "乙办公室")), sunHuimin);

        assertThat(organization.branch(founded, sunHuimin)).returns("春晖支部", BranchCard::name).returns(true, BranchCard::joint);
        assertThat(organization.history(founded, sunHuimin)).containsExactly(
                new PaperLine(Change.FOUNDED, APPROVAL, TODAY, "春晖支部，覆盖甲办公室、乙办公室"));
        assertThat(organization.facts(List.of(founded)).get(0)).returns(true, BranchFacts::approved).returns(List.of(), BranchFacts::terms);
    }

    @Test
    void aTemporaryBranchHasItsOnlyTermAtOnce() {
        BranchId founded = charters.found(entry("防汛临时支部", APPROVAL, true, List.of()), sunHuimin);

        assertThat(organization.facts(List.of(founded)).get(0).terms()).singleElement()
                .isEqualTo(new BranchFacts.Term(1, false, TODAY, LocalDate.parse("2029-11-19"), null, null, null));
    }

    @Test
    void whatCannotBeIsRefusedBesideItsField() {
        assertRefused(() -> charters.found(entry(Cast.LINJIANG, APPROVAL, false, List.of()), sunHuimin), "name", "本单位已有名为“临江支部”的支部");
        assertRefused(() -> charters.found(entry("春晖支部", "", false, List.of()), sunHuimin), "document", "请填写批复文号（《支部工作条例》第6条）");
        assertRefused(() -> charters.found(entry("春晖支部", APPROVAL, false, List.of("甲办公室")), sunHuimin), "offices",
                "联合党支部至少覆盖两个单位；不是联合党支部的不填");
        assertRefused(() -> charters.found(new BranchEntry(finance, "春晖支部", TODAY.plusDays(1), APPROVAL, false, List.of()), sunHuimin), "on",
                "成立日期不能晚于今天");
    }

    @Test
    void itIsForTheLevelAboveAlone() {
        Reader liWenjing = reader("liwenjing");

        assertThatThrownBy(() -> charters.found(entry("春晖支部", APPROVAL, false, List.of()), liWenjing)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> charters.found(entry("春晖支部", APPROVAL, false, List.of()), reader("fagai"))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> charters.dissolve(linjiang, TODAY, APPROVAL, liWenjing)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> charters.dissolve(branch(Cast.QINGSHAN), TODAY, APPROVAL, sunHuimin)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> units.add("市审计局", PartyBody.NONE, sunHuimin)).isInstanceOf(Forbidden.class);
        charters.found(entry("春晖支部", APPROVAL, false, List.of()), reader("gongwei"));
    }

    @Test
    void everyChangeHasItsLineAndWhatStaysHasNone() {
        Charter before = organization.charter(linjiang, sunHuimin);

        assertThat(charters.adjust(linjiang, new Adjustment("临江第一支部", List.of(), String.valueOf(before.approval()), "", "人数不多", TODAY, APPROVAL),
                sunHuimin)).isEqualTo(2);

        assertThat(organization.branch(linjiang, sunHuimin).name()).isEqualTo("临江第一支部");
        assertThat(organization.history(linjiang, sunHuimin)).extracting(PaperLine::what, PaperLine::text).containsExactlyInAnyOrder(
                tuple(Change.RENAMED, "临江支部改为临江第一支部"),
                tuple(Change.GROUPS_WAIVED, "人数不多"));
    }

    @Test
    void aMergerTakesEverybodyAlong() {
        int size = members.roster(linjiang, TODAY, sunHuimin).size();
        int others = members.roster(sibling, TODAY, sunHuimin).size();

        charters.merge(linjiang, sibling, TODAY, APPROVAL, sunHuimin);

        assertThat(members.roster(sibling, TODAY, sunHuimin)).hasSize(size + others).extracting(MemberCard::name).contains(Cast.LI_WENJING);
        assertThat(members.roster(linjiang, TODAY, sunHuimin)).isEmpty();
        assertThat(members.roster(linjiang, TODAY.minusDays(1), sunHuimin)).as("the day before").hasSize(size);
        assertThat(organization.history(linjiang, sunHuimin)).first().returns(Change.MERGED, PaperLine::what);
        assertThat(organization.history(sibling, sunHuimin)).first().returns("临江支部并入", PaperLine::text);
    }

    @Test
    void aBranchThatIsGoneIsSeenButNothingIsRecordedThere() {
        charters.merge(linjiang, sibling, TODAY, APPROVAL, sunHuimin);
        Reader liWenjing = reader("liwenjing");

        assertThat(organization.branch(linjiang, liWenjing).dissolvedOn()).isEqualTo(TODAY);
        assertThat(organization.branches(sunHuimin)).extracting(BranchCard::id).doesNotContain(linjiang);
        assertThat(organization.dissolved(sunHuimin)).extracting(BranchCard::id).containsExactly(linjiang);
        assertThatThrownBy(() -> organization.keptBranch(linjiang, liWenjing)).isInstanceOf(Forbidden.class);
        assertThat(posts.posts(linjiang, liWenjing)).isNotEmpty().noneMatch(PostView::held);
        assertThatThrownBy(() -> charters.dissolve(linjiang, TODAY, APPROVAL, sunHuimin)).isInstanceOf(Forbidden.class);
    }

    @Test
    void aMergerStaysWithinItsUnit() {
        assertRefused(() -> charters.merge(linjiang, branch(Cast.QINGSHAN), TODAY, APPROVAL, reader("gongwei")), "into", "请选择并入本单位的哪个支部");
        assertRefused(() -> charters.merge(linjiang, linjiang, TODAY, APPROVAL, sunHuimin), "into", "请选择并入本单位的哪个支部");
    }

    @Test
    void nobodyIsLeftBehind() {
        assertRefused(() -> charters.dissolve(linjiang, TODAY, APPROVAL, sunHuimin), "", "支部还有 12 名党员，请先转出组织关系或者与其他支部合并，再撤销支部");
        BranchId empty = charters.found(entry("春晖支部", APPROVAL, false, List.of()), sunHuimin);
        assertRefused(() -> charters.dissolve(empty, TODAY, "", sunHuimin), "document", "请填写批复文号（《支部工作条例》第7条）");

        charters.dissolve(empty, TODAY, APPROVAL, sunHuimin);

        assertThat(organization.dissolved(sunHuimin)).extracting(BranchCard::name).containsExactly("春晖支部");
        charters.found(entry("春晖支部", APPROVAL, false, List.of()), sunHuimin);
    }

    @Test
    void theWorkingCommitteeAddsUnitsByName() {
        units.add("市审计局", PartyBody.GENERAL_BRANCH, reader("gongwei"));

        assertThat(units.overseen(reader("gongwei"))).extracting(UnitCard::name).contains("市审计局");
        assertRefused(() -> units.add("市审计局", PartyBody.NONE, reader("gongwei")), "name", "已有名为“市审计局”的单位");
        assertThat(units.overseen(sunHuimin)).extracting(UnitCard::name).containsExactly(Cast.FINANCE);
        assertThat(units.overseen(reader("liwenjing"))).isEmpty();
    }

    private BranchEntry entry(String name, String approval, boolean temporary, List<String> offices) {
        return new BranchEntry(finance, name, TODAY, approval, temporary, offices);
    }

    private BranchId branch(String name) {
        return new BranchId(database.sql("select id from branch where name = ?").param(name).query(Long.class).single());
    }

    private static void assertRefused(Runnable useCase, String field, String sentence) {
        assertThatThrownBy(useCase::run).isInstanceOfSatisfying(RuleViolation.class, refusal ->
                assertThat(refusal.problems()).contains(new RuleViolation.Problem(field, sentence)));
    }

    private Reader reader(String username) {
        return accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
    }
}
