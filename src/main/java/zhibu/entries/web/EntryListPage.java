package zhibu.entries.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.entries.EntryRow;
import zhibu.members.Muster;
import zhibu.shared.AssessmentYear;
import zhibu.shared.web.Option;
import zhibu.standards.EntryKind;
import zhibu.standards.Standards;

/**
 * The list of a year's other ledgers and what it is narrowed to.
 *
 * @param counts how many records each kind has that year
 */
record EntryListPage(EntryFilter filter, AssessmentYear now, Muster muster, Standards standards, Map<String, Long> counts,
                     List<EntryRow> all) {

    /** One of the ledgers with its number of records. */
    record Shelf(EntryKind kind, long count, boolean chosen) {
    }

    public List<Shelf> shelves() {
        return standards.entryKinds().stream()
                .map(kind -> new Shelf(kind, counts.getOrDefault(kind.code(), 0L), kind.code().equals(filter.kind()))).toList();
    }

    public List<EntryRow> rows() {
        return all.stream().filter(row -> switch (filter.mark()) {
            case "late" -> late(row);
            case "returned" -> row.returned();
            default -> true;
        }).toList();
    }

    public String kindOf(EntryRow row) {
        return standards.entryKind(row.kind()).name();
    }

    /** After how many days a record counts as written up later 补记. */
    public boolean late(EntryRow row) {
        return row.recorded().late(standards.editionForRecords(filter.year()).parameters().count("record.late-days"));
    }

    public List<Option> kinds() {
        return Stream.concat(Stream.of(new Option("", "全部")),
                standards.entryKinds().stream().map(kind -> new Option(kind.code(), kind.name()))).toList();
    }

    public List<Option> people() {
        return Stream.concat(Stream.of(new Option("", "全部")),
                muster.people().stream().map(person -> new Option(person.member().toString(), person.name()))).toList();
    }

    public List<Option> marks() {
        return List.of(new Option("", "全部"), new Option("late", "补记"), new Option("returned", "退回"));
    }

    public List<Option> years() {
        return Stream.of(now.value(), now.value() - 1, now.value() - 2).map(String::valueOf)
                .map(text -> new Option(text, text + "年")).toList();
    }

    /** The one kind shown; none where several are. */
    public @Nullable EntryKind kind() {
        return filter.kind().isEmpty() ? null : standards.entryKind(filter.kind());
    }
}
