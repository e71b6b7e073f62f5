package zhibu.ledger;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SourceType;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.BranchId;

/** What somebody has typed so far 草稿: the form as it stands, neither checked nor official. */
@Entity
@NullUnmarked
class Draft {

    @EmbeddedId
    private DraftKey key;

    private BranchId branchId;

    private Long gatheringId;

    @JdbcTypeCode(SqlTypes.JSON)
    private String form;

    @CurrentTimestamp(source = SourceType.DB)
    private Instant savedAt;

    protected Draft() {
    }

    Draft(DraftKey key, BranchId branch, GatheringId corrected, String form) {
        this.key = key;
        this.branchId = branch;
        this.gatheringId = corrected == null ? null : corrected.value();
        this.form = form;
    }

    DraftView view() {
        return new DraftView(key.submission(), branchId, gatheringId, form, savedAt);
    }
}
