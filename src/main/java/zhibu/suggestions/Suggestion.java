package zhibu.suggestions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** What somebody said of a page: never changed, answered once. */
@Entity
@NullUnmarked
class Suggestion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String page;

    @Column(updatable = false)
    private String text;

    /** The database's clock, never ours to set. */
    @Column(insertable = false, updatable = false)
    private Instant sentAt;

    @Column(updatable = false)
    private AccountId sentBy;

    private String answer;

    @Column(insertable = false, updatable = false)
    private Instant answeredAt;

    private AccountId answeredBy;

    protected Suggestion() {
    }

    Suggestion(String page, String text, AccountId by) {
        this.page = page;
        this.text = text;
        this.sentBy = by;
    }

    /** @throws RuleViolation if it was answered before */
    void answer(String words, AccountId by) {
        if (answer != null) {
            throw new RuleViolation("这条意见已经答复，答复以后不再改动");
        }
        answer = words;
        answeredBy = by;
    }

    SuggestionHappened happened(String deed, Reader by) {
        return new SuggestionHappened(deed, id, by);
    }
}
