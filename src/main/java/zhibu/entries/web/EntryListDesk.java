package zhibu.entries.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import zhibu.entries.EntryBook;
import zhibu.members.Members;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.standards.Standards;

/** Lays the list of a year's other ledgers out, for the page and for the file. */
@Component
class EntryListDesk {

    private final EntryBook book;
    private final Organization organization;
    private final Members members;
    private final Standards standards;
    private final Clock clock;

    EntryListDesk(EntryBook book, Organization organization, Members members, Standards standards, Clock clock) {
        this.book = book;
        this.organization = organization;
        this.members = members;
        this.standards = standards;
        this.clock = clock;
    }

    EntryListPage page(BranchId branch, EntryFilter filter, Reader reader) {
        LocalDate today = LocalDate.now(clock);
        AssessmentYear year = filter.yearOr(AssessmentYear.of(today));
        LocalDate day = today.isBefore(year.lastDay()) ? today : year.lastDay();
        return new EntryListPage(organization.branch(branch, reader), year, AssessmentYear.of(today), filter, members.roster(branch, day,
                reader),
                standards, book.counts(branch, year, reader),
                book.entries(branch, filter.periodOf(year), filter.kinds(year, standards), filter.member(), reader));
    }
}
