package zhibu.development;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.RuleViolation;

/** One person's way into the Party 发展党员, from the application until he is a full member or it ends. */
@Entity
@NullUnmarked
class Candidacy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private BranchId branchId;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private boolean female;

    @Column(updatable = false)
    private LocalDate bornOn;

    @Column(updatable = false)
    private String position;

    private MemberId memberId;

    private LocalDate endedOn;

    private String endReason;

    private AccountId endedBy;

    @Column(insertable = false, updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private AccountId recordedBy;

    protected Candidacy() {
    }

    Candidacy(BranchId branch, Applicant applicant, AccountId by) {
        this.branchId = branch;
        this.name = applicant.name();
        this.female = applicant.female();
        this.bornOn = applicant.bornOn();
        this.position = applicant.position();
        this.recordedBy = by;
    }

    CandidacyId id() {
        return new CandidacyId(id);
    }

    BranchId branch() {
        return branchId;
    }

    Applicant applicant() {
        return new Applicant(name, female, bornOn, position);
    }

    /** On the roster since he was admitted; none before. */
    @Nullable MemberId member() {
        return memberId;
    }

    /** Has entered the roster 花名册. */
    void enter(MemberId member) {
        memberId = member;
    }

    /** Ends it 终止. */
    void end(LocalDate on, String reason, AccountId by) {
        if (endedOn != null) {
            throw new RuleViolation("已经终止");
        }
        endedOn = on;
        endReason = reason;
        endedBy = by;
    }

    @Nullable Ending ending() {
        return endedOn == null ? null : new Ending(endedOn, endReason);
    }
}
