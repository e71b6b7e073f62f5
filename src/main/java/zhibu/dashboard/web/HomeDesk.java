package zhibu.dashboard.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import zhibu.assessment.Assessment;
import zhibu.assessment.Outlook;
import zhibu.assessment.Standing;
import zhibu.elections.Elections;
import zhibu.ledger.LatestGathering;
import zhibu.ledger.MinuteBook;
import zhibu.members.Members;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.records.DraftView;
import zhibu.records.Drafts;
import zhibu.reminders.Matters;
import zhibu.reminders.Pending;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.standards.Standards;

/** Lays the home page out, reading for each role no more than it shows. */
@Component
class HomeDesk {

    private static final int LATEST = 5;

    private final Organization organization;
    private final Members members;
    private final Assessment assessment;
    private final Matters matters;
    private final Elections elections;
    private final MinuteBook book;
    private final Drafts drafts;
    private final Standards standards;
    private final Clock clock;

    HomeDesk(Organization organization, Members members, Assessment assessment, Matters matters, Elections elections, MinuteBook book,
             Drafts drafts, Standards standards, Clock clock) {
        this.organization = organization;
        this.members = members;
        this.assessment = assessment;
        this.matters = matters;
        this.elections = elections;
        this.book = book;
        this.drafts = drafts;
        this.standards = standards;
        this.clock = clock;
    }

    /** @param unit the id of the one unit whose branches are shown; empty for all */
    Home lay(String unit, Reader reader) {
        LocalDate today = LocalDate.now(clock);
        Pending pending = matters.pending(reader);
        return new Home(reader, today, pending.own(), reader.is(Role.SECRETARY) ? desks(today, pending, reader) : List.of(),
                oversees(reader) || reader.is(Role.LEADER) ? board(today, reader) : List.of(),
                oversees(reader) ? elections.reminders(reader) : List.of(), unit);
    }

    private static boolean oversees(Reader reader) {
        return reader.is(Role.UNIT_COMMITTEE) || reader.is(Role.WORKING_COMMITTEE);
    }

    private List<Desk> desks(LocalDate today, Pending pending, Reader reader) {
        LocalDate limit = YearMonth.from(today).atEndOfMonth();
        List<DraftView> unfinished = drafts.all(reader);
        List<LatestGathering> latest = book.latest(begin(today), LATEST, reader);
        return pending.outlooks().stream().map(outlook -> desk(outlook, pending, limit, unfinished, latest)).toList();
    }

    private Desk desk(Outlook outlook, Pending pending, LocalDate limit, List<DraftView> unfinished, List<LatestGathering> latest) {
        BranchId branch = outlook.branch().id();
        return new Desk(outlook, pending.pressing(branch, limit), pending.later(branch, limit),
                unfinished.stream().filter(draft -> draft.branch().equals(branch)).map(Desk.Unfinished::of).toList(),
                latest.stream().filter(gathering -> gathering.branch().equals(branch)).map(this::named).toList());
    }

    private Desk.Met named(LatestGathering gathering) {
        return new Desk.Met(gathering, gathering.kinds().stream().map(code -> standards.kind(code).name()).collect(joining("、")));
    }

    private List<BoardRow> board(LocalDate today, Reader reader) {
        List<BranchCard> cards = organization.branches(reader);
        List<BranchId> ids = cards.stream().map(BranchCard::id).toList();
        Map<BranchId, Integer> sizes = members.sizes(ids);
        Map<BranchId, LocalDate> lastDays = book.lastDays(ids, begin(today));
        Map<BranchId, Standing> standings = assessment.standings(AssessmentYear.of(today), reader).stream()
                .collect(toMap(Standing::branch, Function.identity()));
        return cards.stream().map(card -> new BoardRow(card, sizes.getOrDefault(card.id(), 0), standings.get(card.id()),
                lastDays.get(card.id()))).toList();
    }

    /** Records are looked through from the beginning of last year, however long they reach back. */
    private static LocalDate begin(LocalDate today) {
        return new AssessmentYear(today.getYear() - 1).firstDay();
    }
}
