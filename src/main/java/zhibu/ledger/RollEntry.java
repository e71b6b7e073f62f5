package zhibu.ledger;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.NullUnmarked;
import zhibu.members.Roll;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** One person of the roll as it was called that day: whether he counted, might vote, and came. */
@Embeddable
@NullUnmarked
class RollEntry {

    /** Whether he came, stayed away, or was left out of 应到 with approval. */
    enum Attendance { PRESENT, ABSENT, EXCUSED }

    private static final String APPROVED = "经批准不计入应到";

    private BranchId branchId;

    private MemberId memberId;

    private String name;

    private boolean mayVote;

    private boolean rated;

    @Enumerated(EnumType.STRING)
    private Attendance attendance;

    private String reason;

    protected RollEntry() {
    }

    RollEntry(BranchId branch, Roll.Line line, GatheringEntry.Mark mark) {
        this.branchId = branch;
        this.memberId = line.member();
        this.name = line.name();
        this.mayVote = line.mayVote();
        this.rated = line.rated();
        this.attendance = attendance(line, mark);
        this.reason = attendance == Attendance.EXCUSED ? APPROVED : mark.present() ? "" : mark.reason();
    }

    private static Attendance attendance(Roll.Line line, GatheringEntry.Mark mark) {
        if (!line.due()) {
            return Attendance.EXCUSED;
        }
        return mark.present() ? Attendance.PRESENT : Attendance.ABSENT;
    }

    long member() {
        return memberId.value();
    }

    boolean due() {
        return attendance != Attendance.EXCUSED;
    }

    boolean present() {
        return attendance == Attendance.PRESENT;
    }

    boolean mayVote() {
        return mayVote;
    }

    boolean rated() {
        return rated;
    }

    GatheringEntry.Mark mark() {
        return new GatheringEntry.Mark(memberId, present(), present() ? "" : reason);
    }

    GatheringView.Line view() {
        return new GatheringView.Line(memberId, name, due(), present(), mayVote, reason);
    }
}
