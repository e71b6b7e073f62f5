package zhibu.elections;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.members.Members;
import zhibu.organization.BranchCard;
import zhibu.organization.BranchFacts.Term;
import zhibu.organization.Organization;
import zhibu.organization.StandingTerm;
import zhibu.organization.Terms;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.Reminder;
import zhibu.shared.Reminding;
import zhibu.shared.RuleViolation;
import zhibu.standards.Standards;

/** The elections 换届 of branches: each step taken by whom it belongs to, in order, and taken back with a reason. */
@Component
@Transactional
public class Elections implements Reminding {

    private final ElectionSteps steps;
    private final PollingDesk polls;
    private final Terms terms;
    private final Result result;
    private final Organization organization;
    private final Members members;
    private final Standards standards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Elections(ElectionSteps steps, PollingDesk polls, Terms terms, Result result, Organization organization, Members members,
              Standards standards, ApplicationEventPublisher events, Clock clock) {
        this.steps = steps;
        this.polls = polls;
        this.terms = terms;
        this.result = result;
        this.organization = organization;
        this.members = members;
        this.standards = standards;
        this.events = events;
        this.clock = clock;
    }

    /** The elections of a branch. */
    @Transactional(readOnly = true)
    public ElectionView election(BranchId branch, Reader reader) {
        BranchCard card = organization.branch(branch, reader);
        List<Term> all = terms.terms(branch, reader);
        List<TakenStep> taken = steps.of(card.id()).stream().map(ElectionStep::view).toList();
        int coming = all.isEmpty() ? 1 : all.get(0).number() + 1;
        Course course = course(taken.stream().filter(step -> step.term() == coming && step.stands()).map(TakenStep::entry).toList());
        return new ElectionView(card, today(), all, all.isEmpty() ? null : clock(all.get(0)), course, taken, members.names(taken.stream()
                .flatMap(step -> step.entry().people().stream()).distinct().toList()));
    }

    private Course course(List<StepEntry> standing) {
        return new Course(standing, standards.editionForRecords(AssessmentYear.of(today())).voting("election").majority());
    }

    private TermClock clock(Term term) {
        return TermClock.of(term, standards.editionForRecords(AssessmentYear.of(today())).parameters().count("term.remind-months"));
    }

    /**
     * The blank form of the next step.
     *
     * @throws Forbidden if it is not for the reader to take it
     * @throws RuleViolation if another step is next
     */
    @Transactional(readOnly = true)
    public StepBlank blank(BranchId branch, Step step, Reader reader) {
        ElectionView election = next(branch, step, reader);
        LocalDate day = polls.day(election, step, reader);
        return new StepBlank(election, step, polls.electorate(branch, day, reader), day, polls.people(election.course(), step));
    }

    private ElectionView next(BranchId branch, Step step, Reader reader) {
        ElectionView election = election(branch, reader);
        if (!election.takenBy(step, reader)) {
            throw new Forbidden();
        }
        if (!election.next().filter(step::equals).isPresent()) {
            throw new RuleViolation(election.branch().temporary() ? "临时党支部不换届（《支部工作条例》第8条）"
                    : election.next().map(next -> "现在该办的是“%s”".formatted(next.label())).orElse("换届已经完成"));
        }
        return election;
    }

    /**
     * Takes the next step.
     *
     * @throws Forbidden if it is not for the reader to take it
     * @throws RuleViolation naming everything that can't be so; the fields are those of {@link StepText}
     */
    public void take(BranchId branch, Step step, StepText text, Reader reader) {
        ElectionView election = next(branch, step, reader);
        Situation situation = new Situation(election.course(), election.terms().stream().findFirst().orElse(null), today(),
                standards.editionForRecords(AssessmentYear.of(text.on())), polls.electorate(branch, text.on(), reader));
        StepEntry entry = new StepReading(text).read(step, situation);
        new StepCheck(situation).check(entry);
        steps.save(new ElectionStep(branch, election.coming(), entry, reader.account()));
        result.follow(election, entry, reader);
        tell(step.label(), election, reader);
    }

    private void tell(String deed, ElectionView election, Reader reader) {
        BranchId branch = election.branch().id();
        events.publishEvent(new BranchHappened("换届：" + deed, "election/%s/%d".formatted(branch, election.coming()), branch, reader));
    }

    /**
     * One step that may be taken back.
     *
     * @throws NotFound if the branch has none such
     * @throws Forbidden if it is not for the reader to take it back
     */
    @Transactional(readOnly = true)
    public TakenStep step(BranchId branch, long number, Reader reader) {
        ElectionView election = election(branch, reader);
        TakenStep found = election.steps().stream().filter(step -> step.number() == number).findFirst().orElseThrow(NotFound::new);
        if (!election.takenBy(found.entry().step(), reader)) {
            throw new Forbidden();
        }
        return found;
    }

    /**
     * Takes the last step back 作废; it stays visible with the reason.
     *
     * @throws Conflict if it is not the last one that stands, or its election is over
     */
    public void takeBack(BranchId branch, long number, String reason, Reader reader) {
        TakenStep step = step(branch, number, reader);
        ElectionView election = election(branch, reader);
        if (!election.withdrawableBy(step, reader)) {
            throw new RuleViolation("只能作废最后办的一步；换届完成以后，各环节不再改动");
        }
        steps.findByIdAndBranchId(number, branch).orElseThrow(NotFound::new).voidFor(reason, reader.account());
        result.undo(step.entry(), branch, today(), reader);
        tell("作废" + step.entry().step().label(), election, reader);
    }

    /** The terms that end within so many months or are overdue, of all branches the reader sees, the earliest first. */
    @Transactional(readOnly = true)
    public List<TermLine> ending(int months, Reader reader) {
        return lines(organization.branches(reader)).stream().filter(line -> line.clock().endsWithin(months, today())).toList();
    }

    /** The terms about which people are to be reminded today, of all branches the reader sees. */
    @Transactional(readOnly = true)
    public List<TermLine> reminders(Reader reader) {
        return lines(organization.branches(reader)).stream().filter(line -> line.state() != TermClock.State.QUIET).toList();
    }

    /** The terms of these branches that end soon or are overdue, by branch. */
    @Override
    @Transactional(readOnly = true)
    public List<Reminder> reminders(Set<BranchId> branches, LocalDate today, Reader reader) {
        return branches.isEmpty() ? List.of() : reminders(reader).stream().filter(line -> branches.contains(line.branch().id()))
                .map(TermLine::reminder).toList();
    }

    private List<TermLine> lines(List<BranchCard> cards) {
        Map<BranchId, BranchCard> elected = cards.stream().filter(card -> !card.temporary())
                .collect(toMap(BranchCard::id, Function.identity()));
        Map<BranchId, List<ElectionStep>> underWay = steps.standing(elected.keySet()).stream().collect(groupingBy(ElectionStep::branch));
        return terms.standing(elected.keySet()).stream().map(term -> line(elected.get(term.branch()), term,
                underWay.getOrDefault(term.branch(), List.of()))).sorted(Comparator.comparing(line -> line.clock().lastDay())).toList();
    }

    private TermLine line(BranchCard card, StandingTerm standing, List<ElectionStep> taken) {
        List<StepEntry> entries = taken.stream().filter(step -> step.term() > standing.term().number()).map(ElectionStep::entry).toList();
        return new TermLine(card, standing.term(), clock(standing.term()), today(),
                entries.isEmpty() ? null : course(entries).next().orElse(null));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
