package zhibu.ledger;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import zhibu.members.Roll;
import zhibu.organization.BranchCard;
import zhibu.organization.GroupId;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.Reader;

/** One wording of a gathering's record 会议记录: written once, never changed. Its head counts are taken from its own roll. */
@Entity
@Immutable
@NullUnmarked
class Minutes {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private BranchId branchId;

    private Long gatheringId;

    private int revision;

    private UUID submission;

    private String correctionReason;

    private LocalDate heldOn;

    private LocalTime startsAt;

    private LocalTime endsAt;

    private String place;

    private MemberId chairId;

    private MemberId recorderId;

    private Long groupId;

    private String topic;

    private boolean topicSet;

    private String guests;

    private int due;

    private int present;

    private int dueVoters;

    private int presentVoters;

    private int ratedDue;

    private int ratedPresent;

    private int missingElements;

    /** When it was recorded: the database's clock, never ours to set. */
    @Column(insertable = false, updatable = false)
    private Instant recordedAt;

    private AccountId recordedBy;

    @ElementCollection
    @OrderBy("kind")
    @CollectionTable(name = "minutes_part", joinColumns = @JoinColumn(name = "minutes_id"))
    private List<MinutesPart> parts;

    @ElementCollection
    @OrderBy("name")
    @CollectionTable(name = "roll_entry", joinColumns = @JoinColumn(name = "minutes_id"))
    private List<RollEntry> roll;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(name = "agenda_item", joinColumns = @JoinColumn(name = "minutes_id"))
    private List<AgendaItem> agenda;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(name = "resolution", joinColumns = @JoinColumn(name = "minutes_id"))
    private List<Resolution> resolutions;

    protected Minutes() {
    }

    /** The first wording of a gathering. */
    Minutes(Gathering gathering, UUID submission, GatheringEntry entry, Roll called, VoteRules votes, Reader by) {
        this(gathering, submission, null, entry, called, votes, by);
    }

    /** The wording that now stands in place of an earlier one, and why. */
    Minutes(Gathering gathering, UUID submission, String reason, GatheringEntry entry, Roll called, VoteRules votes, Reader by) {
        this.branchId = gathering.branch();
        this.gatheringId = gathering.id().value();
        this.revision = gathering.revision();
        this.submission = submission;
        this.correctionReason = reason;
        this.heldOn = entry.heldOn();
        this.startsAt = entry.startsAt();
        this.endsAt = entry.endsAt();
        this.place = entry.place();
        this.chairId = entry.chair();
        this.recorderId = entry.recorder();
        this.groupId = entry.group() == null ? null : entry.group().value();
        this.topic = entry.topic();
        this.topicSet = entry.topicSet();
        this.guests = entry.guests();
        this.recordedBy = by.account();
        this.parts = entry.parts().stream().map(part -> new MinutesPart(branchId, part)).toList();
        this.agenda = entry.agenda().stream().map(item -> new AgendaItem(branchId, item)).toList();
        this.roll = called.lines().stream().map(line -> new RollEntry(branchId, line, entry.markOf(line.member()))).toList();
        count();
        this.resolutions = entry.votes().stream()
                .map(vote -> new Resolution(branchId, vote, votes.rule(vote, dueVoters, presentVoters))).toList();
    }

    private void count() {
        due = headCount(RollEntry::due);
        present = headCount(RollEntry::present);
        dueVoters = headCount(RollEntry::mayVote);
        presentVoters = headCount(entry -> entry.mayVote() && entry.present());
        ratedDue = headCount(RollEntry::rated);
        ratedPresent = headCount(entry -> entry.rated() && entry.present());
        missingElements = missing(AgendaItem::hasContent) + missing(AgendaItem::hasConclusion);
    }

    private int headCount(Predicate<RollEntry> counted) {
        return (int) roll.stream().filter(counted).count();
    }

    private int missing(Predicate<AgendaItem> element) {
        return agenda.stream().allMatch(element) ? 0 : 1;
    }

    GatheringId gathering() {
        return new GatheringId(gatheringId);
    }

    BranchId branch() {
        return branchId;
    }

    /** This wording as pages show it, with the state of the record it belongs to. */
    GatheringView view(Gathering gathering, BranchCard branch) {
        return new GatheringView(gathering.id(), branch, revision, gathering.revision(), gathering.voiding(), entry(),
                new GatheringView.Counts(due, present, dueVoters, presentVoters),
                roll.stream().map(RollEntry::view).toList(), resolutions.stream().map(Resolution::view).toList(),
                missingElements, correctionReason, recordedBy, new Recorded(heldOn, recordedAt));
    }

    private GatheringEntry entry() {
        return new GatheringEntry(heldOn, startsAt, endsAt, place, chairId, recorderId,
                groupId == null ? null : new GroupId(groupId), topicSet, guests,
                parts.stream().map(MinutesPart::entry).toList(), roll.stream().map(RollEntry::mark).toList(),
                agenda.stream().map(AgendaItem::entry).toList(), resolutions.stream().map(Resolution::vote).toList());
    }
}
