package zhibu.ledger;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** One of the kinds a gathering was, with its number in the year and its length in minutes. */
@Embeddable
@NullUnmarked
class MinutesPart {

    private BranchId branchId;

    private String kind;

    private int ordinal;

    private int duration;

    private String form;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] steps;

    private MemberId lecturerId;

    protected MinutesPart() {
    }

    MinutesPart(BranchId branch, GatheringEntry.Part part) {
        this.branchId = branch;
        this.kind = part.kind();
        this.ordinal = part.ordinal();
        this.duration = part.minutes();
        this.form = part.form();
        this.steps = part.steps().toArray(String[]::new);
        this.lecturerId = part.lecturer();
    }

    GatheringEntry.Part entry() {
        return new GatheringEntry.Part(kind, ordinal, duration, form, List.of(steps), lecturerId);
    }
}
