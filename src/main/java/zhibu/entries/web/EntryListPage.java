package zhibu.entries.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import zhibu.entries.EntryRow;
import zhibu.members.MemberCard;
import zhibu.organization.BranchCard;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Period;
import zhibu.shared.web.Option;
import zhibu.standards.EntryKind;
import zhibu.standards.Standards;

/**
 * The list of a year's other ledgers and what it is narrowed to.
 *
 * @param people who belonged to the branch at the end of the year, or belong to it today
 * @param counts how many records each kind has that year
 * @param found the records, whatever they are marked with
 */
record EntryListPage(BranchCard branch, AssessmentYear year, AssessmentYear now, EntryFilter filter, List<MemberCard> people,
                     Standards standards, Map<String, Long> counts, List<EntryRow> found) {

    /** One of the ledgers with its number of records. */
    record Shelf(EntryKind kind, long count, boolean chosen) {
    }

    /** The months and quarters of a year. */
    static Stream<Period> periods(AssessmentYear year) {
        return Stream.concat(year.quarters().stream(), year.months().stream());
    }

    /** What the list is called: 「青山支部2026年谈心谈话」. */
    public String name() {
        EntryKind kind = kind();
        return "%s%s年%s".formatted(branch.name(), year, kind == null ? "其他台账" : kind.name());
    }

    public List<Shelf> shelves() {
        return standards.entryKinds().stream()
                .map(kind -> new Shelf(kind, counts.getOrDefault(kind.code(), 0L), kind.code().equals(filter.kind()))).toList();
    }

    public List<EntryRow> rows() {
        return found.stream().filter(row -> switch (filter.mark()) {
            case "late" -> late(row);
            case "returned" -> row.returned();
            default -> true;
        }).toList();
    }

    public boolean narrows() {
        return filter.narrows();
    }

    /** The one kind shown; none where several are. */
    public @Nullable EntryKind kind() {
        return filter.kind().isEmpty() ? null : standards.entryKind(filter.kind());
    }

    public String kindOf(EntryRow row) {
        return standards.entryKind(row.kind()).name();
    }

    /** Whether it was written up so late that it counts as 补记. */
    public boolean late(EntryRow row) {
        return row.recorded().late(standards.editionForRecords(year).parameters().count("record.late-days"));
    }

    /** What a record is marked with, in words. */
    String marksOf(EntryRow row) {
        return Stream.of(row.voided() ? "作废" : "", row.returned() ? "退回" : "", row.revision() > 1 ? "已更正" : "", late(row) ? "补记" : "")
                .filter(mark -> !mark.isEmpty()).collect(joining("、"));
    }

    public List<Option> years() {
        return Stream.of(now.value(), now.value() - 1, now.value() - 2).map(String::valueOf)
                .map(text -> new Option(text, text + "年")).toList();
    }

    public List<Option> periods() {
        return choice("全年", periods(year), period -> new Option(period.name(), period.name()));
    }

    public List<Option> kinds() {
        return choice("全部", standards.entryKinds().stream(), kind -> new Option(kind.code(), kind.name()));
    }

    /** The scored items that other ledgers are evidence of. */
    public List<Option> items() {
        List<String> kinds = standards.entryKinds().stream().map(EntryKind::code).toList();
        return choice("全部", standards.editionForRecords(year).items().stream()
                .filter(item -> item.provedBy().stream().anyMatch(kinds::contains)),
                item -> new Option(Integer.toString(item.no()), "第%d项 %s".formatted(item.no(), item.name())));
    }

    public List<Option> persons() {
        return choice("全部", people.stream(), person -> new Option(person.id().toString(), person.name()));
    }

    public List<Option> marks() {
        return List.of(new Option("", "全部"), new Option("late", "补记"), new Option("returned", "退回"));
    }

    private static <T> List<Option> choice(String all, Stream<T> things, Function<T, Option> option) {
        return Stream.concat(Stream.of(new Option("", all)), things.map(option)).toList();
    }

    /** The address of this very list as a file. */
    public String file() {
        return UriComponentsBuilder.fromPath("/branches/{branch}/entries.xlsx").queryParam("year", "{year}")
                .queryParam("period", "{period}").queryParam("kind", "{kind}").queryParam("item", "{item}")
                .queryParam("person", "{person}").queryParam("mark", "{mark}").encode()
                .buildAndExpand(branch.id(), year, filter.period(), filter.kind(), filter.item(), filter.person(), filter.mark())
                .toUriString();
    }
}
