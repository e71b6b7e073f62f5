package zhibu.elections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhibu.organization.BranchFacts.Term;
import zhibu.organization.Duty;
import zhibu.shared.MemberId;
import zhibu.shared.RuleViolation;
import zhibu.shared.RuleViolation.Problem;
import zhibu.standards.Share;
import zhibu.standards.Shipped;

/** What the regulations ask of each step, at its boundary; the term of 老城支部 ended on 20 July 2026, it has 17 voters. */
class StepCheckTests {

    private static final Share MORE_THAN_HALF = new Share(1, 2, Share.Comparison.MORE_THAN);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final List<StepEntry> steps = new ArrayList<>();

    @Test
    void stepsFollowOneAnother() {
        assertThat(next()).isEqualTo(Step.REQUEST);
        assertThat(taking(Step.REQUEST)).isEqualTo(Step.APPROVAL);
        assertThat(taking(Step.APPROVAL)).isEqualTo(Step.CANDIDATES);
        candidates(3, 4);
        assertThat(next()).isEqualTo(Step.CONSENT);
        assertThat(taking(Step.CONSENT)).isEqualTo(Step.ASSEMBLY);
        steps.add(ballot(Step.ASSEMBLY, 14, 12, 11, 10, 3));
        assertThat(next()).isEqualTo(Step.COMMITTEE);
        assertThat(taking(Step.COMMITTEE)).isEqualTo(Step.REPORT);
        assertThat(taking(Step.REPORT)).isEqualTo(Step.CONFIRMATION);
        steps.add(step(Step.CONFIRMATION, "2026-11-20"));
        assertThat(course().next()).isEmpty();
    }

