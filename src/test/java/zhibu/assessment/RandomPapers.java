package zhibu.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.elections.DossierFacts;
import zhibu.elections.PaperLine;
import zhibu.entries.Answers;
import zhibu.ledger.GatheringFacts;
import zhibu.ledger.StudyFacts;
import zhibu.ledger.TopicFacts;
import zhibu.ledger.VoteFacts;
import zhibu.members.MemberFacts;
import zhibu.members.StateKind;
import zhibu.membership.ContactFacts;
import zhibu.membership.TransferRow;
import zhibu.plans.PlanFacts;
import zhibu.plans.PlanItemId;
import zhibu.records.RecordId;
import zhibu.rectification.ProblemFacts;
import zhibu.rectification.ProblemSource;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.standards.Shipped;
import zhibu.tasks.Course;
import zhibu.tasks.PartId;
import zhibu.tasks.StepKind;
import zhibu.tasks.TaskFacts;

/** What the branch of a random story has on paper, beside its organization, its people and its gatherings. Nothing is later than March 2027. */
final class RandomPapers {

    private static final LocalDate BEGINS = LocalDate.parse("2025-07-01");
    private static final int DAYS = 639;
    private static final Map<String, List<String>> VOTING = Map.of("ASSEMBLY", List.of("assembly", "admission", "election"), "COMMITTEE",
            List.of("committee"));
    private static final BranchId ELSEWHERE = new BranchId(8);
    private static final List<String> SITUATIONS = List.of("OLD", "ILL", "HARDSHIP", "MASSES");
    private static final List<String> GRADES = List.of("EXCELLENT", "QUALIFIED", "QUALIFIED", "ABSENT");

    private final BranchStory story;
    private final Random random;

    RandomPapers(BranchStory story, Random random) {
        this.story = story;
        this.random = random;
    }

    void tell() {
        story.members.replaceAll(this::lived);
        List.copyOf(story.gatherings).forEach(this::agenda);
        story.members.forEach(this::studiedAndPaid);
        IntStream.range(0, random.nextInt(60)).forEach(number -> entry());
        IntStream.range(0, random.nextInt(4)).forEach(number -> story.transfers.add(transfer(number)));
        story.terms.forEach(term -> story.dossiers.add(new DossierFacts(BranchStory.BRANCH, term.number(), papers())));
        story.candidacies.addAll(RandomWays.some(random));
        story.plan = random.nextInt(4) == 0 ? null : plan();
        IntStream.range(0, random.nextInt(7)).forEach(number -> story.tasks.add(task(number)));
        IntStream.range(0, random.nextInt(5)).forEach(number -> story.problem(problem()));
        story.published = perhaps(day());
        story.archived = perhaps(LocalDate.of(2027, 1, 1).plusDays(random.nextInt(180)));
    }

    private LocalDate day() {
        return BEGINS.plusDays(random.nextInt(DAYS));
    }

    private @Nullable LocalDate perhaps(LocalDate day) {
        return random.nextBoolean() ? day : null;
    }

    /** With something that befell him, now and then. */
    private MemberFacts lived(MemberFacts one) {
        StateKind kind = StateKind.values()[random.nextInt(StateKind.values().length)];
        LocalDate from = day();
        List<MemberFacts.State> states = random.nextInt(4) > 0 ? List.of() : List.of(new MemberFacts.State(kind, from,
                random.nextBoolean() ? null : from.plusDays(random.nextInt(300))));
        if (random.nextBoolean()) {
            story.contacts.add(new ContactFacts(BranchStory.BRANCH, one.member(), day()));
        }
        return new MemberFacts(one.member(), one.branch(), one.name(), one.group(), one.joinedOn(), one.fullOn(), random.nextInt(6) == 0,
                random.nextInt(8) == 0 ? 1 + random.nextInt(4) : 0, List.of(new MemberFacts.Stay(one.arrivedOn(),
                random.nextInt(12) == 0 ? day() : null)), states);
    }

    private void agenda(GatheringFacts one) {
        if (random.nextInt(5) == 0) {
            story.topics.add(new TopicFacts(one.gathering(), BranchStory.BRANCH, one.heldOn(), random.nextBoolean() ? "PARTY_WORK" : "REPORT"));
        }
        List<String> matters = VOTING.getOrDefault(one.kind(), List.of());
        if (!matters.isEmpty() && random.nextInt(4) == 0) {
            boolean quorate = random.nextInt(5) > 0;
            story.votes.add(new VoteFacts(one.gathering(), BranchStory.BRANCH, one.heldOn(), "接收党员" + random.nextInt(70),
                    matters.get(random.nextInt(matters.size())), random.nextBoolean(), quorate, quorate && random.nextInt(5) > 0));
        }
    }

    private void studiedAndPaid(MemberFacts one) {
        story.study.add(new StudyFacts(BranchStory.BRANCH, one.member(), 60 * random.nextInt(80), random.nextInt(4)));
        if (random.nextInt(5) > 0) {
            story.assessed.put(one.member(), BigDecimal.valueOf(random.nextInt(5) * 10L));
        }
        Map<Month, LocalDate> paid = new HashMap<>();
        Stream.of(Month.values()).filter(month -> random.nextInt(4) > 0)
                .forEach(month -> paid.put(month, LocalDate.of(2026, month, 10).plusDays(random.nextInt(100))));
        story.paid.put(one.member(), paid);
    }

