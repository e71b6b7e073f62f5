package zhibu.dashboard.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import zhibu.assessment.Assessment;
import zhibu.assessment.Outlook;
import zhibu.assessment.Standing;
import zhibu.elections.Elections;
import zhibu.elections.TermLine;
import zhibu.ledger.LatestGathering;
import zhibu.ledger.MinuteBook;
import zhibu.members.Members;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.records.DraftView;
import zhibu.records.Drafts;
import zhibu.records.Register;
import zhibu.records.ReturnedRecord;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.Reminder;
import zhibu.shared.Reminding;
import zhibu.shared.Role;
import zhibu.standards.Standards;

/** Lays the home page out, reading for each role no more than it shows. */
@Component
class HomeDesk {

    private static final int LATEST = 5;

    private final Organization organization;
    private final Members members;
    private final Assessment assessment;
    private final Elections elections;
    private final MinuteBook book;
    private final Register register;
    private final Drafts drafts;
    private final Standards standards;
    private final List<Reminding> reminding;
    private final Clock clock;

    HomeDesk(Organization organization, Members members, Assessment assessment, Elections elections, MinuteBook book, Register register,
             Drafts drafts, Standards standards, List<Reminding> reminding, Clock clock) {
        this.organization = organization;
        this.members = members;
        this.assessment = assessment;
        this.elections = elections;
        this.book = book;
        this.register = register;
        this.drafts = drafts;
        this.standards = standards;
        this.reminding = reminding;
        this.clock = clock;
    }

    /** @param unit the id of the one unit whose branches are shown; empty for all */
    Home lay(String unit, Reader reader) {
        LocalDate today = LocalDate.now(clock);
        List<TermLine> ending = reader.is(Role.SECRETARY) || overlooks(reader) ? elections.reminders(reader) : List.of();
        return new Home(reader, today, reader.is(Role.SECRETARY) ? desks(today, ending, reader) : List.of(),
                overlooks(reader) ? board(today, reader) : List.of(), ending, unit);
    }

    private static boolean overlooks(Reader reader) {
        return reader.is(Role.LEADER) || reader.is(Role.UNIT_COMMITTEE) || reader.is(Role.WORKING_COMMITTEE);
    }

    private List<Desk> desks(LocalDate today, List<TermLine> ending, Reader reader) {
        List<DraftView> unfinished = drafts.all(reader);
        List<ReturnedRecord> returned = register.returned(reader);
        List<Reminder> reminders = reminders(today, reader);
        List<LatestGathering> latest = book.latest(begin(today), LATEST, reader);
        return assessment.outlooks(reader).stream().map(outlook -> desk(outlook, ending, reminders, returned, unfinished, latest, today))
                .toList();
    }

    private List<Reminder> reminders(LocalDate today, Reader reader) {
        return reminding.stream().flatMap(one -> one.reminders(reader.keeps().branches(), today, reader).stream())
                .sorted(Comparator.comparing(Reminder::by)).toList();
    }

    private Desk desk(Outlook outlook, List<TermLine> ending, List<Reminder> reminders, List<ReturnedRecord> returned,
                      List<DraftView> unfinished, List<LatestGathering> latest, LocalDate today) {
        BranchId branch = outlook.branch().id();
        TermLine term = ending.stream().filter(line -> line.branch().id().equals(branch)).findFirst().orElse(null);
        return new Desk(outlook, term, reminders.stream().filter(reminder -> branch.equals(reminder.branch())).toList(),
                outlook.pressing(YearMonth.from(today).atEndOfMonth()),
                returned.stream().filter(record -> record.branch().equals(branch)).toList(),
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
