package zhibu.sheets.web;

import java.util.List;
import org.springframework.stereotype.Component;
import zhibu.accounts.Accounts;
import zhibu.records.RecordId;
import zhibu.records.Register;
import zhibu.sheets.Answer;
import zhibu.sheets.Answer.Line;
import zhibu.sheets.SelfCheckSheet;
import zhibu.sheets.SelfCheckStep;

/** Lays a self-check out, with who did what and which records are pointed to. */
@Component
class SelfCheckDesk {

    private final Accounts accounts;
    private final Register register;

    SelfCheckDesk(Accounts accounts, Register register) {
        this.accounts = accounts;
        this.register = register;
    }

    SheetPage lay(SelfCheckSheet sheet) {
        List<RecordId> named = sheet.answers().values().stream().map(Answer::disputes).flatMap(List::stream).map(Line::record)
                .filter(record -> record.matches("[1-9][0-9]{0,17}")).map(RecordId::valueOf).distinct().toList();
        return new SheetPage(sheet, accounts.names(sheet.steps().stream().map(SelfCheckStep::by).distinct().toList()),
                register.lines(sheet.branch().id(), named, sheet.reader()));
    }
}
