package zhibu.records.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import zhibu.members.Members;
import zhibu.organization.Organization;
import zhibu.records.Book;
import zhibu.records.ListedRecord;
import zhibu.records.Selection;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.web.Option;
import zhibu.standards.Standards;

/** Lays the list of a year's records out, for the page and for the file. */
@Component
public class ListDesk {

    private final Organization organization;
    private final Members members;
    private final Standards standards;
    private final Clock clock;

    ListDesk(Organization organization, Members members, Standards standards, Clock clock) {
        this.organization = organization;
        this.members = members;
        this.standards = standards;
        this.clock = clock;
    }

    /**
     * The list of a book's records that an address asks for.
     *
     * @param search finds the records of the book, latest first
     * @throws zhibu.shared.NotFound if the book has no such kind, or nobody could be that person
     */
    public <R extends ListedRecord> Listing<R> lay(BranchId branch, Book book, RecordFilter filter, Function<Selection, List<R>> search,
                                                   Reader reader) {
        LocalDate today = LocalDate.now(clock);
        AssessmentYear year = filter.yearOr(AssessmentYear.of(today));
        LocalDate day = today.isBefore(year.lastDay()) ? today : year.lastDay();
        Selection selection = filter.selection(year, standards.editionForRecords(year),
                Listing.kinds(book, standards).map(Option::value).toList());
        return new Listing<>(book, organization.branch(branch, reader), year, AssessmentYear.of(today), filter, standards,
                members.roster(branch, day, reader), search.apply(selection));
    }
}
