package zhibu.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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

    /**
     * Enters a record, on the evening of its day.
     *
     * @param title what lists call it
     * @param body what of it can be searched
     * @param answers the answers by field
     * @param people those named, by field
     * @param lines what is said of single persons, each with his id under {@code member}
     */
    void enter(String kind, LocalDate day, String title, String body, Map<String, String> answers, Map<String, List<Member>> people,
               List<Map<String, String>> lines) {
        long id = tables.number(Table.LEDGER_RECORD, branch.id(), "entries", day, 1, null, null, null);
        UUID submission = UUID.nameUUIDFromBytes("entry %d".formatted(id).getBytes(StandardCharsets.UTF_8));
        tables.add(Table.WORDING, id, 1, branch.id(), submission, null, day, "{" + kind + "}", title, body,
                day.atTime(AFTER_WORK) + OFFSET, account);
        tables.add(Table.ENTRY, id, 1, branch.id(), kind, JSON.writeValueAsString(answers), JSON.writeValueAsString(lines));
        people.forEach((field, members) -> Stream.of(members).flatMap(List::stream)
                .forEach(member -> tables.add(Table.ENTRY_PERSON, id, 1, branch.id(), field, member.id())));
    }
}
