package zhibu.entries;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.members.Members;
import zhibu.members.Muster;
import zhibu.organization.Organization;
import zhibu.records.Book;
import zhibu.records.RecordId;
import zhibu.records.RecordLine;
import zhibu.records.RecordView;
import zhibu.records.Register;
import zhibu.records.Selection;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Period;
import zhibu.shared.Reader;
import zhibu.standards.Edition;
import zhibu.standards.EntryKind;
import zhibu.standards.Standards;

/** The other ledgers as those see them who look things up in them. */
@Component
@Transactional(readOnly = true)
public class EntryBook {

    private final EntryRepository entries;
    private final Register register;
    private final Organization organization;
    private final Members members;
    private final Accounts accounts;
    private final Standards standards;
    private final Drafting drafting;
    private final Grounds grounds;
    private final Meetings meetings;

    EntryBook(EntryRepository entries, Register register, Organization organization, Members members, Accounts accounts,
              Standards standards, Drafting drafting, Grounds grounds, Meetings meetings) {
        this.entries = entries;
        this.register = register;
        this.organization = organization;
        this.members = members;
        this.accounts = accounts;
        this.standards = standards;
        this.drafting = drafting;
        this.grounds = grounds;
        this.meetings = meetings;
    }

    /** The records of a selection, latest first. */
    public List<EntryRow> entries(BranchId branch, Selection selection, Reader reader) {
        return entries.rows(organization.branch(branch, reader).id(), selection);
    }

    /** How many records of each kind a year has; a kind without any is missing. */
    public Map<String, Long> counts(BranchId branch, AssessmentYear year, Reader reader) {
        return entries.counts(organization.branch(branch, reader).id(), year.firstDay(), year.lastDay()).stream()
                .collect(toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** The records of some days that name a member, whole, latest first; what is void or given back is left out. */
    public List<EntryAbout> about(BranchId branch, MemberId member, Period period) {
        List<EntryAbout> nameless = entries.facts(List.of(branch), period.first(), period.last()).stream()
                .map(row -> about(member, (Entry) row[0], (LocalDate) row[1], (String) row[2]))
                .filter(entry -> EntryView.named(entry.answers()).contains(member)).toList();
        Map<MemberId, String> names = members.names(nameless.stream().flatMap(entry -> EntryView.named(entry.answers()).stream())
                .distinct().toList());
        return nameless.stream().map(entry -> entry.with(names)).sorted(comparing(EntryAbout::happenedOn).reversed()).toList();
    }

    private EntryAbout about(MemberId member, Entry entry, LocalDate happenedOn, String title) {
        return new EntryAbout(member, entry.record(), happenedOn, standards.entryKind(entry.kind()), title, entry.answers(happenedOn),
                Map.of());
    }

    /** A record in the wording that stands, or in the one asked for; without what is not for this reader. */
    public EntryView entry(BranchId branch, RecordId id, @Nullable Integer revision, Reader reader) {
        RecordView record = register.record(branch, id, revision, reader);
        if (record.book() != Book.ENTRIES) {
            throw new NotFound();
        }
        Entry entry = entries.findByKey(new EntryKey(id.value(), record.revision())).orElseThrow(NotFound::new);
        EntryKind kind = standards.entryKind(entry.kind());
        Answers answers = entry.answers(record.recorded().happened());
        return new EntryView(record, kind, answers, members.names(EntryView.named(answers)),
                meetings.named(branch, kind, answers, reader), record.branch().keptBy(reader)
                || concerns(answers, reader), remarks(kind, answers));
    }

    /** These records of a list with all they say, without what is not for this reader, in four statements however many they are. */
    public List<EntryInFull> inFull(BranchId branch, List<EntryRow> rows, Reader reader) {
        boolean open = organization.branch(branch, reader).keptBy(reader);
        Map<EntryKey, Entry> said = entries.all(rows.stream().map(EntryRow::key).toList()).stream().collect(toMap(Entry::key,
                entry -> entry));
        Map<MemberId, String> names = members.names(rows.stream().map(row -> said.get(row.key()).answers(row.happenedOn()))
                .flatMap(answers -> EntryView.named(answers).stream()).distinct().toList());
        return rows.stream().map(row -> inFull(row, said.get(row.key()).answers(row.happenedOn()), names, open)).toList();
    }

    private EntryInFull inFull(EntryRow row, Answers answers, Map<MemberId, String> names, boolean open) {
        EntryKind kind = standards.entryKind(row.kind());
        return new EntryInFull(row, kind, EntryView.shown(kind, answers, names, open), EntryView.lines(kind, answers, names));
    }

    private boolean concerns(Answers answers, Reader reader) {
        return accounts.member(reader).filter(EntryView.named(answers)::contains).isPresent();
    }

    private List<String> remarks(EntryKind kind, Answers answers) {
        Edition edition = standards.editionForRecords(AssessmentYear.of(answers.happenedOn()));
        return Optional.ofNullable(kind.check()).map(Check::named).map(check -> check.remarks(answers, edition)).orElse(List.of());
    }

    /**
     * The blank form of a kind, with everything the record already knows.
     *
     * @throws zhibu.shared.Forbidden if the reader does not keep the branch's records
     */
    public EntryBlank blank(BranchId branch, String code, LocalDate date, Reader reader) {
        EntryKind kind = standards.entryKind(code);
        Muster muster = members.muster(branch, date, reader);
        muster.branch().requireKeptBy(reader);
        return new EntryBlank(muster, kind, last(branch, kind),
                kind.ofGatherings().isEmpty() ? List.of() : meetings.recent(branch, date, reader),
                standards.editionForRecords(AssessmentYear.of(date)));
    }

    private Optional<Answers> last(BranchId branch, EntryKind kind) {
        return entries.last(branch, kind.code(), Limit.of(1)).stream().findFirst().map(row -> ((Entry) row[0]).answers((LocalDate) row[1]));
    }

    /** A first draft of what a branch did in these days, written from its records, for its secretary to put right. */
    public String draft(BranchId branch, Period period, Reader reader) {
        return drafting.write(organization.keptBranch(branch, reader), period, reader);
    }

    /**
     * What a summary with these answers rests on; empty for what summarises nothing.
     *
     * @param answer what is answered to a field
     */
    public Optional<Basis> basis(BranchId branch, EntryKind kind, Function<EntryKind.Field, String> answer, Reader reader) {
        return Span.of(kind, answer).map(span -> grounds.of(organization.branch(branch, reader).id(), span));
    }

    /** The gatherings at which something of {@code date} may have been brought up, latest first. */
    public List<RecordLine> meetings(BranchId branch, LocalDate date, Reader reader) {
        return meetings.recent(branch, date, reader);
    }
}
