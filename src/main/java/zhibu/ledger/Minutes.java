package zhibu.ledger;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import zhibu.members.Roll;
import zhibu.organization.GroupId;
import zhibu.records.RecordId;
import zhibu.records.RecordView;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** The minutes 会议记录 of one wording of a gathering: written once, never changed. Head counts are taken from the roll. */
@Entity
@Immutable
@NullUnmarked
class Minutes {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private BranchId branchId;

    private Long recordId;

    private int revision;

    private LocalTime startsAt;

    private LocalTime endsAt;

    private String place;

    private MemberId chairId;

    private MemberId recorderId;

    private Long groupId;

    private boolean topicSet;

    private String guests;

    private int due;

    private int present;

    private int dueVoters;

    private int presentVoters;

    private int ratedDue;

    private int ratedPresent;

    private int missingElements;

    private Long[] came;

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

    Minutes(RecordId record, int revision, BranchId branch, GatheringEntry entry, Roll called, VoteRules votes) {
        this.branchId = branch;
        this.recordId = record.value();
        this.revision = revision;
        this.startsAt = entry.startsAt();
        this.endsAt = entry.endsAt();
        this.place = entry.place();
        this.chairId = entry.chair();
        this.recorderId = entry.recorder();
        this.groupId = entry.group() == null ? null : entry.group().value();
        this.topicSet = entry.topicSet();
        this.guests = entry.guests();
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
        came = roll.stream().filter(RollEntry::present).map(RollEntry::member).sorted().toArray(Long[]::new);
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

    /** This wording as pages show it, with what it has in common with all records. */
    GatheringView view(RecordView record) {
        return new GatheringView(record, entry(record.recorded().happened()), counts(), lines(), decisions(), missingElements);
    }

    /** Whether this is the wording that stands for {@code row}. */
    boolean standsFor(GatheringRow row) {
        return recordId == row.number() && revision == row.revision();
    }

    GatheringInFull inFull(GatheringRow row) {
        return new GatheringInFull(row, entry(row.heldOn()), counts(), lines(), decisions());
    }

    private GatheringView.Counts counts() {
        return new GatheringView.Counts(due, present, dueVoters, presentVoters);
    }

    private List<GatheringView.Line> lines() {
        return roll.stream().map(RollEntry::view).toList();
    }

    private List<GatheringView.Decision> decisions() {
        return resolutions.stream().map(Resolution::view).toList();
    }

    private GatheringEntry entry(LocalDate heldOn) {
        return new GatheringEntry(heldOn, startsAt, endsAt, place, chairId, recorderId,
                groupId == null ? null : new GroupId(groupId), topicSet, guests,
                parts.stream().map(MinutesPart::entry).toList(), roll.stream().map(RollEntry::mark).toList(),
                agenda.stream().map(AgendaItem::entry).toList(), resolutions.stream().map(Resolution::vote).toList());
    }
}
