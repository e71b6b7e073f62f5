package zhibu.entries.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zhibu.entries.EntryRow;
import zhibu.records.web.Listing;
import zhibu.standards.EntryKind;

/**
 * The list of a year's other ledgers, and how full each of them is.
 *
 * @param counts how many records each kind has that year
 */
record EntryListPage(Listing<EntryRow> list, Map<String, Long> counts) {

    /** One of the ledgers with its number of records. */
    record Shelf(EntryKind kind, long count, boolean chosen) {
    }

    /** What the list is called: 「青山支部2026年谈心谈话」. */
    public String name() {
        EntryKind kind = kind();
        return "%s%s年%s".formatted(list.branch().name(), list.year(), kind == null ? list.book().label() : kind.name());
    }

    /** The one kind shown; none where several are. */
    public @Nullable EntryKind kind() {
        return list.filter().kind().isEmpty() ? null : list.standards().entryKind(list.filter().kind());
    }

    public List<Shelf> shelves() {
        return list.standards().entryKinds().stream().map(kind -> new Shelf(kind, counts.getOrDefault(kind.code(), 0L),
                kind.code().equals(list.filter().kind()))).toList();
    }
}
