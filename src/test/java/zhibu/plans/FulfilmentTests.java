package zhibu.plans;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhibu.records.RecordFacts;
import zhibu.standards.Rhythm;

/** Which record does what of a plan, told one case at a time. */
class FulfilmentTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @Test
    void aMonthlyMeetingIsDoneByTheMeetingOfItsMonth() {
        Story story = new Story().plans("COMMITTEE", Rhythm.MONTHLY, 1, 12, 1).holds("2026-01-05", "COMMITTEE").holds("2026-03-05", "COMMITTEE");

        assertThat(done(story, 1)).isEqualTo("1 - 2 - - - - - - - - -");
        assertThat(state(story, 1)).isEqualTo(ItemState.BEHIND);
    }

    @Test
    void aQuartersSecondMeetingDoesNotMakeUpForTheLastQuarters() {
        Story story = new Story().plans("ASSEMBLY", Rhythm.QUARTERLY, 1, 12, 1).holds("2026-04-01", "ASSEMBLY").holds("2026-06-30", "ASSEMBLY");

        assertThat(done(story, 1)).isEqualTo("- 1 - -");
        assertThat(more(story, 1)).isEqualTo("2");
        assertThat(story.told().beyond()).isEmpty();
    }

    @Test
    void oneGatheringDoesOneItemForEachOfItsKinds() {
        Story story = new Story().plans("ASSEMBLY", Rhythm.ONCE, 3, 3, 1).plans("LECTURE", Rhythm.ONCE, 1, 6, 1)
                .plans("LECTURE", Rhythm.ONCE, 3, 3, 1).holds("2026-03-20", "ASSEMBLY", "LECTURE");

        assertThat(done(story, 1)).isEqualTo("1");
        assertThat(done(story, 2)).as("ends later").isEqualTo("-");
        assertThat(done(story, 3)).as("ends first").isEqualTo("1");
    }

    @Test
    void thePlannedDayComesBeforeTheItemThatEndsFirst() {
        Story story = new Story().plansOn("LECTURE", "2026-06-18").plans("LECTURE", Rhythm.ONCE, 6, 6, 1).holds("2026-06-10", "LECTURE")
                .holds("2026-06-18", "LECTURE");

        assertThat(done(story, 1)).isEqualTo("2");
        assertThat(done(story, 2)).isEqualTo("1");
    }

    @Test
    void whatWasPlannedForADayIsStillDoneLaterInItsMonth() {
        Story story = new Story().plansOn("LECTURE", "2026-06-18").holds("2026-06-25", "LECTURE");

        assertThat(story.told().items().get(0).steps()).singleElement().matches(Step::done).matches(Step::late);
        assertThat(state(story, 1)).isEqualTo(ItemState.DONE);
    }

    @Test
    void whatFitsNothingIsOutsideThePlan() {
        Story story = new Story().plans("SERVICE", Rhythm.ONCE, 3, 4, 1).holds("2026-02-28", "SERVICE").holds("2026-05-01", "SERVICE")
                .holds("2026-05-02", "VISIT");

        assertThat(numbers(story.told().beyond())).isEqualTo("1 2 3");
    }

    @Test
    void theSecretarysWordCounts() {
        Story story = new Story().plans(null, Rhythm.ONCE, 3, 3, 1).plans("SERVICE", Rhythm.ONCE, 3, 4, 1).plans("SERVICE", Rhythm.ONCE, 1, 12, 1)
                .holds("2026-03-09", "THEME_DAY").holds("2026-04-02", "SERVICE").says(1, 1, true).says(2, 2, false);

        assertThat(done(story, 1)).as("a free matter").isEqualTo("1");
        assertThat(done(story, 2)).as("not this one").isEqualTo("-");
        assertThat(done(story, 3)).isEqualTo("2");
        assertThat(story.told().beyond()).isEmpty();
    }

    @Test
    void aRecordTheSecretaryChoseMayComeLate() {
        Story story = new Story().plans("SUMMARY", Rhythm.ONCE, 6, 7, 1).holds("2026-08-12", "SUMMARY").says(1, 1, true);

        assertThat(story.told().items().get(0).steps()).singleElement().matches(Step::done).matches(Step::late);
    }

    @Test
    void aRecordTheSecretaryChoseDoesNothingElseOfItsKind() {
        Story story = new Story().plans("COMMITTEE", Rhythm.MONTHLY, 1, 12, 1).plans("COMMITTEE", Rhythm.ONCE, 1, 12, 1)
                .holds("2026-02-05", "COMMITTEE").says(1, 2, true);

        assertThat(done(story, 1)).isEqualTo("- - - - - - - - - - - -");
        assertThat(done(story, 2)).isEqualTo("1");
    }

    @Test
    void aRecordMayDoASecondItemIfTheSecretarySaysBoth() {
        Story story = new Story().plans("COMMITTEE", Rhythm.ONCE, 2, 2, 1).plans("COMMITTEE", Rhythm.ONCE, 1, 12, 1)
                .holds("2026-02-05", "COMMITTEE").says(1, 1, true).says(1, 2, true);

        assertThat(done(story, 1) + done(story, 2)).isEqualTo("11");
    }

    @Test
    void whatWasWithdrawnIsNeitherDueNorDone() {
        Story story = new Story().plans("SERVICE", new Timing(1, 3, null, Rhythm.ONCE, 1), "上级统一组织").holds("2026-02-02", "SERVICE");

        assertThat(story.told().items().get(0).steps()).isEmpty();
        assertThat(state(story, 1)).isEqualTo(ItemState.WITHDRAWN);
        assertThat(story.told().beyond()).hasSize(1);
    }

    @Test
    void anItemIsBehindOnlyOnceItsLastDayIsOver() {
        Story story = new Story().plansOn("LECTURE", "2026-11-19").plansOn("LECTURE", "2026-11-20").plans("LECTURE", Rhythm.ONCE, 10, 12, 1)
                .plans("LECTURE", Rhythm.ONCE, 12, 12, 1);

        assertThat(story.told().items()).extracting(progress -> progress.state(TODAY))
                .containsExactly(ItemState.BEHIND, ItemState.UNDERWAY, ItemState.UNDERWAY, ItemState.AHEAD);
    }

    @Test
    void aRoundCutOffByTheItemsMonthsIsStillOne() {
        assertThat(new Timing(5, 12, null, Rhythm.QUARTERLY, 1).slots(Story.YEAR)).extracting(Slot::name)
                .containsExactly("5—6月", "7—9月", "10—12月");
        assertThat(new Timing(1, 12, null, Rhythm.HALF_YEARLY, 2).slots(Story.YEAR)).extracting(Slot::name)
                .containsExactly("1—6月", "1—6月", "7—12月", "7—12月");
        assertThat(new Timing(1, 12, null, Rhythm.ONCE, 1).slots(Story.YEAR)).extracting(Slot::name).containsExactly("全年");
    }

    private static String done(Story story, int item) {
        return story.told().items().get(item - 1).steps().stream().map(Step::record)
                .map(record -> record == null ? "-" : record.record().toString()).collect(joining(" "));
    }

    private static String more(Story story, int item) {
        return numbers(story.told().items().get(item - 1).more());
    }

    private static String numbers(List<RecordFacts> records) {
        return records.stream().map(record -> record.record().toString()).collect(joining(" "));
    }

    private static ItemState state(Story story, int item) {
        return story.told().items().get(item - 1).state(TODAY);
    }
}
