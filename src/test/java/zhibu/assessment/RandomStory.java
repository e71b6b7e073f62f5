package zhibu.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import zhibu.organization.BranchFacts.Election;
import zhibu.organization.BranchFacts.Group;
import zhibu.organization.BranchFacts.Post;
import zhibu.organization.BranchFacts.Term;
import zhibu.organization.Duty;
import zhibu.organization.GroupId;
import zhibu.shared.MemberId;

/** Stories told at random, the same for the same seed. */
final class RandomStory {

    private static final List<String> KINDS = List.of("ASSEMBLY", "COMMITTEE", "GROUP", "LECTURE", "THEME_DAY", "LIFE", "REVIEW");

    private final BranchStory story = new BranchStory();
    private final Random random;

    private RandomStory(Random random) {
        this.random = random;
    }

    static BranchStory tell(Random random) {
        RandomStory teller = new RandomStory(random);
        teller.branch();
        teller.people();
        teller.year();
        new RandomPapers(teller.story, random).tell();
        return teller.story;
    }

    /** One more record up to today, as it should be: whatever it is, it can only do the branch good. */
    static void addValid(BranchStory story, Random random) {
        LocalDate date = story.today.minusDays(random.nextInt(story.today.getDayOfYear()));
        if (random.nextBoolean()) {
            RandomPapers.addValid(story, date, random);
            return;
        }
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        story.gathering(kind, date.toString(), kind.equals("GROUP") ? 1 + random.nextInt(3) : null, 1, 9, 9, 0, true);
    }

    private void branch() {
        story.today = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
        story.founded = random.nextBoolean() ? story.founded : LocalDate.of(2025, 6, 1).plusDays(random.nextInt(500));
        story.dissolved = random.nextInt(10) == 0 ? story.founded.plusDays(1 + random.nextInt(900)) : null;
        story.temporary = random.nextInt(10) == 0;
        story.offices = random.nextInt(3) == 0 ? 2 + random.nextInt(6) : 1;
        story.approved = random.nextInt(4) > 0;
        story.sizeApproved = random.nextBoolean();
        story.groupsWaived = random.nextBoolean();
    }

    private void people() {
        story.members(0).terms.clear();
        story.posts.clear();
        IntStream.rangeClosed(1, random.nextInt(4)).forEach(number -> story.groups.add(new Group(new GroupId(number),
                number + "组", member(), day(2025, 700), random.nextInt(4) == 0 ? day(2026, 365) : null)));
        IntStream.rangeClosed(1, random.nextInt(65)).forEach(number -> story.member(number,
                random.nextInt(5) == 0 ? null : 1 + random.nextInt(3), random.nextInt(6) == 0 ? null : day(2023, 1400).toString()));
        IntStream.rangeClosed(1, random.nextInt(3)).forEach(this::term);
        IntStream.range(0, random.nextInt(9)).forEach(number -> story.posts.add(post()));
    }

    private void term(int number) {
        LocalDate start = LocalDate.of(2020 + 3 * (number - 1), 1, 1).plusDays(random.nextInt(900));
        LocalDate end = start.plusYears(3).minusDays(random.nextInt(200));
        int seats = 1 + random.nextInt(7);
        story.terms.add(new Term(number, random.nextInt(3) > 0, start, end,
                random.nextInt(4) == 0 ? end.plusDays(random.nextInt(500)) : null,
                random.nextBoolean() ? end.minusDays(random.nextInt(200) - 20) : null,
                random.nextInt(4) == 0 ? null : new Election(10, random.nextInt(11), seats + random.nextInt(3), seats)));
    }

    private Post post() {
        LocalDate from = day(2023, 1400);
        return new Post(new MemberId(1 + random.nextInt(12)), Duty.values()[random.nextInt(6)], from,
                random.nextBoolean() ? null : from.plusDays(random.nextInt(900)), random.nextBoolean(), random.nextBoolean(),
                random.nextBoolean());
    }

    private void year() {
        int busy = random.nextInt(80);
        for (int number = 0; number < busy; number++) {
            String kind = KINDS.get(random.nextInt(KINDS.size()));
            int due = random.nextInt(13);
            story.gathering(kind, day(2026, 365).toString(), kind.equals("GROUP") ? 1 + random.nextInt(3) : null,
                    random.nextInt(12), due, due - random.nextInt(due / 2 + 1), random.nextInt(3) == 0 ? 1 : 0, random.nextInt(3) > 0);
        }
    }

    private @Nullable MemberId member() {
        return random.nextInt(4) == 0 ? null : new MemberId(1 + random.nextInt(12));
    }

    private LocalDate day(int year, int within) {
        return LocalDate.of(year, 1, 1).plusDays(random.nextInt(within));
    }
}
