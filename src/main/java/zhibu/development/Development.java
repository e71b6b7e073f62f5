package zhibu.development;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.members.Members;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.standards.DevelopmentRuleSet;
import zhibu.standards.DevelopmentStep;
import zhibu.standards.DevelopmentStep.Effect;
import zhibu.standards.Standards;

/** Development 发展党员 as those write it down who keep it: the branch, and above it who decides. Nothing is concluded from anything. */
@Component
@Transactional
public class Development {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final String APPLICATION = "apply";

    private final CandidacyRepository repository;
    private final StepsTaken steps;
    private final PapersNoted papers;
    private final Candidacies candidacies;
    private final Admissions admissions;
    private final Organization organization;
    private final Members members;
    private final Standards standards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Development(CandidacyRepository repository, StepsTaken steps, PapersNoted papers, Candidacies candidacies, Admissions admissions,
                Organization organization, Members members, Standards standards, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.steps = steps;
        this.papers = papers;
        this.candidacies = candidacies;
        this.admissions = admissions;
        this.organization = organization;
        this.members = members;
        this.standards = standards;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes down an application 入党申请.
     *
     * @throws RuleViolation if he is too young, applied already, or the branch may not develop anybody
     */
    public CandidacyId apply(BranchId branch, Applicant applicant, LocalDate appliedOn, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        requireAble(card, applicant, appliedOn);
        Candidacy candidacy = repository.save(new Candidacy(card.id(), applicant, reader.account()));
        steps.save(new StepTaken(card.id(), candidacy.id(), new StepEntry(APPLICATION, appliedOn, null, "", "", "", "", null, List.of()),
                reader.account()));
        publish("登记入党申请", candidacy.id(), card, reader);
        return candidacy.id();
    }

    private void requireAble(BranchCard branch, Applicant applicant, LocalDate appliedOn) {
        if (branch.temporary()) {
            throw new RuleViolation("临时党支部一般不发展党员，请向其组织关系所在支部申请（《支部工作条例》第8条）");
        }
        if (appliedOn.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("appliedOn", "申请日期不能晚于今天");
        }
        DevelopmentRuleSet.Age age = standards.development().on(appliedOn).age();
        LocalDate grown = applicant.bornOn().plusYears(age.years());
        if (appliedOn.isBefore(grown)) {
            throw new RuleViolation("appliedOn", "年满 %d 岁才能申请入党，%s要到%s（%s）".formatted(age.years(), applicant.name(), DAY.format(grown),
                    age.source().article()));
        }
        if (repository.of(List.of(branch.id())).stream().anyMatch(other -> other.ending() == null
                && other.applicant().name().equals(applicant.name()) && other.applicant().bornOn().equals(applicant.bornOn()))) {
            throw new RuleViolation("name", "%s（%s出生）已经登记过".formatted(applicant.name(), DAY.format(applicant.bornOn())));
        }
    }

    /**
     * Writes down a step.
     *
     * @throws Forbidden if it is not for the reader to write that step down
     * @throws RuleViolation naming everything that can't be so, with the article
     */
    public void take(BranchId branch, CandidacyId id, StepEntry entry, Reader reader) {
        Authority authority = candidacies.authority(branch, reader);
        DevelopmentStep step = standards.development().step(entry.step()).orElseThrow(NotFound::new);
        if (!authority.mayWrite(step.actor(), reader)) {
            throw new Forbidden();
        }
        Candidacy candidacy = found(id, authority);
        Progress before = candidacies.view(candidacy, authority).progress();
        new StepCheck(before, entry, step).require(members.facts(List.of(branch)), standards.calendar(),
                authority.needsPaper(step.actor(), reader));
        steps.save(new StepTaken(authority.branch().id(), id, entry, reader.account()));
        before.rules().on(entry.on()).worded(step).outcome(entry.outcome()).ifPresent(outcome ->
                act(outcome.effect(), entry, candidacy, before, reader));
        publish("发展党员：" + step.name(), id, authority.branch(), reader);
    }

    private Candidacy found(CandidacyId id, Authority authority) {
        return repository.toChange(id.value(), authority.branch().id()).orElseThrow(NotFound::new);
    }

    private void act(Effect effect, StepEntry entry, Candidacy candidacy, Progress before, Reader reader) {
        switch (effect) {
            case ADMIT -> candidacy.enter(admissions.admit(candidacy, before, reader));
            case CONFIRM -> admissions.confirm(candidacy, before, reader);
            case END -> admissions.cancel(candidacy, entry, reader);
            default -> { }
        }
    }

    /** One step by itself, for who may void it: who keeps the branch. */
    @Transactional(readOnly = true)
    public Taken step(BranchId branch, CandidacyId id, long number, Reader reader) {
        organization.keptBranch(branch, reader);
        return candidacies.one(branch, id, reader).taken().stream().filter(taken -> taken.number() == number).findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Voids a step 作废, which was written down wrongly.
     *
     * @throws RuleViolation if later steps rest on it, or the roster does
     */
    public void voidStep(BranchId branch, CandidacyId id, long number, String reason, Reader reader) {
        Authority authority = new Authority(organization.keptBranch(branch, reader), organization.underCommittee(branch, reader));
        Candidacy candidacy = found(id, authority);
        Taken step = step(branch, id, number, reader);
        requireLoose(step, candidacies.view(candidacy, authority).progress());
        steps.findByIdAndBranchId(number, authority.branch().id()).orElseThrow(NotFound::new).voidFor(reason, reader.account());
        publish("作废发展党员环节", id, authority.branch(), reader);
    }

    private static void requireLoose(Taken step, Progress progress) {
        if (step.step().equals(APPLICATION)) {
            throw new RuleViolation("入党申请的登记不能单独作废；登记错的请终止，再重新登记");
        }
        if (Stream.of(Effect.ADMIT, Effect.CONFIRM, Effect.END).anyMatch(effect -> progress.does(step, effect))) {
            throw new RuleViolation("花名册已据此更新，这一环节不能作废");
        }
        String resting = progress.restingOn(step).stream().map(DevelopmentStep::name).collect(joining("、"));
        if (!resting.isEmpty()) {
            throw new RuleViolation("%s是在它之后办的，请先作废".formatted(resting));
        }
    }

    /** Notes which papers 材料 are there; those left as they were change nothing. */
    public void notePapers(BranchId branch, CandidacyId id, Collection<String> present, Reader reader) {
        Authority authority = new Authority(organization.keptBranch(branch, reader), organization.underCommittee(branch, reader));
        Set<String> before = candidacies.view(found(id, authority), authority).papers();
        List<String> changed = standards.development().steps().stream().flatMap(step -> step.materials().stream())
                .map(DevelopmentStep.Material::code).filter(code -> before.contains(code) != present.contains(code)).toList();
        changed.forEach(code -> papers.save(new PaperNoted(authority.branch().id(), id, code, present.contains(code), reader.account())));
        if (!changed.isEmpty()) {
            publish("核对发展党员材料", id, authority.branch(), reader);
        }
    }

    /**
     * Ends it 终止: he withdrew, left, or is no longer developed.
     *
     * @throws RuleViolation if he is on the roster already, or the day can't be
     */
    public void end(BranchId branch, CandidacyId id, LocalDate on, String reason, Reader reader) {
        Authority authority = new Authority(organization.keptBranch(branch, reader), organization.underCommittee(branch, reader));
        Candidacy candidacy = found(id, authority);
        if (candidacy.member() != null) {
            throw new RuleViolation("已经是预备党员，取消预备党员资格须经支部大会讨论、上级党委批准，请记在转正环节");
        }
        if (on.isAfter(LocalDate.now(clock)) || candidacies.view(candidacy, authority).progress().taken().stream()
                .anyMatch(step -> step.on().isAfter(on))) {
            throw new RuleViolation("on", "终止日期不能早于最后办过的环节，也不能晚于今天");
        }
        candidacy.end(on, reason, reader.account());
        publish("终止发展", id, authority.branch(), reader);
    }

    private void publish(String deed, CandidacyId id, BranchCard branch, Reader reader) {
        events.publishEvent(new BranchHappened(deed, "candidacy/" + id, branch.id(), reader));
    }
}
