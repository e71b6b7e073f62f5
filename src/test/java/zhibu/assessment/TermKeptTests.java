package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static zhibu.assessment.FindingAssert.rule;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhibu.organization.BranchFacts.Election;
import zhibu.organization.BranchFacts.Term;
import zhibu.shared.Days;

/** Item 3, 按期换届: 5 points. */
class TermKeptTests {

    @Test
    void aTermInItsYearsKeepsAllFivePoints() {
        assertThat(new BranchStory().item(3).points()).hasToString("5");
    }

    @Test
    void aTemporaryBranchElectsNobody() {
        BranchStory story = ending("2026-01-31", null, null);
        story.temporary = true;
        Stream.of("term.overdue", "term.shift-too-long", "term.request-late", "election.quorum", "election.margin")
                .forEach(code -> rule(story, code).isNotApplicable("临时党支部不换届"));
    }

    @Test
    void withoutATermOnRecordThereIsNothingToJudge() {
        BranchStory story = new BranchStory();
        story.terms.clear();
        rule(story, "term.overdue").isNotApplicable("尚未登记任期");
    }

    @Test
    void aTermIsOverdueFromTheDayAfterItsLast() {
        rule(ending("2026-11-20", null, null), "term.overdue").isMet("第 4 届任期至2026年11月20日").shows("支部组织信息 /branches/7");
        rule(ending("2026-11-19", null, null), "term.overdue").takes("5", "第 4 届任期至2026年11月19日；扣 5 分")
                .mendedBy("按程序换届，或报批延期");
    }

    @Test
    void anApprovedExtensionPutsTheEndOff() {
        rule(ending("2026-03-31", "2026-11-20", "2026-01-05"), "term.overdue").isMet("第 4 届任期至2026年11月20日（经批复延期）");
        rule(ending("2026-03-31", "2026-11-19", "2026-01-05"), "term.overdue")
                .takes("5", "第 4 届任期至2026年11月19日（经批复延期）；扣 5 分");
    }

    @Test
    void anExtensionLastsAtMostAYear() {
        rule(ending("2026-03-31", "2027-03-31", null), "term.shift-too-long").isMet("没有超过 1 年的延期或提前");
        rule(ending("2026-03-31", "2027-04-01", null), "term.shift-too-long").takes("5", "延期至2027年4月1日，超过 1 年；扣 5 分")
                .cannotBeMended();
    }

    @Test
    void anElectionComesAtMostAYearEarly() {
        rule(after("2026-03-01", "2025-01-01"), "term.shift-too-long").isMet("没有超过 1 年的延期或提前");
        rule(after("2026-03-02", "2025-01-01"), "term.shift-too-long").takes("5", "第 4 届提前换届超过 1 年；扣 5 分");
    }

    @Test
    void theNextElectionIsAppliedForBeforeTheTermIsOver() {
        rule(ending("2026-11-19", null, null), "term.request-late").takes("1", "第 4 届应于2026年11月19日前报换届请示，未见请示；扣 1 分")
                .cannotBeMended();
        rule(ending("2026-11-19", null, "2026-11-19"), "term.request-late").isMet("第 4 届应于2026年11月19日前报换届请示，已于2026年11月19日报");
        rule(ending("2026-11-18", null, "2026-11-19"), "term.request-late")
                .takes("1", "第 4 届应于2026年11月18日前报换届请示，已于2026年11月19日报；扣 1 分");
    }

    @ParameterizedTest(name = "ends {0}: {1} duties")
    @CsvSource({"2027-05-21,0", "2027-05-20,1", "2026-11-20,1"})
    void sixMonthsAheadTheRequestBecomesADuty(String ends, int duties) {
        BranchStory story = ending(ends, null, null);

        rule(story, "term.request-late").isPending("第 4 届" + Days.written(LocalDate.parse(ends)) + "届满");
        assertThat(story.finding("term.request-late").duties()).hasSize(duties);
    }

    @Test
    void theDutyNamesTheDayAndEndsWithTheRequest() {
        FindingAssert finding = rule(ending("2027-01-31", null, null), "term.request-late")
                .owes("第 4 届将于2027年1月31日届满，应在此前报换届请示");
        assertThat(finding.lastDays()).containsExactly(LocalDate.parse("2027-01-31"));
        assertThat(finding.finding().duties().get(0).overdue()).isFalse();
        assertThat(finding.finding().duties().get(0).stake()).hasToString("1");

        rule(ending("2027-01-31", null, "2026-10-10"), "term.request-late").isMet("已于2026年10月10日报换届请示").owes();
    }

    @Test
    void theYearOfTheElectionJudgesWhetherItHadBeenAppliedFor() {
        rule(renewed("2026-03-01", "2026-02-28", null), "term.request-late")
                .takes("1", "第 3 届应于2026年2月28日前报换届请示，未见请示；扣 1 分");
        rule(renewed("2026-03-01", "2026-02-28", "2026-01-15"), "term.request-late")
                .isMet("第 3 届应于2026年2月28日前报换届请示，已于2026年1月15日报");
        rule(renewed("2026-03-01", "2026-08-31", "2026-03-02"), "term.request-late")
                .takes("1", "第 3 届应于2026年3月1日前报换届请示，已于2026年3月2日报；扣 1 分");
        rule(renewed("2025-12-31", "2025-12-30", null), "term.request-late").isPending("第 4 届2028年2月29日届满");
    }

