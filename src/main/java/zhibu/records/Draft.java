package zhibu.records;

import jakarta.persistence.Convert;
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

    @Convert(converter = BookConverter.class)
    private Book book;

    private Long recordId;

    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private String form;

    private Instant savedAt;

    DraftView view() {
        return new DraftView(key.submission(), branchId, book, recordId == null ? null : new RecordId(recordId), title, form, savedAt);
    }
}
