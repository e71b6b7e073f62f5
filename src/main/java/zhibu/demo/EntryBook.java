package zhibu.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Enters the other ledgers 其他台账 of one branch into their tables. */
final class EntryBook {

    private static final String OFFSET = "+08:00";
    private static final LocalTime AFTER_WORK = LocalTime.of(17, 20);
    private static final JsonMapper JSON = new JsonMapper();

    private final Tables tables;
    private final Branch branch;
    private final long account;

    /** @param account the account that enters them */
    EntryBook(Tables tables, Branch branch, long account) {
        this.tables = tables;
        this.branch = branch;
        this.account = account;
    }

    /** Enters a record. */
    void enter(Sheet sheet) {
        long id = tables.number(Table.LEDGER_RECORD, branch.id(), "entries", sheet.day(), 1, null, null, null);
        UUID submission = UUID.nameUUIDFromBytes("entry %d".formatted(id).getBytes(StandardCharsets.UTF_8));
        tables.add(Table.WORDING, id, 1, branch.id(), submission, null, sheet.day(), "{" + sheet.kind() + "}", sheet.title(),
                sheet.body(), sheet.entered().atTime(AFTER_WORK) + OFFSET, account);
        tables.add(Table.ENTRY, id, 1, branch.id(), sheet.kind(), JSON.writeValueAsString(sheet.answers()),
                JSON.writeValueAsString(sheet.lines()));
        sheet.people().forEach((field, members) -> members.forEach(member ->
                tables.add(Table.ENTRY_PERSON, id, 1, branch.id(), field, member.id())));
    }
}
