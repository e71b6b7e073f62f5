package zhibu.elections;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zhibu.ledger.GatheringRow;
import zhibu.ledger.GatheringView;
import zhibu.ledger.MinuteBook;
import zhibu.members.MemberFacts;
import zhibu.members.Members;
import zhibu.members.Muster;
import zhibu.members.Roll;
import zhibu.records.RecordId;
import zhibu.records.Selection;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.Period;
import zhibu.shared.Reader;
import zhibu.standards.Kind;

/** Finds out who may elect and be elected, and what the ledger knows already of the electing assembly. */
@Component
class PollingDesk {

    private static final List<String> ASSEMBLIES = List.of("ASSEMBLY");

    private final Members members;
    private final MinuteBook book;
    private final Clock clock;

    PollingDesk(Members members, MinuteBook book, Clock clock) {
        this.members = members;
        this.book = book;
        this.clock = clock;
    }

    Electorate electorate(BranchId branch, LocalDate day, Reader reader) {
        Muster muster = members.muster(branch, day, reader);
        Map<MemberId, String> full = muster.people().stream().filter(person -> person.isFullOn(day))
                .collect(toMap(MemberFacts::member, MemberFacts::name, (one, same) -> one, LinkedHashMap::new));
        int due = (int) muster.roll(Kind.Due.MEMBERS, null).lines().stream().filter(Roll.Line::mayVote).count();
        return new Electorate(full, due, assembly(branch, day, reader));
    }

    private Electorate.@Nullable Assembly assembly(BranchId branch, LocalDate day, Reader reader) {
        return assemblies(branch, day, day, reader).stream().findFirst().map(row -> {
            RecordId record = new RecordId(row.number());
            GatheringView.Counts counts = book.gathering(branch, record, null, reader).counts();
            return new Electorate.Assembly(record, counts.dueVoters(), counts.presentVoters());
        }).orElse(null);
    }

    private List<GatheringRow> assemblies(BranchId branch, LocalDate first, LocalDate last, Reader reader) {
        return book.gatherings(branch, new Selection(new Period("", first, last), ASSEMBLIES, null), reader).stream()
                .filter(row -> !row.voided() && !row.returned()).toList();
    }

    /** The day the form begins with: of the electing assembly if it is recorded already, else today. */
    LocalDate day(ElectionView election, Step step, Reader reader) {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = election.course().last().map(StepEntry::on).orElse(today);
        return step == Step.ASSEMBLY ? assemblies(election.branch().id(), since, today, reader).stream().map(GatheringRow::heldOn)
                .findFirst().orElse(today) : step == Step.BALLOT || step == Step.COMMITTEE ? since : today;
    }

    /** Those a step asks about. */
    List<MemberId> people(Course course, Step step) {
        return switch (step) {
            case ASSEMBLY, BALLOT -> course.standing().stream().map(Nominee::member).toList();
            case COMMITTEE -> course.outcome().elected();
            default -> List.of();
        };
    }
}
