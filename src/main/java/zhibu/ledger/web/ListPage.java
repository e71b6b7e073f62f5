package zhibu.ledger.web;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import zhibu.ledger.GatheringRow;
import zhibu.members.MemberCard;
import zhibu.organization.BranchCard;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Period;
import zhibu.shared.web.Option;
import zhibu.standards.Edition;
import zhibu.standards.Kind;
import zhibu.standards.Standards;

/**
 * The list of a year's gatherings and what it is narrowed to.
 *
 * @param people who belonged to the branch at the end of the year, or belong to it today
 * @param found the gatherings, whatever they are marked with
 */
record ListPage(BranchCard branch, AssessmentYear year, AssessmentYear now, ListFilter filter, List<MemberCard> people,
                Standards standards, List<GatheringRow> found) {

    /** The months and quarters of a year. */
    static Stream<Period> periods(AssessmentYear year) {
        return Stream.concat(year.quarters().stream(), year.months().stream());
    }

    public List<GatheringRow> rows() {
        return filter.marked().map(mark -> found.stream().filter(row -> mark.isOn(row, this::late)).toList()).orElse(found);
    }

    /** The scored item whose evidence is shown; none for all. */
    public Edition.@Nullable Item proves() {
        return filter.proved(year, standards).orElse(null);
    }

    public boolean narrows() {
        return filter.narrows();
    }

    public String kindsOf(GatheringRow row) {
        return row.kinds().stream().map(code -> standards.kind(code).name()).collect(joining("、"));
    }

    public List<Mark> marksOf(GatheringRow row) {
        return Arrays.stream(Mark.values()).filter(mark -> mark.isOn(row, this::late)).toList();
    }

    /** Whether it was written up so late that it counts as 补记. */
    private boolean late(GatheringRow row) {
        return row.recorded().late(standards.editionForRecords(year).parameters().count("record.late-days"));
    }

    public List<Option> years() {
        return Stream.of(now.value(), now.value() - 1, now.value() - 2).map(String::valueOf)
                .map(text -> new Option(text, text + "年")).toList();
    }

    public List<Option> periods() {
        return choice("全年", periods(year), period -> new Option(period.name(), period.name()));
    }

    public List<Option> kinds() {
        return choice("全部", standards.kinds().stream(), kind -> new Option(kind.code(), kind.name()));
    }

    /** The scored items that gatherings are evidence of. */
    public List<Option> items() {
        List<String> kinds = standards.kinds().stream().map(Kind::code).toList();
        return choice("全部", standards.editionForRecords(year).items().stream()
                .filter(item -> item.provedBy().stream().anyMatch(kinds::contains)),
                item -> new Option(Integer.toString(item.no()), "第%d项 %s".formatted(item.no(), item.name())));
    }

    public List<Option> persons() {
        return choice("全部", people.stream(), person -> new Option(person.id().toString(), person.name()));
    }

    public List<Option> marks() {
        return choice("全部", Arrays.stream(Mark.values()), mark -> new Option(mark.value(), mark.label()));
    }

    private static <T> List<Option> choice(String all, Stream<T> things, Function<T, Option> option) {
        return Stream.concat(Stream.of(new Option("", all)), things.map(option)).toList();
    }

    /** The address of this very list as a file. */
    public String file() {
        return UriComponentsBuilder.fromPath("/branches/{branch}/gatherings.xlsx").queryParam("year", "{year}")
                .queryParam("period", "{period}").queryParam("kind", "{kind}").queryParam("item", "{item}")
                .queryParam("person", "{person}").queryParam("mark", "{mark}").encode()
                .buildAndExpand(branch.id(), year, filter.period(), filter.kind(), filter.item(), filter.person(), filter.mark())
                .toUriString();
    }
}
