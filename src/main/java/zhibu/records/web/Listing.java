package zhibu.records.web;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import zhibu.members.MemberCard;
import zhibu.organization.BranchCard;
import zhibu.records.Book;
import zhibu.records.ListedRecord;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Period;
import zhibu.shared.web.Option;
import zhibu.standards.Edition;
import zhibu.standards.Item;
import zhibu.standards.Standards;

/**
 * The list of a year's records in one book, and what it is narrowed to.
 *
 * @param people who belonged to the branch at the end of the year, or belong to it today
 * @param found the records, whatever they are marked with
 */
public record Listing<R extends ListedRecord>(Book book, BranchCard branch, AssessmentYear year, AssessmentYear now, RecordFilter filter,
                                              Standards standards, List<MemberCard> people, List<R> found) {

    /** The halves, quarters and months of a year. */
    static Stream<Period> periods(AssessmentYear year) {
        return Stream.of(year.halves(), year.quarters(), year.months()).flatMap(List::stream);
    }

    /** The kinds of record that a book has. */
    static Stream<Option> kinds(Book book, Standards standards) {
        return switch (book) {
            case GATHERINGS -> standards.kinds().stream().map(kind -> new Option(kind.code(), kind.name()));
            case ENTRIES -> standards.entryKinds().stream().map(kind -> new Option(kind.code(), kind.name()));
        };
    }

    /** The records shown, latest first. */
    public List<R> rows() {
        return filter.marked().map(mark -> found.stream().filter(row -> mark.isOn(row, edition())).toList()).orElse(found);
    }

    private Edition edition() {
        return standards.editionForRecords(year);
    }

    /** The scored item whose evidence is shown; none for all. */
    public @Nullable Item proves() {
        return filter.proved(edition()).orElse(null);
    }

    public boolean narrows() {
        return filter.narrows();
    }

    public String kindsOf(ListedRecord row) {
        return row.kinds().stream().map(standards::kindName).collect(joining("、"));
    }

    public List<Mark> marksOf(ListedRecord row) {
        return Arrays.stream(Mark.values()).filter(mark -> mark.isOn(row, edition())).toList();
    }

    /** What a record is marked with, in words. */
    public String markedAs(ListedRecord row) {
        return marksOf(row).stream().map(Mark::label).collect(joining("、"));
    }

    public List<Option> years() {
        return Option.years(now);
    }

    public List<Option> periods() {
        return Option.orNone("全年", periods(year).map(period -> new Option(period.name(), period.name())));
    }

    public List<Option> kinds() {
        return Option.orNone("全部", kinds(book, standards));
    }

    /** The scored items that records of this book are evidence of. */
    public List<Option> items() {
        List<String> kinds = kinds(book, standards).map(Option::value).toList();
        return Option.orNone("全部", edition().items().stream().filter(item -> item.provedBy().stream().anyMatch(kinds::contains))
                .map(item -> new Option(Integer.toString(item.no()), "第%d项 %s".formatted(item.no(), item.name()))));
    }

    public List<Option> persons() {
        return Option.orNone("全部", people.stream().map(person -> new Option(person.id().toString(), person.name())));
    }

    public List<Option> marks() {
        return Option.orNone("全部", Arrays.stream(Mark.values()).map(mark -> new Option(mark.value(), mark.label())));
    }

    /** The address of the list, narrowed to nothing. */
    public String address() {
        return "/branches/%s/%s".formatted(branch.id(), book.path());
    }

    /** The address of this very list as a file. */
    public String file() {
        return UriComponentsBuilder.fromPath(address() + ".xlsx").queryParam("year", "{year}")
                .queryParam("period", "{period}").queryParam("kind", "{kind}").queryParam("item", "{item}")
                .queryParam("person", "{person}").queryParam("mark", "{mark}").encode()
                .buildAndExpand(year, filter.period(), filter.kind(), filter.item(), filter.person(), filter.mark())
                .toUriString();
    }
}
