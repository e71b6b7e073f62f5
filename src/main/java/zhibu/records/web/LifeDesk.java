package zhibu.records.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import zhibu.accounts.Accounts;
import zhibu.records.AttachmentView;
import zhibu.records.Attachments;
import zhibu.records.HistoryLine;
import zhibu.records.RecordView;
import zhibu.records.Register;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Reader;
import zhibu.standards.Edition;
import zhibu.standards.Standards;

/** Lays out what the page of every record shows beside what it says: its clocks, its history, what it proves. */
@Component
public class LifeDesk {

    private final Register register;
    private final Attachments attachments;
    private final Accounts accounts;
    private final Standards standards;
    private final Clock clock;

    LifeDesk(Register register, Attachments attachments, Accounts accounts, Standards standards, Clock clock) {
        this.register = register;
        this.attachments = attachments;
        this.accounts = accounts;
        this.standards = standards;
        this.clock = clock;
    }

    /**
     * Fills the model that the fragments of {@code records/life} need.
     *
     * @param kinds the codes of what the record is
     */
    public void lay(RecordView record, List<String> kinds, Model model, Reader reader) {
        Edition edition = standards.editionForRecords(AssessmentYear.of(record.recorded().happened()));
        List<HistoryLine> history = register.history(record);
        model.addAttribute("branch", record.branch());
        model.addAttribute("record", record);
        model.addAttribute("changeable", record.changeableBy(reader));
        model.addAttribute("returnable", record.returnableBy(reader));
        model.addAttribute("proves", edition.provedBy(kinds));
        model.addAttribute("late", record.recorded().late(edition));
        model.addAttribute("history", history);
        List<AttachmentView> files = attach(record, model, reader);
        model.addAttribute("writers", accounts.names(Stream.concat(history.stream().map(HistoryLine::by),
                files.stream().flatMap(AttachmentView::people)).distinct().toList()));
    }

    /** Fills the model that the fragments of {@code records/attachments} need, but for the names of the people. */
    private List<AttachmentView> attach(RecordView record, Model model, Reader reader) {
        List<AttachmentView> files = attachments.of(record, reader);
        model.addAttribute("attachments", files);
        model.addAttribute("attachable", record.attachableBy(reader));
        model.addAttribute("zone", clock.getZone());
        return files;
    }

    /** Fills the model of the page that shows nothing but the record's attachments. */
    void layAttachments(RecordView record, Model model, Reader reader) {
        model.addAttribute("record", record);
        model.addAttribute("writers", accounts.names(attach(record, model, reader).stream()
                .flatMap(AttachmentView::people).distinct().toList()));
    }
}
