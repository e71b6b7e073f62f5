package zhibu.standards;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An edition as it was published: the document, word for word, which the database never lets change. */
@Entity
@Immutable
@Table(name = "edition")
class PublishedEdition {

    @Id
    private String code;
    private String document;
    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected PublishedEdition() {
    }

    EditionDocument document() {
        return new EditionDocument("已发布的 " + code + " 版", document);
    }
}
