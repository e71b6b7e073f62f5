package zhibu.standards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Reader;
import zhibu.shared.UnitId;

/** That a place gave a parameter a number of its own 本地参数, or took it back. */
@Entity
@Immutable
@NullUnmarked
class ParameterChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String edition;

    private String key;

    private UnitId unitId;

    private int firstYear;

    private BigDecimal value;

    private String article;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    private String reason;

    /** The database's clock, never ours to set. */
    @Column(insertable = false, updatable = false)
    private Instant changedAt;

    private AccountId changedBy;

    private String author;

    protected ParameterChange() {
    }

    ParameterChange(String edition, LocalNumber number, Reader by) {
        this.edition = edition;
        this.key = number.key();
        this.unitId = number.unit();
        this.firstYear = number.from().value();
        this.value = number.value();
        this.article = number.source().article();
        this.confidence = number.source().confidence();
        this.reason = number.reason();
        this.changedBy = by.account();
        this.author = by.name();
    }

    String edition() {
        return edition;
    }

    LocalNumber number() {
        return new LocalNumber(id, key, unitId, new AssessmentYear(firstYear), value, new Source(article, confidence), reason,
                author, changedAt);
    }
}