    @ParameterizedTest(name = "{1} of {0}: {2} points")
    @CsvSource({"10,8,0", "10,7,5", "12,10,0", "12,9,5", "11,9,0", "11,8,5"})
    void fourInFiveComeToTheElectingAssembly(int due, int present, String points) {
        assertThat(elected(due, present, 5, 4).finding("election.quorum").taken()).hasToString(points);
    }

    @Test
    void anInquorateElectionIsInDoubt() {
        rule(elected(10, 7, 5, 4), "election.quorum").takes("5", "选举大会应到有选举权 10 人，实到 7 人，选举存疑；扣 5 分").cannotBeMended();
        rule(elected(10, 8, 5, 4), "election.quorum").isMet("选举大会应到有选举权 10 人，实到 8 人");
    }

    @ParameterizedTest(name = "{0} seats, {1} nominees: {2} points")
    @CsvSource({"3,4,0", "3,3,2", "4,5,0", "5,6,0", "5,5,2", "6,8,0", "6,7,2", "7,9,0", "7,8,2"})
    void oneNomineeInFiveMoreThanSeatsRoundedUp(int seats, int nominees, String points) {
        assertThat(elected(10, 10, nominees, seats).finding("election.margin").taken()).hasToString(points);
    }

    @Test
    void tooFewNomineesAreCounted() {
        rule(elected(10, 10, 5, 5), "election.margin").takes("2", "应选 5 名，候选人 5 名；扣 2 分");
        rule(elected(10, 10, 6, 5), "election.margin").isMet("应选 5 名，候选人 6 名").shows("支部组织信息 /branches/7");
    }

    @Test
    void aSecretaryAloneIsElectedWithoutContest() {
        rule(elected(10, 10, 1, 1).noCommittee(), "election.margin").isNotApplicable("不设支部委员会，书记等额选举");
    }

    @Test
    void anElectionNotOnRecordIsNotJudged() {
        BranchStory story = new BranchStory().term(term -> new Term(4, true, term.startsOn(), term.endsOn(), null, null, null));
        rule(story, "election.quorum").isNotApplicable("本届选举大会的人数未登记");
        rule(story, "election.margin").isNotApplicable("本届选举大会的人数未登记");
    }

    @Test
    void aYearWithoutElectionAsksForNoPapers() {
        rule(new BranchStory(), "election.papers").isNotApplicable("本年度没有换届");
    }

    @Test
    void theFirstElectionOfABranchEndsNoTermAndLeavesNoPapers() {
        BranchStory story = new BranchStory();
        story.terms.clear();
        story.terms.add(BranchStory.term(1, "2026-03-01", "2029-02-28"));
        rule(story, "election.papers").isNotApplicable("本年度没有换届");
    }

    @ParameterizedTest(name = "as of {0}, {1} papers on file: {2}")
    @CsvSource({"2026-03-31,11,PENDING,0", "2026-04-01,11,DEDUCTED,0.5", "2026-04-01,12,MET,0", "2026-04-01,9,DEDUCTED,1.5",
            "2026-04-01,8,DEDUCTED,2",
        "2026-04-01,0,DEDUCTED,2", "2026-03-02,12,MET,0"})
    void anElectionLeavesItsPapersWithinThirtyDays(String asOf, int onFile, Verdict verdict, String points) {
        BranchStory story = TermTable.renewed(new BranchStory().today(asOf), onFile);

        assertThat(story.finding("election.papers").verdict()).isEqualTo(verdict);
        assertThat(story.finding("election.papers").taken()).hasToString(points);
    }

    private static BranchStory ending(String last, @Nullable String extended, @Nullable String requested) {
        return new BranchStory().term(term -> new Term(4, true, LocalDate.parse("2023-04-01"), LocalDate.parse(last),
                date(extended), date(requested), term.election()));
    }

    /** The fourth term, begun in March 2025, after a third that was to last until {@code end}. */
    private static BranchStory after(String end, String requested) {
        return renewed("2025-03-01", end, requested);
    }

    private static BranchStory renewed(String start, String end, @Nullable String requested) {
        BranchStory story = new BranchStory().term(term -> new Term(4, true, LocalDate.parse(start), term.endsOn(), null, null,
                term.election()));
        story.terms.add(0, new Term(3, true, LocalDate.parse("2022-03-01"), LocalDate.parse(end), null, date(requested), null));
        return story;
    }

    private static BranchStory elected(int due, int present, int nominees, int seats) {
        return new BranchStory().term(term -> new Term(4, true, term.startsOn(), term.endsOn(), null, null,
                new Election(due, present, nominees, seats)));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
