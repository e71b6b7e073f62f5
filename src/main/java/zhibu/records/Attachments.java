package zhibu.records;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.evidence.CheckedFile;
import zhibu.evidence.Download;
import zhibu.evidence.EvidenceId;
import zhibu.evidence.EvidenceStore;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.standards.EntryKind;
import zhibu.standards.Standards;

/** Files that belong to records 附件: always optional, whatever the record; added, opened, voided with a reason. */
@Component
@Transactional
public class Attachments {

    private final AttachmentRows attachments;
    private final LedgerRecords records;
    private final Archives archives;
    private final EvidenceStore evidence;
    private final Organization organization;
    private final Standards standards;
    private final ApplicationEventPublisher events;

    Attachments(AttachmentRows attachments, LedgerRecords records, Archives archives, EvidenceStore evidence,
                Organization organization, Standards standards, ApplicationEventPublisher events) {
        this.attachments = attachments;
        this.records = records;
        this.archives = archives;
        this.evidence = evidence;
        this.organization = organization;
        this.standards = standards;
        this.events = events;
    }

    /**
     * Adds a file to a record. The same file sent twice is one attachment.
     *
     * @throws RuleViolation if the record is voided or its year archived
     */
    public void attach(BranchId branch, RecordId id, CheckedFile file, Reader reader) {
        LedgerRecord record = toChange(branch, id, reader);
        record.requireValid();
        if (attachments.of(id.value()).stream().noneMatch(attachment -> attachment.standsFor(file))) {
            attachments.save(new Attachment(evidence.keep(branch, file, reader), record));
            events.publishEvent(record.happened("添加附件", reader));
        }
    }

    /**
     * Voids an attachment 作废; nothing is deleted, it can still be opened.
     *
     * @throws RuleViolation if it is voided already, or the year is archived
     */
    public void voidAttachment(BranchId branch, RecordId id, EvidenceId file, String reason, Reader reader) {
        LedgerRecord record = toChange(branch, id, reader);
        attachments.findByFileIdAndRecordId(file.value(), id.value()).orElseThrow(NotFound::new).voidFor(reason, reader.account());
        events.publishEvent(record.happened("作废附件", reader));
    }

    private LedgerRecord toChange(BranchId branch, RecordId id, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        LedgerRecord record = records.toChange(id.value(), card.id()).orElseThrow(NotFound::new);
        archives.requireOpen(card.id(), record.happenedOn());
        return record;
    }

    /** The attachments of a record, in the order in which they came, voided ones too; none if they are not for this reader. */
    @Transactional(readOnly = true)
    public List<AttachmentView> of(RecordView record, Reader reader) {
        return mayRead(record.branch(), record.id(), reader) ? attachments.of(record.id().value()) : List.of();
    }

    /**
     * One attachment, to be handed out.
     *
     * @throws NotFound if the record has none such within the reader's sight
     */
    @Transactional(readOnly = true)
    public Download open(BranchId branch, RecordId id, EvidenceId file, Reader reader) {
        if (!mayRead(organization.branch(branch, reader), id, reader) || !attachments.existsByFileIdAndRecordId(file.value(), id.value())) {
            throw new NotFound();
        }
        return evidence.open(branch, file, reader);
    }

    /** Whether a reader who sees the branch may also see what this record says: what is confidential only who keeps the records. */
    private boolean mayRead(BranchCard branch, RecordId id, Reader reader) {
        return branch.keptBy(reader) || records.kinds(id.value()).stream().map(List::of).noneMatch(this::confidential);
    }

    private boolean confidential(List<String> kinds) {
        return standards.entryKinds().stream().filter(kind -> kinds.contains(kind.code()))
                .flatMap(kind -> kind.fields().stream()).anyMatch(EntryKind.Field::isConfidential);
    }
}
