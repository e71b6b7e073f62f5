package zhibu.ledger;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.members.Members;
import zhibu.members.Muster;
import zhibu.organization.BranchFacts;
import zhibu.organization.GroupId;
import zhibu.organization.Organization;
import zhibu.records.RecordId;
import zhibu.records.RecordView;
import zhibu.records.Register;
import zhibu.records.Selection;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Period;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.standards.Kind;
import zhibu.standards.Standards;

/** The ledger of gatherings as those see it who look things up in it 记录簿. */
@Component
@Transactional(readOnly = true)
public class MinuteBook {

    private final Gatherings gatherings;
    private final MinutesRepository minutes;
    private final Register register;
    private final Organization organization;
    private final Members members;
    private final Standards standards;

    MinuteBook(Gatherings gatherings, MinutesRepository minutes, Register register, Organization organization,
               Members members, Standards standards) {
        this.gatherings = gatherings;
        this.minutes = minutes;
        this.register = register;
        this.organization = organization;
        this.members = members;
        this.standards = standards;
    }

    /** The gatherings of a selection, latest first. */
    public List<GatheringRow> gatherings(BranchId branch, Selection selection, Reader reader) {
        return gatherings.rows(organization.branch(branch, reader).id(), selection);
    }

    /** These gatherings with all they say, in their order: as many of a list as one wants to hold at once. */
    public List<GatheringInFull> inFull(BranchId branch, List<GatheringRow> rows, Reader reader) {
        List<Minutes> wordings = minutes.of(organization.branch(branch, reader).id(), rows.stream().map(GatheringRow::number).toList());
        return rows.stream().flatMap(row -> wordings.stream().filter(wording -> wording.standsFor(row)).map(wording -> wording.inFull(row)))
                .toList();
    }

    /** The latest gatherings, since a day, of all the branches the reader keeps together. */
    public List<LatestGathering> latest(LocalDate since, int count, Reader reader) {
        return gatherings.latest(reader.keeps().branches(), since, Limit.of(count));
    }

    /** The last day since {@code since} on which each of these branches met; one that did not is missing. */
    public Map<BranchId, LocalDate> lastDays(Collection<BranchId> branches, LocalDate since) {
        return gatherings.lastDays(branches, since).stream()
                .collect(toMap(row -> (BranchId) row[0], row -> (LocalDate) row[1]));
    }

    /** Whether a member came to the gatherings of some days he was on the roll of, latest first; what is void or given back is left out. */
    public List<Attendance> attendance(BranchId branch, MemberId member, Period period) {
        return gatherings.attendance(branch, member, period.first(), period.last());
    }

    /** A record in the wording that stands, or in the one asked for. */
    public GatheringView gathering(BranchId branch, RecordId id, @Nullable Integer revision, Reader reader) {
        RecordView record = register.record(branch, id, revision, reader);
        return minutes.wording(id.value(), record.revision()).orElseThrow(NotFound::new).view(record);
    }

    /** The names of those whom the records say to have done something. */
    public Map<MemberId, String> namedIn(List<GatheringEntry> entries) {
        return members.names(entries.stream().flatMap(GatheringEntry::named).distinct().toList());
    }

    /**
     * The blank form for a gathering of these kinds, with everything the record already knows.
     *
     * @throws RuleViolation if the kinds can't be one gathering
     * @throws zhibu.shared.Forbidden if the reader does not keep the branch's records
     */
    public Blank blank(BranchId branch, List<String> codes, @Nullable GroupId group, LocalDate date, Reader reader) {
        Muster muster = members.muster(branch, date, reader);
        muster.branch().requireKeptBy(reader);
        List<Kind> kinds = codes.stream().distinct().map(standards::kind).toList();
        Kind.Due body = Kind.bodyOf(kinds);
        GroupId meeting = body == Kind.Due.GROUP ? meeting(muster, group) : null;
        AssessmentYear year = AssessmentYear.of(date);
        return new Blank(muster, kinds, muster.roll(body, meeting), meeting,
                gatherings.last(branch, kinds.get(0).code(), Limit.of(1)).stream().findFirst(),
                lastSteps(branch, kinds), nextOrdinals(branch, year, codes, meeting), standards.editionForRecords(year));
    }

    /** The group asked for, or the first where that one does not exist that day. */
    private static @Nullable GroupId meeting(Muster muster, @Nullable GroupId asked) {
        List<GroupId> groups = muster.groups().stream().map(BranchFacts.Group::id).toList();
        return groups.stream().filter(group -> group.equals(asked)).findFirst()
                .orElse(groups.isEmpty() ? null : groups.get(0));
    }

    private Map<String, List<String>> lastSteps(BranchId branch, List<Kind> kinds) {
        return kinds.stream().filter(kind -> kind.steps() != null).map(Kind::code)
                .flatMap(kind -> gatherings.lastSteps(branch, kind, Limit.of(1)).stream().map(steps -> Map.entry(kind, List.of(steps))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, Integer> nextOrdinals(BranchId branch, AssessmentYear year, List<String> kinds, @Nullable GroupId group) {
        Map<String, Integer> highest = gatherings.highestOrdinals(branch, year.firstDay(), year.lastDay(), kinds,
                group == null ? 0 : group.value()).stream().collect(toMap(row -> (String) row[0], row -> (int) row[1]));
        return kinds.stream().distinct().collect(toMap(kind -> kind, kind -> highest.getOrDefault(kind, 0) + 1));
    }
}
