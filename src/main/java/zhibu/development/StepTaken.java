package zhibu.development;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.RuleViolation;
import zhibu.shared.Voiding;

/** A step 环节 taken with somebody: written once, at most voided. */
@Entity
@Table(name = "candidacy_step")
@NullUnmarked
class StepTaken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private BranchId branchId;

    @Column(updatable = false)
    private long candidacyId;

    @Column(updatable = false)
    private String step;

    @Column(updatable = false)
    private LocalDate takenOn;

    @Column(updatable = false)
    private LocalDate begunOn;

    @Column(updatable = false)
    private String outcome;

    @Column(updatable = false)
    private String conclusion;

    @Column(updatable = false)
    private String document;

    @Column(updatable = false)
    private String note;

    @Column(updatable = false)
    private Integer months;

    @ElementCollection
    @CollectionTable(name = "candidacy_step_person", joinColumns = @JoinColumn(name = "step_id"))
    private List<StepPerson> people;

    @Column(insertable = false, updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private AccountId recordedBy;

    @Embedded
    private Voiding voiding;

    protected StepTaken() {
    }

    StepTaken(BranchId branch, CandidacyId candidacy, StepEntry entry, AccountId by) {
        this.branchId = branch;
        this.candidacyId = candidacy.value();
        this.step = entry.step();
        this.takenOn = entry.on();
        this.begunOn = entry.begunOn();
        this.outcome = entry.outcome();
        this.conclusion = entry.conclusion();
        this.document = entry.document();
        this.note = entry.note();
        this.months = entry.months();
        this.people = entry.people().stream().map(member -> new StepPerson(branch, member)).toList();
        this.recordedBy = by;
    }

    /** Voids the step 作废; it stays visible with the reason. */
    void voidFor(String reason, AccountId by) {
        if (voiding != null) {
            throw new RuleViolation("这条记录已作废");
        }
        voiding = Voiding.of(reason, by);
    }

    CandidacyId candidacy() {
        return new CandidacyId(candidacyId);
    }

    Taken facts() {
        return new Taken(id, new StepEntry(step, takenOn, begunOn, outcome, conclusion, document, note, months,
                people.stream().map(StepPerson::member).toList()), recordedBy, recordedAt, Voiding.reasonOf(voiding));
    }
}
