package zhibu.tasks;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.RuleViolation;
import zhibu.shared.UnitId;
import zhibu.shared.Voiding;

/** A key task 重点任务: published once, at most withdrawn. */
@Entity
@NullUnmarked
class KeyTask {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private UnitId unitId;

    @Column(updatable = false)
    private int year;

    @Column(updatable = false)
    private String category;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String asked;

    @Column(updatable = false)
    private String leader;

    @Column(updatable = false)
    private String sourceTitle;

    @Column(updatable = false)
    private String sourceNumber;

    @Column(updatable = false)
    private LocalDate sourceIssuedOn;

    @Column(updatable = false)
    private LocalDate deadline;

    @Column(updatable = false)
    private LocalDate publishedOn;

    @Column(updatable = false)
    private AccountId publishedBy;

    @Embedded
    private Voiding voiding;

    protected KeyTask() {
    }

    /** @param unit the unit that publishes it; none where the working committee does */
    KeyTask(UnitId unit, TaskText text, LocalDate today, AccountId by) {
        this.unitId = unit;
        this.year = text.year().value();
        this.category = text.category();
        this.title = text.title();
        this.asked = text.asked();
        this.leader = text.leader();
        this.sourceTitle = text.source().title();
        this.sourceNumber = text.source().number();
        this.sourceIssuedOn = text.source().issuedOn();
        this.deadline = text.deadline();
        this.publishedOn = today;
        this.publishedBy = by;
    }

    /** Withdraws it 撤回 with all its parts; it stays readable with the reason. */
    void withdraw(String reason, AccountId by) {
        if (voiding != null) {
            throw new RuleViolation("这项重点任务已撤回");
        }
        voiding = Voiding.of(reason, by);
    }

    KeyTaskId id() {
        return new KeyTaskId(id);
    }

    TaskCard card(String publisher) {
        TaskText text = new TaskText(new AssessmentYear(year), category, title, asked, leader,
                new SourcePaper(sourceTitle, sourceNumber, sourceIssuedOn), deadline);
        return new TaskCard(id(), unitId, publisher, text, publishedOn, Voiding.reasonOf(voiding));
    }
}
