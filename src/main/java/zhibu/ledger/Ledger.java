package zhibu.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.members.Members;
import zhibu.members.Muster;
import zhibu.members.Roll;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.standards.Kind;
import zhibu.standards.Standards;

/** The ledger of gatherings 台账 as those write it who keep it: recorded once, corrected and voided with a reason. */
@Component
@Transactional
public class Ledger {

    private final Gatherings gatherings;
    private final MinutesRepository minutes;
    private final DraftRepository drafts;
    private final Organization organization;
    private final Members members;
    private final Standards standards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ledger(Gatherings gatherings, MinutesRepository minutes, DraftRepository drafts, Organization organization,
           Members members, Standards standards, ApplicationEventPublisher events, Clock clock) {
        this.gatherings = gatherings;
        this.minutes = minutes;
        this.drafts = drafts;
        this.organization = organization;
        this.members = members;
        this.standards = standards;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records a gathering. A form sent twice, however fast, makes one record.
     *
     * @param submission the form's own number
     * @throws RuleViolation naming everything in the entry that can't be so
     */
    public GatheringId record(BranchId branch, UUID submission, GatheringEntry entry, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        return submitted(submission, card).orElseGet(() -> recordNew(card, submission, entry, reader));
    }

    /** The record this very form made before, if it did. */
    private Optional<GatheringId> submitted(UUID submission, BranchCard card) {
        minutes.lock(submission.getMostSignificantBits());
        Optional<Minutes> made = minutes.findBySubmission(submission);
        if (made.isPresent() && !made.get().branch().equals(card.id())) {
            throw new NotFound();
        }
        return made.map(Minutes::gathering);
    }

    private GatheringId recordNew(BranchCard card, UUID submission, GatheringEntry entry, Reader reader) {
        Roll roll = checkedRoll(card, entry, reader);
        Gathering gathering = gatherings.save(new Gathering(card.id()));
        minutes.save(new Minutes(gathering, submission, entry, roll, votes(entry), reader));
        drafts.discard(submission);
        events.publishEvent(GatheringHappened.recorded(gathering, reader));
        return gathering.id();
    }

    /**
     * Replaces a record's wording; the earlier one stays readable. A form sent twice makes one wording.
     *
     * @param submission the form's own number
     * @param seen the revision the corrector saw
     * @throws Conflict if another one stands by now
     * @throws RuleViolation naming everything in the entry that can't be so
     */
    public void correct(BranchId branch, GatheringId id, int seen, UUID submission, String reason, GatheringEntry entry,
                        Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        Optional<GatheringId> made = submitted(submission, card);
        if (made.isPresent()) {
            made.filter(id::equals).orElseThrow(NotFound::new);
            return;
        }
        Gathering gathering = gathering(card, id);
        gathering.correct(seen);
        minutes.save(new Minutes(gathering, submission, reason, entry, checkedRoll(card, entry, reader), votes(entry), reader));
        drafts.discard(submission);
        events.publishEvent(GatheringHappened.corrected(gathering, reader));
    }

    /**
     * Voids a record 作废.
     *
     * @param seen the revision the reader saw
     * @throws Conflict if another one stands by now
     */
    public void voidRecord(BranchId branch, GatheringId id, int seen, String reason, Reader reader) {
        Gathering gathering = gathering(organization.keptBranch(branch, reader), id);
        gathering.voidFor(reason, seen, reader.account());
        events.publishEvent(GatheringHappened.voided(gathering, reader));
    }

    /** What the rules ask about the gatherings of these branches between two days, in one statement however many they are. */
    @Transactional(readOnly = true)
    public List<GatheringFacts> facts(Collection<BranchId> branches, LocalDate from, LocalDate to) {
        return gatherings.facts(branches, from, to);
    }

    private Gathering gathering(BranchCard card, GatheringId id) {
        return gatherings.toChange(id.value(), card.id()).orElseThrow(NotFound::new);
    }

    private Roll checkedRoll(BranchCard card, GatheringEntry entry, Reader reader) {
        List<Kind> kinds = entry.parts().stream().map(part -> standards.kind(part.kind())).toList();
        Muster muster = members.muster(card.id(), entry.heldOn(), reader);
        Roll roll = muster.roll(Kind.bodyOf(kinds), entry.group());
        new EntryCheck(entry, kinds, muster, roll, votes(entry)).require(LocalDate.now(clock));
        return roll;
    }

    private VoteRules votes(GatheringEntry entry) {
        return new VoteRules(standards.editionForRecords(AssessmentYear.of(entry.heldOn())));
    }
}
