package zhibu.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import zhibu.development.CandidacyFacts;
import zhibu.development.Way;
import zhibu.standards.DevelopmentStep;
import zhibu.standards.Shipped;

/** People on their way into the Party, some steps of it, in time or not. */
final class RandomWays {

    private static final LocalDate LAST = LocalDate.parse("2027-03-31");
    private static final List<String> PAPERS = List.of("application", "talk", "activist-minutes", "observation", "review", "form");

    private final Random random;

    private RandomWays(Random random) {
        this.random = random;
    }

    static List<CandidacyFacts> some(Random random) {
        RandomWays ways = new RandomWays(random);
        return IntStream.range(0, random.nextInt(4)).mapToObj(ways::one).toList();
    }

    private CandidacyFacts one(int number) {
        LocalDate day = LocalDate.of(2024, 6, 1).plusDays(random.nextInt(900));
        Way way = Way.applied(day.toString());
        List<DevelopmentStep> steps = Shipped.development().steps();
        int last = random.nextInt(steps.size());
        for (DevelopmentStep step : steps.subList(1, 1 + last)) {
            day = day.plusDays(random.nextInt(step.again() ? 200 : 45));
            if (day.isAfter(LAST)) {
                break;
            }
            way.went(step.code(), day.toString(), outcome(step, day));
        }
        return way.ended(number, BranchStory.BRANCH, "党员" + (60 + number), random.nextInt(5) == 0 && !day.isAfter(LAST) ? day.toString() : null,
                PAPERS.stream().filter(paper -> random.nextInt(4) == 0).toArray(String[]::new));
    }

    private String outcome(DevelopmentStep step, LocalDate day) {
        List<DevelopmentStep.Outcome> outcomes = Shipped.development().on(day).worded(step).outcomes();
        return outcomes.isEmpty() ? "" : outcomes.get(random.nextInt(3) > 0 ? 0 : random.nextInt(outcomes.size())).code();
    }
}
