package zhibu.ledger;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.BranchId;

/** What somebody has typed so far 草稿: the form as it stands, neither checked nor official. */
@Entity
@Immutable
@NullUnmarked
class Draft {

    @EmbeddedId
    private DraftKey key;

    private BranchId branchId;

    private Long gatheringId;

    @JdbcTypeCode(SqlTypes.JSON)
    private String form;

    private Instant savedAt;

    DraftView view() {
        return new DraftView(key.submission(), branchId, gatheringId, form, savedAt);
    }
}
