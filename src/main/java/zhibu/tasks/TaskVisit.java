package zhibu.tasks;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.RuleViolation;
import zhibu.shared.Voiding;

/** An inspection 督查 of a part of a key task: written once, at most voided. */
@Entity
@NullUnmarked
class TaskVisit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long partId;

    @Column(updatable = false)
    private long taskId;

    @Column(updatable = false)
    private BranchId branchId;

    @Column(updatable = false)
    private LocalDate visitedOn;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private VisitForm form;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] ways;

    @Column(updatable = false)
    private String found;

    @Column(updatable = false)
    private String asked;

    @Column(updatable = false)
    private LocalDate answerBy;

    @Column(updatable = false)
    private AccountId recordedBy;

    @Embedded
    private Voiding voiding;

    protected TaskVisit() {
    }

    TaskVisit(Part part, VisitText text, AccountId by) {
        this.partId = part.id().value();
        this.taskId = part.task().value();
        this.branchId = part.assignee().branch();
        this.visitedOn = text.on();
        this.form = text.form();
        this.ways = text.ways().toArray(String[]::new);
        this.found = text.found();
        this.asked = text.asked();
        this.answerBy = text.answerBy();
        this.recordedBy = by;
    }

    /** Voids it 作废; it stays visible with the reason. */
    void voidFor(String reason, AccountId by) {
        if (voiding != null) {
            throw new RuleViolation("这次督查记录已作废");
        }
        voiding = Voiding.of(reason, by);
    }

    long part() {
        return partId;
    }

    /** @param steps those of its part */
    Visit view(List<Step> steps) {
        Step answer = steps.stream().filter(step -> id.equals(step.visit())).findFirst().orElse(null);
        return new Visit(id, visitedOn, form, List.of(ways), found, asked, answerBy, recordedBy, answer, Voiding.reasonOf(voiding));
    }
}
