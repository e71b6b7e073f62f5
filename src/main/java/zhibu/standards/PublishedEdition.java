package zhibu.standards;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An edition as it was published: the document, word for word, which the database never lets change. */
@Entity
@Immutable
@Table(name = "edition")
class PublishedEdition {

    @Id
    private String code;
    private String document;
    private String sha256;
    private Instant publishedAt;
    private @Nullable String publishedBy;

    @SuppressWarnings("NullAway.Init")
    protected PublishedEdition() {
    }

    EditionDocument document() {
        return new EditionDocument("已发布的 " + code + " 版", document);
    }

    String code() {
        return code;
    }

    Volume volume(Edition edition, @Nullable Withdrawn withdrawn, List<LocalNumber> numbers) {
        return new Volume(document(), edition, publishedAt, publishedBy, withdrawn, numbers);
    }
}
