package zhibu.ledger;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.advice.Advisor;
import zhibu.advice.SeenAdvice;
import zhibu.ledger.GatheringEntry.Studied;
import zhibu.materials.MaterialView;
import zhibu.materials.Materials;
import zhibu.members.Members;
import zhibu.members.Muster;
import zhibu.members.Roll;
import zhibu.organization.BranchCard;
import zhibu.records.Book;
import zhibu.records.RecordId;
import zhibu.records.Records;
import zhibu.records.Writing;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Period;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.standards.AgendaKind;
import zhibu.standards.Kind;
import zhibu.standards.Standards;

/** The ledger of gatherings 台账 as those write it who keep it. The life that all records have is that of {@link Records}. */
@Component
@Transactional
public class Ledger {

    private final GatheringTable gatherings;
    private final MinutesRepository minutes;
    private final Records records;
    private final Advisor advisor;
    private final Members members;
    private final Materials materials;
    private final Standards standards;
    private final Clock clock;

    Ledger(GatheringTable gatherings, MinutesRepository minutes, Records records, Advisor advisor, Members members,
           Materials materials, Standards standards, Clock clock) {
        this.gatherings = gatherings;
        this.minutes = minutes;
        this.records = records;
        this.advisor = advisor;
        this.members = members;
        this.materials = materials;
        this.standards = standards;
        this.clock = clock;
    }

    /**
     * Records a gathering. A form sent twice, however fast, makes one record.
     *
     * @param submission the form's own number
     * @param seen the advice that was shown before
     * @throws RuleViolation naming everything in the entry that can't be so
     * @throws zhibu.advice.Advised if nothing is wrong but there is advice that wasn't shown yet
     */
    public RecordId record(BranchId branch, UUID submission, GatheringEntry entry, SeenAdvice seen, Reader reader) {
        return records.record(branch, Book.GATHERINGS, submission, card -> {
            Checked checked = checked(card, entry, reader);
            advisor.requireSeen(checked.entry().proposal(card), seen, reader);
            return checked.writing();
        }, reader);
    }

    /**
     * Replaces a record's wording; the earlier one stays readable. A form sent twice makes one wording.
     *
     * @param submission the form's own number
     * @param seen the revision the corrector saw
     * @throws zhibu.shared.Conflict if another one stands by now
     * @throws RuleViolation naming everything in the entry that can't be so
     */
    public void correct(BranchId branch, RecordId id, int seen, UUID submission, String reason, GatheringEntry entry,
                        Reader reader) {
        records.correct(branch, Book.GATHERINGS, id, seen, submission, reason, card -> checked(card, entry, reader).writing(), reader);
    }

    /** What the rules ask about the gatherings of these branches between two days, in one statement however many they are. */
    @Transactional(readOnly = true)
    public List<GatheringFacts> facts(Collection<BranchId> branches, LocalDate from, LocalDate to) {
        return facts(branches, from, new Period("", from, to)).gatherings();
    }

    /** The gatherings from a day until {@code studied} is over, and how often and how long each member studied then, in one statement. */
    @Transactional(readOnly = true)
    public LedgerFacts facts(Collection<BranchId> branches, LocalDate from, Period studied) {
        return gatherings.held(branches, from, studied, standards.kinds().stream().filter(Kind::studies).map(Kind::code).collect(toSet()));
    }

    /** The votes taken in these branches on some days, in one statement. */
    @Transactional(readOnly = true)
    public List<VoteFacts> votes(Collection<BranchId> branches, Period days) {
        return gatherings.votes(branches, days);
    }

    /** The gatherings of these branches on some days that had items of these kinds on their agenda, in one statement. */
    @Transactional(readOnly = true)
    public List<TopicFacts> topics(Collection<String> kinds, Collection<BranchId> branches, Period days) {
        return gatherings.topics(kinds, branches, days);
    }

    private Checked checked(BranchCard card, GatheringEntry typed, Reader reader) {
        GatheringEntry entry = asListed(typed, reader);
        List<Kind> kinds = entry.parts().stream().map(part -> standards.kind(part.kind())).toList();
        List<AgendaKind> agendaKinds = entry.agenda().stream().map(item -> standards.agendaKind(item.kind())).toList();
        Muster muster = members.muster(card.id(), entry.heldOn(), reader);
        Roll roll = muster.roll(Kind.bodyOf(kinds), entry.group());
        VoteRules votes = new VoteRules(standards.editionForRecords(AssessmentYear.of(entry.heldOn())));
        new EntryCheck(entry, kinds, agendaKinds, muster, roll, votes).require(LocalDate.now(clock));
        return new Checked(entry, new Writing(entry.words(),
                (record, revision) -> minutes.save(new Minutes(record, revision, card.id(), entry, roll, votes))));
    }

    /** An entry in which nothing is wrong, and how it is written. */
    private record Checked(GatheringEntry entry, Writing writing) {
    }

    /** Takes source and date of what was studied from the list, where it is on the list. */
    private GatheringEntry asListed(GatheringEntry typed, Reader reader) {
        Map<String, MaterialView> listed = materials.named(typed.studied().stream().map(Studied::title).toList(), reader);
        return typed.withMaterials(studied -> listed.containsKey(studied.title()) ? studied.as(listed.get(studied.title())) : studied);
    }
}