    private void entry() {
        String date = day().toString();
        String year = random.nextInt(3) == 0 ? "2025" : "2026";
        switch (random.nextInt(10)) {
            case 0 -> story.entry("DUTY_LIST", date, Map.of("year", year));
            case 1 -> story.entry("SUMMARY", date, Map.of("year", year, "period", List.of("Q1", "H1", "Q3", "H2").get(random.nextInt(4))));
            case 2 -> story.entry("YEAR_REPORT", date, Map.of("year", year));
            case 3 -> story.entry("MEMBER_REVIEW", date, Map.of("self", random.nextBoolean() ? date : "", "mutual", date, "returned", "9",
                    "decided", date, "mending", random.nextBoolean() ? "补学" : ""), Map.of(), lines(date));
            case 4 -> story.entry("TRAINING", date, Map.of("hours", "8", "central", random.nextBoolean() ? "true" : ""), Map.of("people", some()));
            case 5 -> story.entry("CARE", date, Map.of(), Map.of("person", List.of(someone())));
            case 6 -> story.entry("VISIT", date, Map.of("situation", SITUATIONS.get(random.nextInt(SITUATIONS.size()))));
            case 7 -> story.entry("SERVICE", date, Map.of("sort", "VOLUNTEER"));
            case 8 -> story.entry("PLEDGE", date, Map.of("sort", "PLEDGE"));
            default -> story.entry("TALK", date, random.nextInt(3) > 0 ? Map.of("reason", "ROUTINE")
                    : Map.of("reason", "HEALTH", "since", LocalDate.parse(date).minusDays(random.nextInt(60)).toString()),
                    Map.of("from", List.of(someone()), "to", some()));
        }
    }

    private List<Answers.Line> lines(String told) {
        return story.members.stream().map(one -> new Answers.Line(one.member(), random.nextInt(9) == 0 ? Map.of("grade", "BASIC")
                : Map.of("grade", GRADES.get(random.nextInt(GRADES.size())), "told", told))).toList();
    }

    private int someone() {
        return 1 + random.nextInt(12);
    }

    private List<Integer> some() {
        return IntStream.rangeClosed(1, 12).boxed().filter(number -> random.nextInt(3) == 0).toList();
    }

    private TransferRow transfer(int number) {
        LocalDate started = day();
        LocalDate until = started.plusDays(30L + random.nextInt(60));
        boolean in = random.nextInt(3) == 0;
        return new TransferRow(number, in ? ELSEWHERE : BranchStory.BRANCH, "", in ? BranchStory.BRANCH : random.nextBoolean() ? null : ELSEWHERE, "",
                new MemberId(someone()), "党员", "调动", "", started, until, random.nextBoolean() ? null : started.plusDays(random.nextInt(120)),
                random.nextInt(6) == 0 ? "开错" : null);
    }

    private List<PaperLine> papers() {
        return Shipped.electionPapers().papers().stream().map(paper -> new PaperLine(paper.code(), paper.name(), false, random.nextInt(6) > 0))
                .toList();
    }

    private PlanFacts plan() {
        LocalDate drawnUp = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(150));
        LocalDate approved = perhaps(drawnUp.plusDays(random.nextInt(40)));
        return new PlanFacts(BranchStory.BRANCH, BranchStory.YEAR, drawnUp, approved == null ? null : new PlanFacts.Approval(new RecordId(102),
                approved, "/branches/7/gatherings/102"), null, IntStream.range(0, random.nextInt(12)).mapToObj(this::item).toList());
    }

    private PlanFacts.Item item(int number) {
        return new PlanFacts.Item(new PlanItemId(number), "事项" + number, random.nextInt(5) > 0,
                List.of(new PlanFacts.Deed(LocalDate.of(2026, 1 + random.nextInt(12), 28), perhaps(day()), null)));
    }

    private TaskFacts task(int number) {
        LocalDate assigned = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(340));
        List<Course.Turn> turns = IntStream.range(0, random.nextInt(4)).mapToObj(turn -> new Course.Turn(StepKind.values()[random
                .nextInt(StepKind.values().length)], assigned.plusDays(random.nextInt(90)))).sorted(Comparator.comparing(Course.Turn::on)).toList();
        return new TaskFacts(BranchStory.BRANCH, new PartId(number), "任务" + number, assigned, assigned.plusDays(10L + random.nextInt(60)),
                new Course(turns));
    }

    private ProblemFacts problem() {
        LocalDate found = day();
        ProblemSource source = ProblemSource.values()[random.nextInt(ProblemSource.values().length)];
        String mended = random.nextBoolean() ? "" : "REPORTED " + found.plusDays(random.nextInt(120));
        return ProblemsKeptTests.problem(source, mended, found.toString(), found.plusDays(random.nextInt(3)).toString());
    }

    /** One more entry, contact or payment of a day of this year. */
    static void addValid(BranchStory story, LocalDate date, Random random) {
        String day = date.toString();
        switch (random.nextInt(8)) {
            case 0 -> story.entry("DUTY_LIST", day, Map.of("year", "2026"));
            case 1 -> story.talk(1 + random.nextInt(12), 1 + random.nextInt(12), day);
            case 2 -> story.entry("SERVICE", day, Map.of("sort", "DEED"));
            case 3 -> story.entry("PLEDGE", day, Map.of("sort", "POST"));
            case 4 -> story.entry("VISIT", day, Map.of("situation", "ILL"));
            case 5 -> story.entry("TRAINING", day, Map.of("hours", "40", "central", "true"), Map.of("people", List.of(1, 2, 3, 4, 5, 6)));
            case 6 -> story.members.forEach(one -> story.contacts.add(new ContactFacts(BranchStory.BRANCH, one.member(), date)));
            default -> story.paid.values().forEach(paid -> paid.merge(date.getMonth(), date, (one, other) -> one.isBefore(other) ? one : other));
        }
    }
}
