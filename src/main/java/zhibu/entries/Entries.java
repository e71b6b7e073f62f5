package zhibu.entries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.members.Members;
import zhibu.organization.BranchCard;
import zhibu.records.Book;
import zhibu.records.RecordId;
import zhibu.records.Records;
import zhibu.records.Writing;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.standards.EntryKind;
import zhibu.standards.Standards;

/** The other ledgers 其他台账 as those write them who keep them. The life that all records have is that of {@link Records}. */
@Component
@Transactional
public class Entries {

    private final EntryRepository entries;
    private final Records records;
    private final Members members;
    private final Standards standards;
    private final Meetings meetings;
    private final Clock clock;

    Entries(EntryRepository entries, Records records, Members members, Standards standards, Meetings meetings, Clock clock) {
        this.entries = entries;
        this.records = records;
        this.members = members;
        this.standards = standards;
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * Records an entry. A form sent twice, however fast, makes one record.
     *
     * @param kind the code of its kind
     * @param submission the form's own number
     * @throws RuleViolation naming everything that can't be so; the fields are those of the form
     */
    public RecordId record(BranchId branch, String kind, UUID submission, EntryText text, Reader reader) {
        EntryKind asked = standards.entryKind(kind);
        return records.record(branch, Book.ENTRIES, submission, card -> checked(card, asked, text, reader), reader);
    }

    /**
     * Replaces a record's wording; the earlier one stays readable. A form sent twice makes one wording.
     *
     * @param seen the revision the corrector saw
     * @throws zhibu.shared.Conflict if another one stands by now
     * @throws RuleViolation naming everything that can't be so; the fields are those of the form
     */
    public void correct(BranchId branch, String kind, RecordId id, int seen, UUID submission, String reason, EntryText text,
                        Reader reader) {
        EntryKind asked = standards.entryKind(kind);
        records.correct(branch, Book.ENTRIES, id, seen, submission, reason, card -> checked(card, asked, text, reader), reader);
    }

    /** What the rules ask about the entries of these branches between two days, in one statement; what is confidential stays out of it. */
    @Transactional(readOnly = true)
    public List<EntryFacts> facts(Collection<BranchId> branches, LocalDate from, LocalDate to) {
        Facts facts = new Facts(standards.entryKinds());
        return entries.judged(branches.stream().map(BranchId::value).toList(), from, to).stream().map(facts::read).toList();
    }

    private Writing checked(BranchCard card, EntryKind kind, EntryText text, Reader reader) {
        LocalDate happenedOn = happenedOn(kind, text);
        Answers answers = new Reading(kind, text, members.muster(card.id(), happenedOn, reader)).answers(LocalDate.now(clock));
        meetings.require(card.id(), kind, answers, reader);
        return new Writing(new Wordings(kind, members.names(EntryView.named(answers))).words(answers),
                (record, revision) -> entries.save(new Entry(record, revision, card.id(), kind.code(), answers)));
    }

    private static LocalDate happenedOn(EntryKind kind, EntryText text) {
        return Value.day(text.happenedOn())
                .orElseThrow(() -> new RuleViolation("happenedOn", "%s要写成存在的日期，例如 2026-11-20".formatted(kind.dated())));
    }
}
