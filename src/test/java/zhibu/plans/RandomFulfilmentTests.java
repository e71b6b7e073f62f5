package zhibu.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhibu.records.RecordFacts;
import zhibu.shared.AssessmentYear;
import zhibu.standards.Rhythm;

/** What holds of any plan and any ledger, asked of many made up at random. */
class RandomFulfilmentTests {

    private static final List<String> KINDS = List.of("ASSEMBLY", "LECTURE", "SERVICE");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyRecordIsPlacedOnceForEachKindAndOnlyWithinItsDays(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Story story = story(random, false);
            Fulfilment told = story.told();
            told.items().forEach(item -> item.steps().stream().filter(Step::done).forEach(step -> assertThat(step.slot().period()
                    .contains(Objects.requireNonNull(step.record()).happenedOn())).isTrue()));
            for (RecordFacts record : story.records()) {
                for (String kind : KINDS) {
                    assertThat(placed(told, record, kind)).isLessThanOrEqualTo(record.kinds().contains(kind) ? 1 : 0);
                }
                boolean idle = told.items().stream().noneMatch(item -> item.more().contains(record))
                        && KINDS.stream().allMatch(kind -> placed(told, record, kind) == 0);
                assertThat(told.beyond().contains(record)).as("outside the plan").isEqualTo(idle);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void noOtherWayWouldDoMore(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Story story = story(random, false);
            int done = story.told().items().stream().mapToInt(item -> (int) item.done()).sum();
            assertThat(done).isEqualTo(KINDS.stream().mapToInt(kind -> most(story, kind)).sum());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void oneMoreRecordNeverUndoesAnything(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Story story = story(random, false);
            long before = story.told().items().stream().mapToLong(Progress::done).sum();
            hold(story, random);
            assertThat(story.told().items().stream().mapToLong(Progress::done).sum()).isGreaterThanOrEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void whatTheSecretarySaidIsKept(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Story story = story(random, true);
            RecordFacts chosen = story.records().get(random.nextInt(story.records().size()));
            int item = random.nextInt(story.items().size());
            boolean fulfils = random.nextBoolean();
            story.says(chosen.record().value(), item + 1L, fulfils);
            Progress told = story.told().items().get(item);
            boolean there = told.more().contains(chosen) || told.steps().stream().anyMatch(step -> chosen.equals(step.record()));
            assertThat(there).isEqualTo(fulfils);
        }
    }

    private static long placed(Fulfilment told, RecordFacts record, String kind) {
        return told.items().stream().filter(item -> kind.equals(item.item().intent().kind()))
                .flatMap(item -> item.steps().stream()).filter(step -> record.equals(step.record())).count();
    }

    private static Story story(Random random, boolean days) {
        Story story = new Story();
        for (int i = 0; i <= random.nextInt(6); i++) {
            int from = 1 + random.nextInt(12);
            int to = from + random.nextInt(13 - from);
            if (days && random.nextBoolean()) {
                story.plansOn(kind(random), day(random).toString());
            } else {
                story.plans(kind(random), Rhythm.values()[random.nextInt(4)], from, to, 1 + random.nextInt(2));
            }
        }
        IntStream.rangeClosed(0, random.nextInt(20)).forEach(i -> hold(story, random));
        return story;
    }

    private static void hold(Story story, Random random) {
        List<String> kinds = new ArrayList<>(KINDS);
        kinds.removeIf(kind -> random.nextInt(3) > 0);
        story.holds(day(random).toString(), kinds.isEmpty() ? new String[] {"SERVICE"} : kinds.toArray(String[]::new));
    }

    private static String kind(Random random) {
        return KINDS.get(random.nextInt(KINDS.size()));
    }

    private static LocalDate day(Random random) {
        return LocalDate.ofYearDay(2026, 1 + random.nextInt(365));
    }

    /** The most that records of a kind can do, by the textbook: each finds a place, or makes another give way. */
    private static int most(Story story, String kind) {
        AssessmentYear year = Story.YEAR;
        List<Slot> slots = story.items().stream().filter(item -> kind.equals(item.intent().kind()))
                .flatMap(item -> item.intent().timing().slots(year).stream()).toList();
        List<RecordFacts> records = story.records().stream().filter(record -> record.kinds().contains(kind)).toList();
        int[] taken = new int[slots.size()];
        Arrays.fill(taken, -1);
        return (int) IntStream.range(0, records.size()).filter(i -> augment(i, records, slots, taken, new boolean[taken.length])).count();
    }

    private static boolean augment(int record, List<RecordFacts> records, List<Slot> slots, int[] taken, boolean[] tried) {
        for (int slot = 0; slot < taken.length; slot++) {
            if (slots.get(slot).holds(records.get(record).happenedOn()) && !tried[slot]) {
                tried[slot] = true;
                if (taken[slot] < 0 || augment(taken[slot], records, slots, taken, tried)) {
                    taken[slot] = record;
                    return true;
                }
            }
        }
        return false;
    }
}
