package zhibu.plans;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.records.Book;
import zhibu.records.RecordFacts;
import zhibu.records.RecordId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** Which record does which item 对应: found by itself, and put right by the secretary where he knows better. */
@Component
@Transactional
public class Matching {

    /** A record that isn't there yet: it will come after all others of its day. */
    private static final RecordId COMING = new RecordId(Long.MAX_VALUE);

    private final PlanFiles files;
    private final PlanLinks links;
    private final Organization organization;
    private final ApplicationEventPublisher events;

    Matching(PlanFiles files, PlanLinks links, Organization organization, ApplicationEventPublisher events) {
        this.files = files;
        this.links = links;
        this.organization = organization;
        this.events = events;
    }

    /** The items of the year's plan that a record of these kinds and day would do, and others still open that it might do. */
    @Transactional(readOnly = true)
    public List<Proposal> proposals(BranchId branch, Collection<String> kinds, LocalDate day, Reader reader) {
        BranchCard card = organization.branch(branch, reader);
        RecordFacts coming = new RecordFacts(COMING, card.id(), Book.GATHERINGS, day, "", List.copyOf(kinds));
        return files.of(card.id(), AssessmentYear.of(day)).stream().flatMap(file -> proposals(file, coming)).toList();
    }

    private static Stream<Proposal> proposals(PlanFile file, RecordFacts record) {
        return file.with(record).items().stream().filter(progress -> progress.item().stands()).flatMap(progress ->
                does(progress, record).or(() -> mayDo(progress, record)).stream());
    }

    private static Optional<Proposal> does(Progress progress, RecordFacts record) {
        return progress.steps().stream().filter(step -> record.equals(step.record())).findFirst()
                .map(step -> proposal(progress, step, true));
    }

    private static Optional<Proposal> mayDo(Progress progress, RecordFacts record) {
        String kind = progress.item().intent().kind();
        return kind != null && !record.kinds().contains(kind) ? Optional.empty()
                : progress.steps().stream().filter(step -> !step.done()).findFirst().map(step -> proposal(progress, step, false));
    }

    private static Proposal proposal(Progress progress, Step step, boolean fits) {
        return new Proposal(progress.item().id(), "%s（%s）".formatted(progress.item().intent().title(), step.slot().name()), fits);
    }

    /**
     * Keeps what the secretary said of a record that was just made: it does the items ticked, and none of the others that were proposed.
     * If that is what it does anyway nothing is kept.
     */
    public void decide(BranchId branch, LocalDate day, RecordId id, Set<PlanItemId> ticked, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        files.of(card.id(), AssessmentYear.of(day)).ifPresent(file -> file.records().stream().filter(record -> record.record().equals(id))
                .findFirst().ifPresent(record -> decide(card, proposals(file, record).toList(), record, ticked, reader)));
    }

    private void decide(BranchCard card, List<Proposal> proposals, RecordFacts record, Set<PlanItemId> ticked, Reader reader) {
        if (proposals.stream().anyMatch(proposal -> proposal.fits() != ticked.contains(proposal.item()))) {
            proposals.stream().map(Proposal::item).forEach(item -> keep(card, new Decision(record.record(), item, ticked.contains(item)),
                    reader));
            tell(card, AssessmentYear.of(record.happenedOn()), reader);
        }
    }

    private void keep(BranchCard card, Decision decision, Reader reader) {
        links.save(new PlanLink(card.id(), decision, reader.account()));
    }

    private void tell(BranchCard card, AssessmentYear year, Reader reader) {
        events.publishEvent(new BranchHappened("对应计划事项", "plan/" + year, card.id(), reader));
    }

    /** The records of the year from which one may be chosen for an item, latest first. */
    @Transactional(readOnly = true)
    public List<RecordFacts> records(BranchId branch, AssessmentYear year, Reader reader) {
        BranchCard card = organization.branch(branch, reader);
        return files.of(card.id(), year).orElseThrow(NotFound::new).records().stream()
                .sorted(Comparator.comparing(RecordFacts::happenedOn).reversed()).toList();
    }

    /**
     * Says of one record whether it does an item.
     *
     * @throws NotFound if the plan has no such item
     * @throws RuleViolation if the item was withdrawn, or it isn't a record of the branch's year that counts
     */
    public void say(BranchId branch, AssessmentYear year, PlanItemId item, RecordId id, boolean fulfils, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        PlanFile file = files.of(card.id(), year).orElseThrow(NotFound::new);
        Progress progress = file.item(item).orElseThrow(NotFound::new);
        if (!progress.item().stands()) {
            throw new RuleViolation("record", "这一项已撤销，不能再对应记录");
        }
        if (file.records().stream().noneMatch(record -> record.record().equals(id))) {
            throw new RuleViolation("record", "请选择本支部%s年的一条有效记录".formatted(year));
        }
        keep(card, new Decision(id, item, fulfils), reader);
        tell(card, year, reader);
    }
}
