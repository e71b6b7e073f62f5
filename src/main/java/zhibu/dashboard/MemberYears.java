package zhibu.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.entries.EntryBook;
import zhibu.ledger.MinuteBook;
import zhibu.members.MemberFacts;
import zhibu.members.Members;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.standards.Standards;

/** What the records say of one member in a year 党员的一年: for himself and for who keeps his branch, nobody else. */
@Component
@Transactional(readOnly = true)
public class MemberYears {

    private final Organization organization;
    private final Members members;
    private final Accounts accounts;
    private final MinuteBook minutes;
    private final EntryBook entries;
    private final Standards standards;
    private final Clock clock;

    MemberYears(Organization organization, Members members, Accounts accounts, MinuteBook minutes, EntryBook entries,
                Standards standards, Clock clock) {
        this.organization = organization;
        this.members = members;
        this.accounts = accounts;
        this.minutes = minutes;
        this.entries = entries;
        this.standards = standards;
        this.clock = clock;
    }

    /** The reader's own year; none if his account is that of an office. */
    public Optional<MemberYear> own(AssessmentYear year, Reader reader) {
        return accounts.member(reader).flatMap(member -> members.branchOf(member).map(branch -> lay(branch, member, year)));
    }

    /**
     * The year of a member of a branch.
     *
     * @throws NotFound if there is none within the reader's sight
     * @throws zhibu.shared.Forbidden if the reader does not keep the branch's records
     */
    public MemberYear of(BranchId branch, MemberId member, AssessmentYear year, Reader reader) {
        return lay(organization.keptBranch(branch, reader).id(), member, year);
    }

    private MemberYear lay(BranchId branch, MemberId member, AssessmentYear year) {
        MemberFacts person = members.facts(List.of(branch)).stream().filter(known -> known.member().equals(member)).findFirst()
                .orElseThrow(NotFound::new);
        return new MemberYear(organization.facts(List.of(branch)).get(0), person, year, lastDay(year),
                minutes.attendance(branch, member, year.whole()), entries.about(branch, member, year.whole()),
                standards.kinds(), standards.editionForRecords(year).parameters());
    }

    private LocalDate lastDay(AssessmentYear year) {
        LocalDate today = LocalDate.now(clock);
        return today.isBefore(year.lastDay()) ? today : year.lastDay();
    }
}
