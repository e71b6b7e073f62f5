package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhibu.members.MemberFacts;
import zhibu.shared.Points;
import zhibu.standards.ComputedRule;
import zhibu.standards.Counted;

/** What holds for any facts whatever; a failure names the seed that tells the same story again. */
class RandomFactsTests {

    static Stream<Long> seeds() {
        return IntStream.range(0, Integer.getInteger("random.stories", 120)).mapToObj(number -> 20_261_120L + number);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyItemStaysWithinItsMarksAndTheTotalIsTheSumOfItemsAndOfGroups(long seed) {
        Scorecard card = RandomStory.tell(new Random(seed)).scorecard();

        assertThat(card.items()).allSatisfy(score -> assertThat(score.points()).isBetween(Points.ZERO, score.item().full()));
        assertThat(card.items()).allSatisfy(score -> assertThat(score.points()).isLessThanOrEqualTo(score.available()));
        assertThat(card.total()).isEqualTo(GroupScore.sum(card.items(), ItemScore::points))
                .isEqualTo(card.groups().stream().map(GroupScore::points).reduce(Points.ZERO, Points::plus))
                .isBetween(Points.ZERO, Points.of("100"));
        assertThat(card.groups().stream().map(GroupScore::full).reduce(Points.ZERO, Points::plus)).hasToString("100");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyFindingTakesWhatItCountsUpToItsCap(long seed) {
        RandomStory.tell(new Random(seed)).scorecard().items().stream().flatMap(score -> score.findings().stream())
                .forEach(finding -> {
                    assertThat(finding.taken()).isBetween(Points.ZERO, most(finding));
                    if (finding.rule() instanceof ComputedRule rule) {
                        assertThat(finding.taken()).isEqualTo(rule.takes(new Counted(finding.count(), 0)));
                    }
                    assertThat(finding.deducted()).isEqualTo(finding.count() > 0);
                    assertThat(finding.remedy() == null || finding.deducted()).isTrue();
                    assertThat(finding.arithmetic()).isNotBlank();
                });
    }

    private static Points most(Finding finding) {
        return finding.rule() instanceof ComputedRule rule && rule.cap() == null ? rule.deduct().times(finding.count()) : finding.rule()
                .reach();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aValidRecordNeverLowersAnyItem(long seed) {
        Random random = new Random(seed);
        BranchStory story = RandomStory.tell(random);
        Scorecard before = story.scorecard();
        RandomStory.addValid(story, random);
        Scorecard after = story.scorecard();

        for (int at = 0; at < before.items().size(); at++) {
            assertThat(after.items().get(at).points()).isGreaterThanOrEqualTo(before.items().get(at).points());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfFactsDoesNotMatter(long seed) {
        BranchStory story = RandomStory.tell(new Random(seed));
        Scorecard told = story.scorecard();

        assertThat(sentences(story.shuffled(new Random(seed)).scorecard())).isEqualTo(sentences(told));
        assertThat(story.scorecard().equals(told)).isTrue();
    }

    private static String sentences(Scorecard card) {
        return card.items().stream().flatMap(score -> score.findings().stream()).map(Finding::arithmetic)
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onceTheYearShouldBeArchivedItsScoreStandsStill(long seed) {
        BranchStory story = RandomStory.tell(new Random(seed)).today("2027-04-01");
        Points total = story.scorecard().total();

        assertThat(story.today("2027-09-30").scorecard().total()).isEqualTo(total);
        assertThat(story.scorecard().duties()).noneMatch(duty -> duty.place().path().startsWith("/gatherings") && !duty.overdue());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void asOfADayNothingCountsThatHappenedLater(long seed) {
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(Math.floorMod(seed * 37, 450));
        BranchYear hindsight = RandomStory.tell(new Random(seed)).today("2027-04-01").facts();
        Scorecard then = ToldThen.on(day, RandomStory.tell(new Random(seed))).scorecard();

        assertThat(deductions(Rulebook.complete().judge(hindsight.on(day)))).isEqualTo(deductions(then));
    }

    private static List<String> deductions(Scorecard card) {
        return card.items().stream().flatMap(score -> score.findings().stream()).filter(Finding::deducted)
                .map(finding -> finding.rule().code() + " " + finding.taken()).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void asDaysPassAndNothingHappensNoItemGains(long seed) {
        BranchStory story = ToldThen.on(LocalDate.of(2026, 1, 1).plusDays(Math.floorMod(seed * 37, 365)), RandomStory.tell(new Random(seed)));
        story.members.replaceAll(one -> new MemberFacts(one.member(), one.branch(), one.name(), one.group(), one.joinedOn(),
                one.fullOn() == null ? null : one.joinedOn().plusYears(1), one.official(), one.blanks(), one.stays(), one.states()));
        BranchYear facts = story.facts();
        assumeTrue(facts.existed(), "nobody judges a branch before it was founded");
        Scorecard before = Rulebook.complete().judge(facts);
        for (LocalDate day : List.of(story.today.plusDays(1), story.today.plusDays(40), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 4, 1))) {
            Scorecard after = Rulebook.complete().judge(facts.on(day));
            assertThat(after.items()).as("on " + day).allSatisfy(score -> assertThat(score.points()).as(score.item().name())
                    .isLessThanOrEqualTo(before.items().get(after.items().indexOf(score)).points()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aGapIsWorthWhatItsItemGainsAndNoneIsWorthNothing(long seed) {
        Scorecard card = RandomStory.tell(new Random(seed)).scorecard();

        assertThat(card.gaps()).hasSizeLessThanOrEqualTo(5).allSatisfy(gap -> {
            assertThat(gap.points()).isGreaterThan(Points.ZERO).isLessThanOrEqualTo(gap.finding().taken());
        });
        assertThat(card.gaps()).isSortedAccordingTo((one, other) -> other.points().compareTo(one.points()));
    }

    @Test
    void theStoriesAreNotAllAlike() {
        assertThat(seeds().map(seed -> RandomStory.tell(new Random(seed)).scorecard().total()).distinct().count()).isGreaterThan(90);
    }
}
