package zhibu.ledger.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import zhibu.ledger.MinuteBook;
import zhibu.members.Members;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.standards.Standards;

/** Lays the list of a year's gatherings out, for the page and for the file. */
@Component
class ListDesk {

    private final MinuteBook book;
    private final Organization organization;
    private final Members members;
    private final Standards standards;
    private final Clock clock;

    ListDesk(MinuteBook book, Organization organization, Members members, Standards standards, Clock clock) {
        this.book = book;
        this.organization = organization;
        this.members = members;
        this.standards = standards;
        this.clock = clock;
    }

    ListPage page(BranchId branch, ListFilter filter, Reader reader) {
        LocalDate today = LocalDate.now(clock);
        AssessmentYear year = filter.yearOr(AssessmentYear.of(today));
        LocalDate day = today.isBefore(year.lastDay()) ? today : year.lastDay();
        return new ListPage(organization.branch(branch, reader), year, AssessmentYear.of(today), filter,
                members.roster(branch, day, reader), standards, book.gatherings(branch, filter.gatherings(year, standards), reader));
    }
}
