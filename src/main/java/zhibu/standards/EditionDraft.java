package zhibu.standards;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.Conflict;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.shared.Voiding;

/** An edition being drawn up 草案: a document that may change until it is published or discarded. */
@Entity
@NullUnmarked
class EditionDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String base;

    private String code;

    private String name;

    private String document;

    @Version
    private int revision;

    /** The database's clock, never ours to set. */
    @Column(insertable = false, updatable = false)
    private Instant drawnUpAt;

    @Column(updatable = false)
    private AccountId drawnUpBy;

    @Column(updatable = false)
    private String author;

    private String publishedAs;

    @Embedded
    private Voiding voiding;

    protected EditionDraft() {
    }

    /** @param base the code of the edition it is drawn from; empty for one that was sent in */
    EditionDraft(String base, Edition edition, String document, Reader by) {
        this.base = base;
        this.document = document;
        this.drawnUpBy = by.account();
        this.author = by.name();
        title(edition);
    }

    private void title(Edition edition) {
        code = edition.code();
        name = edition.name();
    }

    /**
     * Writes the document anew.
     *
     * @throws Conflict if it is no longer what the writer saw
     */
    void rewrite(Edition edition, String other, int seen) {
        requireSeen(seen);
        document = other;
        title(edition);
    }

    /** @throws Conflict if it is no longer what somebody saw */
    void requireSeen(int seen) {
        requireOpen();
        if (seen != revision) {
            throw new Conflict();
        }
    }

    private void requireOpen() {
        if (publishedAs != null || voiding != null) {
            throw new RuleViolation(publishedAs == null ? "这份草案已经放弃" : "这份草案已经发布，不能再改");
        }
    }

    void discard(String reason, AccountId by) {
        requireOpen();
        voiding = Voiding.of(reason, by);
    }

    void publishAs(String published) {
        requireOpen();
        publishedAs = published;
    }

    DraftId id() {
        return new DraftId(id);
    }

    EditionDocument document() {
        return new EditionDocument("草案", document);
    }

    String base() {
        return base;
    }

    DraftCard card() {
        return new DraftCard(id(), base, code, name, revision, author, drawnUpAt);
    }
}
