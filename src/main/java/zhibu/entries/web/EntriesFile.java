package zhibu.entries.web;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import zhibu.entries.EntryBook;
import zhibu.entries.EntryInFull;
import zhibu.records.web.RecordFilter;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.web.Column;
import zhibu.shared.web.ListFile;
import zhibu.standards.EntryKind;

/**
 * The list of other ledgers as a workbook: of one kind with a column for each of its fields, in their order; of several kinds with
 * what each record says in one.
 */
@Controller
class EntriesFile {

    /** So many are read at once. */
    private static final int AT_ONCE = 50;
    private static final int WIDE = 50;
    private static final int NARROW = 16;

    private final EntryListDesk lists;
    private final EntryBook book;

    EntriesFile(EntryListDesk lists, EntryBook book) {
        this.lists = lists;
        this.book = book;
    }

    @GetMapping("/branches/{branch}/entries.xlsx")
    void send(@PathVariable BranchId branch, RecordFilter filter, Reader reader, HttpServletResponse response) throws IOException {
        EntryListPage page = lists.page(branch, filter, reader);
        try (ListFile file = new ListFile(response, page.name(), columns(page))) {
            file.rows(page.list().rows(), AT_ONCE, some -> book.inFull(branch, some, reader).stream().map(entry -> cells(entry, page)));
        }
    }

    private static List<Column> columns(EntryListPage page) {
        Stream<Column> said = Optional.ofNullable(page.kind()).map(EntriesFile::columnsOf)
                .orElseGet(() -> Stream.of(new Column("种类", NARROW), new Column("日期", NARROW), new Column("内容", WIDE), new Column("详情",
                        WIDE)));
        return Stream.concat(said, Stream.of(new Column("标记", NARROW), new Column("录入日期", NARROW))).toList();
    }

    private static Stream<Column> columnsOf(EntryKind kind) {
        Stream<Column> fields = kind.fields().stream()
                .map(field -> new Column(field.name(), field.type() == EntryKind.Type.TEXT ? WIDE : NARROW));
        Stream<Column> lines = Stream.ofNullable(kind.rows()).map(rows -> new Column(rows.name(), WIDE));
        return Stream.of(Stream.of(new Column(kind.dated(), NARROW)), fields, lines).flatMap(columns -> columns);
    }

    private static List<?> cells(EntryInFull entry, EntryListPage page) {
        Stream<Object> said = page.kind() == null ? ofAnyKind(entry) : ofOneKind(entry);
        return Stream.concat(said, Stream.of(page.list().markedAs(entry.row()), entry.row().recorded().on())).toList();
    }

    private static Stream<Object> ofAnyKind(EntryInFull entry) {
        String said = Stream.concat(entry.shown().stream().map(shown -> shown.field().name() + "：" + shown.text()), entry.lines().stream())
                .collect(joining("\n"));
        return Stream.of(entry.kind().name(), entry.row().happenedOn(), entry.row().title(), said);
    }

    private static Stream<Object> ofOneKind(EntryInFull entry) {
        Stream<Object> fields = entry.kind().fields().stream().map(entry::answer);
        Stream<Object> lines = Stream.ofNullable(entry.kind().rows()).map(rows -> String.join("\n", entry.lines()));
        return Stream.of(Stream.<Object>of(entry.row().happenedOn()), fields, lines).flatMap(cells -> cells);
    }
}
