package zhibu.records;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** The life of every record: recorded once, corrected and voided with a reason, given back and answered. */
@Component
@Transactional
public class Records {

    private final LedgerRecords records;
    private final Wordings wordings;
    private final GivingsBack givingsBack;
    private final DraftRepository drafts;
    private final Archives archives;
    private final Organization organization;
    private final ApplicationEventPublisher events;

    Records(LedgerRecords records, Wordings wordings, GivingsBack givingsBack, DraftRepository drafts, Archives archives,
            Organization organization, ApplicationEventPublisher events) {
        this.records = records;
        this.wordings = wordings;
        this.givingsBack = givingsBack;
        this.drafts = drafts;
        this.archives = archives;
        this.organization = organization;
        this.events = events;
    }

    /**
     * Makes a record. A form sent twice, however fast, makes one record.
     *
     * @param submission the form's own number
     * @param check checks what was typed; asked only if the form has made no record yet
     * @throws RuleViolation if the check refuses, or the year is archived
     */
    public RecordId record(BranchId branch, Book book, UUID submission, Function<BranchCard, Writing> check, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        return submitted(submission, card).orElseGet(() -> recordNew(card, book, submission, check.apply(card), reader));
    }

    /** The record this very form made before, if it did. */
    private Optional<RecordId> submitted(UUID submission, BranchCard card) {
        wordings.lock(submission.getMostSignificantBits());
        Optional<Wording> made = wordings.findBySubmission(submission);
        if (made.isPresent() && !made.get().branch().equals(card.id())) {
            throw new NotFound();
        }
        return made.map(Wording::record);
    }

    private RecordId recordNew(BranchCard card, Book book, UUID submission, Writing writing, Reader reader) {
        archives.requireOpen(card.id(), writing.words().happenedOn());
        LedgerRecord record = records.save(new LedgerRecord(card.id(), book, writing.words().happenedOn()));
        write(record, submission, null, writing, "新增", reader);
        return record.id();
    }

    /**
     * Replaces a record's wording; the earlier one stays readable. A form sent twice makes one wording.
     *
     * @param seen the revision the corrector saw
     * @param submission the form's own number
     * @throws Conflict if another one stands by now
     * @throws RuleViolation if the check refuses, or a year concerned is archived
     */
    public void correct(BranchId branch, Book book, RecordId id, int seen, UUID submission, String reason,
                        Function<BranchCard, Writing> check, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        Optional<RecordId> made = submitted(submission, card);
        if (made.isPresent()) {
            made.filter(id::equals).orElseThrow(NotFound::new);
            return;
        }
        LedgerRecord record = toChange(card, id);
        if (record.book() != book) {
            throw new NotFound();
        }
        Writing writing = check.apply(card);
        archives.requireOpen(card.id(), writing.words().happenedOn());
        record.correct(seen, writing.words().happenedOn());
        write(record, submission, reason, writing, "更正", reader);
    }

    private void write(LedgerRecord record, UUID submission, @Nullable String reason, Writing writing, String verb, Reader reader) {
        wordings.save(new Wording(record, submission, reason, writing.words(), reader));
        writing.rest().write(record.id(), record.revision());
        drafts.discard(submission);
        tell(verb, record, reader);
    }

    private void tell(String verb, LedgerRecord record, Reader reader) {
        events.publishEvent(record.happened(verb + record.book().label() + "记录", reader));
    }

    /**
     * Voids a record 作废.
     *
     * @param seen the revision the reader saw
     * @throws Conflict if another one stands by now
     */
    public void voidRecord(BranchId branch, RecordId id, int seen, String reason, Reader reader) {
        LedgerRecord record = toChange(organization.keptBranch(branch, reader), id);
        record.voidFor(reason, seen, reader.account());
        tell("作废", record, reader);
    }

    /**
     * Gives a record back 退回 to whoever keeps it; it counts for nothing until it is corrected.
     *
     * @param seen the revision the reader saw
     * @throws Conflict if another one stands by now
     * @throws Forbidden if it is not for the reader to review it
     */
    public void giveBack(BranchId branch, RecordId id, int seen, String reason, Reader reader) {
        BranchCard card = organization.branch(branch, reader);
        if (!card.overseenBy(reader)) {
            throw new Forbidden();
        }
        LedgerRecord record = toChange(card, id);
        if (givingsBack.existsByKey(new WordingKey(id.value(), record.revision()))) {
            throw new RuleViolation("这条记录已退回，正等支部更正");
        }
        givingsBack.save(record.giveBack(reason, seen, reader.account()));
        tell("退回", record, reader);
    }

    private LedgerRecord toChange(BranchCard card, RecordId id) {
        LedgerRecord record = records.toChange(id.value(), card.id()).orElseThrow(NotFound::new);
        archives.requireOpen(card.id(), record.happenedOn());
        return record;
    }
}
