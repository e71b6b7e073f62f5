package zhibu.records.web;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import zhibu.accounts.Accounts;
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
    private final Accounts accounts;
    private final Standards standards;
    private final Clock clock;

    LifeDesk(Register register, Accounts accounts, Standards standards, Clock clock) {
        this.register = register;
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
        model.addAttribute("lateDays", edition.parameters().count("record.late-days"));
        model.addAttribute("history", history);
        model.addAttribute("writers", accounts.names(history.stream().map(HistoryLine::by).distinct().toList()));
        model.addAttribute("zone", clock.getZone());
    }
}
