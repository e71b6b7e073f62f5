package zhibu.ledger;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.members.Members;
import zhibu.members.Roll;
import zhibu.organization.GroupId;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.standards.Kind;
import zhibu.standards.Standards;

/** The ledger of gatherings as those see it who look things up in it 记录簿. */
@Component
@Transactional(readOnly = true)
public class MinuteBook {

    private final Gatherings gatherings;
    private final MinutesRepository minutes;
    private final Organization organization;
    private final Members members;
    private final Standards standards;

    MinuteBook(Gatherings gatherings, MinutesRepository minutes, Organization organization, Members members,
               Standards standards) {
        this.gatherings = gatherings;
        this.minutes = minutes;
        this.organization = organization;
        this.members = members;
        this.standards = standards;
    }

    /**
     * The gatherings of a year, latest first.
     *
     * @param kinds only those of one of these kinds; of every kind if there are none
     */
    public List<GatheringRow> gatherings(BranchId branch, AssessmentYear year, Collection<String> kinds, Reader reader) {
        return gatherings.rows(organization.branch(branch, reader).id(), year.firstDay(), year.lastDay(), kinds.isEmpty(), kinds);
    }

    /** A record in the wording that stands, or in the one asked for. */
    public GatheringView gathering(BranchId branch, GatheringId id, @Nullable Integer revision, Reader reader) {
        Gathering gathering = gatherings.findByIdAndBranchId(id.value(), organization.branch(branch, reader).id())
                .orElseThrow(NotFound::new);
        return minutes.findByGatheringIdAndRevision(id.value(), revision == null ? gathering.revision() : revision)
                .orElseThrow(NotFound::new).view(gathering);
    }

    /** Every wording a record has had, latest first. */
    public List<Wording> wordings(BranchId branch, GatheringId id, Reader reader) {
        organization.branch(branch, reader);
        return minutes.wordings(id.value());
    }

    /** The names of those a record says did something. */
    public Map<MemberId, String> namedIn(GatheringView view) {
        return members.names(view.named());
    }

    /** What was the same when a gathering of this kind was last recorded. */
    public Optional<LastTime> last(BranchId branch, String kind, Reader reader) {
        return gatherings.last(organization.branch(branch, reader).id(), kind, Limit.of(1)).stream().findFirst();
    }

    /** The number in the year 第几次 that the next gathering of each of these kinds has. */
    public Map<String, Integer> nextOrdinals(BranchId branch, AssessmentYear year, Collection<String> kinds,
                                             @Nullable GroupId group, Reader reader) {
        Map<String, Integer> highest = gatherings.highestOrdinals(organization.branch(branch, reader).id(), year.firstDay(),
                year.lastDay(), kinds, group == null ? 0 : group.value()).stream()
                .collect(toMap(row -> (String) row[0], row -> (int) row[1]));
        return kinds.stream().collect(toMap(kind -> kind, kind -> highest.getOrDefault(kind, 0) + 1));
    }

    /**
     * Whether a meeting of these kinds with this roll could decide anything, with the rule and its article; empty where
     * nothing is put to the vote.
     *
     * @param present who of the roll came
     */
    public Optional<Ruling> quorum(List<Kind> kinds, Roll roll, Collection<MemberId> present, AssessmentYear year) {
        int due = (int) roll.lines().stream().filter(Roll.Line::mayVote).count();
        int came = (int) roll.lines().stream().filter(Roll.Line::mayVote).filter(line -> present.contains(line.member())).count();
        List<String> matters = kinds.stream().flatMap(kind -> kind.voting().stream()).toList();
        return new VoteRules(standards.edition(year)).attendance(matters, due, came);
    }
}
