package zhibu.tasks.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zhibu.accounts.Accounts;
import zhibu.members.Members;
import zhibu.records.RecordId;
import zhibu.records.RecordLine;
import zhibu.records.Register;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.tasks.PartSheet;
import zhibu.tasks.Step;
import zhibu.tasks.Visit;

/** Lays the page of one part out. */
@Component
class PartDesk {

    private final TaskDesk desk;
    private final Accounts accounts;
    private final Members members;
    private final Register register;

    PartDesk(TaskDesk desk, Accounts accounts, Members members, Register register) {
        this.desk = desk;
        this.accounts = accounts;
        this.members = members;
        this.register = register;
    }

    PartPage lay(PartSheet sheet) {
        List<Step> steps = sheet.part().steps();
        Stream<AccountId> writers = Stream.concat(steps.stream().map(Step::by), sheet.part().visits().stream().map(Visit::by));
        return new PartPage(sheet, desk.row(sheet.whole(), sheet.part()),
                sheet.beneath().stream().map(part -> desk.row(sheet.whole(), part)).toList(), records(sheet),
                accounts.names(writers.distinct().toList()),
                members.names(steps.stream().map(Step::member).filter(Objects::nonNull).distinct().toList()));
    }

    private Map<RecordId, RecordLine> records(PartSheet sheet) {
        BranchId branch = sheet.part().assignee().branch();
        List<RecordId> linked = sheet.part().steps().stream().map(Step::record).filter(Objects::nonNull).distinct().toList();
        return branch == null || linked.isEmpty() ? Map.of() : register.lines(branch, linked, sheet.reader());
    }
}