    @Test
    void withoutACommitteeTheAssemblyElectsTheSecretary() {
        steps.add(step(Step.REQUEST, "2026-11-01"));
        steps.add(step(Step.APPROVAL, "2026-11-02"));
        steps.add(new StepEntry(Step.CANDIDATES, LocalDate.parse("2026-11-03"), "3号", null, null, false, 1, Ballots.NONE, false, "",
                List.of(new Nominee(new MemberId(1), 0, Duty.SECRETARY))));
        steps.add(step(Step.CONSENT, "2026-11-04"));
        steps.add(ballot(Step.ASSEMBLY, 14, 8));
        assertThat(next()).isEqualTo(Step.REPORT);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-20, 延期的日期应晚于本届届满的2026年7月20日", "2026-07-21, ''", "2027-07-20, ''",
        "2027-07-21, 本届2026年7月20日届满，延期一般不超过 1 年，最迟2027年7月20日（《选举条例》第3条）"})
    void anExtensionLastsAYearAtMost(LocalDate until, String refusal) {
        steps.add(step(Step.REQUEST, "2026-07-01"));

        assertThat(refusal(new StepEntry(Step.APPROVAL, LocalDate.parse("2026-07-02"), "5号", Decision.EXTENDED, until, false, 0,
                Ballots.NONE, false, "", List.of()), "until")).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({"2025-07-19, 本届2026年7月20日届满，提前换届一般不超过 1 年，最早2025年7月20日（《选举条例》第3条）", "2025-07-20, ''"})
    void anElectionIsAYearEarlyAtMost(LocalDate on, String refusal) {
        steps.add(step(Step.REQUEST, "2025-01-01"));
        steps.add(step(Step.APPROVAL, "2025-01-02"));
        candidatesOn("2025-01-03", 3, 4);

        StepEntry assembly = ballot(Step.ASSEMBLY, 14, 12, 11, 10, 3);
        assertThat(refusal(new StepEntry(Step.ASSEMBLY, on, "", null, null, false, 0, assembly.ballots(), false, "", assembly.nominees()), "on"))
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({"3, 3, false", "3, 4, true", "4, 4, false", "4, 5, true", "5, 5, false", "5, 6, true", "6, 7, false", "6, 8, true", "7, 8, false",
        "7, 9, true", "2, 4, true"})
    void aFifthMoreCandidatesThanSeats(int seats, int candidates, boolean enough) {
        assertThat(refusal(candidatesEntry("2026-11-03", seats, candidates), "candidates").isEmpty()).isEqualTo(enough);
    }

    @Test
    void tooFewCandidatesAreToldTheArithmetic() {
        assertThat(refusal(candidatesEntry("2026-11-03", 6, 7), "candidates"))
                .isEqualTo("应选 6 名，候选人差额不少于应选人数的 20%，进一法计 2 名，至少 8 名候选人，现有 7 名（《选举条例》）");
        assertThat(refusal(candidatesEntry("2026-11-03", 8, 10), "seats")).startsWith("支部委员会委员 3 至 7 名");
        assertThat(refusal(candidatesEntry("2026-11-03", 2, 3), "seats")).startsWith("支部委员会委员 3 至 7 名");
    }

    @Test
    void aCandidateTickedTwiceIsOneCandidate() {
        StepEntry twice = candidatesEntry("2026-11-03", 3, 3);
        List<Nominee> nominees = new ArrayList<>(twice.nominees());
        nominees.add(nominees.get(0));

        assertThat(refusal(new StepEntry(Step.CANDIDATES, twice.on(), "3号", null, null, true, 3, Ballots.NONE, false, "", nominees), "candidates"))
                .contains("至少 4 名候选人，现有 3 名");
    }

    @Test
    void whoIsNoFullMemberIsNoCandidate() {
        StepEntry entry = new StepEntry(Step.CANDIDATES, LocalDate.parse("2026-11-03"), "3号", null, null, false, 1, Ballots.NONE, false, "",
                List.of(new Nominee(new MemberId(999), 0, Duty.SECRETARY)));

        assertThat(refusal(entry, "candidates")).contains("预备党员没有被选举权");
    }

    @ParameterizedTest
    @CsvSource({"13, 有选举权的应到 17 人，实到 13 人，须 14 人以上到会才能选举（《选举条例》）", "14, ''", "17, ''", "18, 实到不能多于应到的 17 人"})
    void fourFifthsMustCome(int present, String refusal) {
        toTheAssembly();

        assertThat(refusal(ballot(Step.ASSEMBLY, present, 9, 9, 9, 1), "present")).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({"14, 14, '', ''", "14, 13, '', ''", "13, 14, '', 收回 14 张多于发出 13 张，选举无效，应重新投票（《选举条例》）",
        "15, 14, 发出选票不能多于实到的 14 人, ''", "14, 0, '', 没有收回选票"})
    void noMoreBallotsComeBackThanWereHandedOut(int handedOut, int returned, String out, String back) {
        toTheAssembly();
        StepEntry entry = ballotOf(Step.ASSEMBLY, new Ballots(17, 14, handedOut, returned, 0), 0, 0, 0, 0);

        assertThat(refusal(entry, "handedOut")).isEqualTo(out);
        assertThat(refusal(entry, "returned")).isEqualTo(back);
    }

    @ParameterizedTest
    @CsvSource({"14, 14, 14, 0, ''", "15, 10, 10, 0, 一人得票不能多于收回的 14 张选票", "14, 14, 14, 1, '每票所选不超过应选的 3 名，14 张选票最多 42 票，现有 43 票'"})
    void noBallotNamesMoreThanThereAreSeats(int first, int second, int third, int fourth, String refusal) {
        toTheAssembly();

        assertThat(refusal(ballot(Step.ASSEMBLY, 14, first, second, third, fourth), "returned")).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({"2, 2, '委员 3 名，到会 2 名，须 3 名以上到会（《选举条例》）'", "3, 2, ''", "3, 1, '党员1得 1 票，须超过到会委员 3 名的一半（2 票）才能当选'",
        "3, 4, '得票不能多于到会委员 3 名'"})
    void theCommitteeElectsItsSecretaryByMoreThanHalf(int present, int votes, String refusal) {
        toTheAssembly();
        steps.add(ballot(Step.ASSEMBLY, 14, 12, 11, 10, 3));

        assertThat(refusal(committee(present, votes, Duty.SECRETARY, Duty.ORGANIZATION, Duty.DISCIPLINE), "present")).isEqualTo(refusal);
    }

    @Test
    void thereIsOneSecretaryAndOneOfEachSeat() {
        toTheAssembly();
        steps.add(ballot(Step.ASSEMBLY, 14, 12, 11, 10, 3));

        assertThat(refusal(committee(3, 3, Duty.MEMBER, Duty.MEMBER, Duty.MEMBER), "lines[0].duty")).isEqualTo("应有且只有一名书记");
        assertThat(refusal(committee(3, 3, Duty.SECRETARY, Duty.PUBLICITY, Duty.PUBLICITY), "lines[0].duty")).isEqualTo("宣传委员只能有一名");
        assertThat(refusal(committee(3, 3, Duty.SECRETARY, Duty.MEMBER, Duty.MEMBER), "lines[0].duty")).isEmpty();
    }

    @Test
    void datesFollowOneAnotherAndNoneIsToCome() {
        steps.add(step(Step.REQUEST, "2026-11-10"));

        assertThat(refusal(step(Step.APPROVAL, "2026-11-09"), "on")).isEqualTo("日期不能早于上一步“报换届请示”的日期2026年11月10日");
        assertThat(refusal(step(Step.APPROVAL, "2026-11-10"), "on")).isEmpty();
        assertThat(refusal(step(Step.APPROVAL, "2026-11-20"), "on")).isEmpty();
        assertThat(refusal(step(Step.APPROVAL, "2026-11-21"), "on")).isEqualTo("日期不能晚于今天");
    }

    private void toTheAssembly() {
        steps.add(step(Step.REQUEST, "2026-11-01"));
        steps.add(step(Step.APPROVAL, "2026-11-02"));
        candidates(3, 4);
        steps.add(step(Step.CONSENT, "2026-11-04"));
    }

    private Step next() {
        return course().next().orElseThrow();
    }

    private Step taking(Step step) {
        steps.add(step(step, "2026-11-%02d".formatted(step.ordinal() + 1)));
        return next();
    }

    private Course course() {
        return new Course(steps, MORE_THAN_HALF);
    }

    private void candidates(int seats, int count) {
        candidatesOn("2026-11-03", seats, count);
    }

    private void candidatesOn(String day, int seats, int count) {
        steps.add(candidatesEntry(day, seats, count));
    }

    private static StepEntry candidatesEntry(String day, int seats, int count) {
        return new StepEntry(Step.CANDIDATES, LocalDate.parse(day), "3号", null, null, true, seats, Ballots.NONE, false, "",
                LongStream.rangeClosed(1, count).mapToObj(id -> new Nominee(new MemberId(id), 0, null)).toList());
    }

    private static StepEntry step(Step step, String day) {
        return new StepEntry(step, LocalDate.parse(day), "3号", null, null, false, 0, Ballots.NONE, false, "", List.of());
    }

    private static StepEntry ballot(Step step, int present, int... votes) {
        return ballotOf(step, new Ballots(17, present, 14, 14, 0), votes);
    }

    private static StepEntry ballotOf(Step step, Ballots ballots, int... votes) {
        return new StepEntry(step, LocalDate.parse("2026-11-05"), "", null, null, false, 0, ballots, false, "",
                IntStream.range(0, votes.length).mapToObj(at -> new Nominee(new MemberId(at + 1), votes[at], null)).toList());
    }

    private static StepEntry committee(int present, int votes, Duty... duties) {
        return new StepEntry(Step.COMMITTEE, LocalDate.parse("2026-11-06"), "", null, null, false, 0, new Ballots(3, present, 0, 0, 0), false, "",
                IntStream.range(0, duties.length).mapToObj(at -> new Nominee(new MemberId(at + 1), at == 0 ? votes : 0, duties[at])).toList());
    }

    private String refusal(StepEntry entry, String field) {
        Situation situation = new Situation(course(), term(), TODAY, Shipped.edition(), new Electorate(members(), 17, null));
        try {
            new StepCheck(situation).check(entry);
            return "";
        } catch (RuleViolation refused) {
            return refused.problems().stream().filter(problem -> problem.field().equals(field)).map(Problem::sentence).findFirst().orElse("");
        }
    }

    private static @Nullable Term term() {
        return new Term(5, true, LocalDate.parse("2023-07-21"), LocalDate.parse("2026-07-20"), null, null, null);
    }

    private static Map<MemberId, String> members() {
        Map<MemberId, String> members = new LinkedHashMap<>();
        LongStream.rangeClosed(1, 17).forEach(id -> members.put(new MemberId(id), "党员" + id));
        return members;
    }
}
