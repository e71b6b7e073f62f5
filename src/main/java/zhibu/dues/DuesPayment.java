package zhibu.dues;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.RuleViolation;
import zhibu.shared.Voiding;

/** That a member paid his dues for one month. */
@Entity
@NullUnmarked
class DuesPayment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private BranchId branchId;

    @Column(updatable = false)
    private MemberId memberId;

    @Column(updatable = false)
    private int year;

    @Column(updatable = false)
    private int month;

    @Column(updatable = false)
    private BigDecimal amount;

    @Column(updatable = false)
    private LocalDate paidOn;

    @Column(updatable = false)
    private String note;

    @Column(insertable = false, updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private AccountId recordedBy;

    @Embedded
    private Voiding voiding;

    protected DuesPayment() {
    }

    DuesPayment(BranchId branch, MemberId member, AssessmentYear year, Month month, BigDecimal amount, LocalDate paidOn, String note,
                AccountId by) {
        this.branchId = branch;
        this.memberId = member;
        this.year = year.value();
        this.month = month.getValue();
        this.amount = amount;
        this.paidOn = paidOn;
        this.note = note;
        this.recordedBy = by;
    }

    /** Voids the entry 作废; it stays visible with the reason. */
    void voidFor(String reason, AccountId by) {
        if (voiding != null) {
            throw new RuleViolation("这笔党费记录已作废");
        }
        voiding = Voiding.of(reason, by);
    }

    MemberId member() {
        return memberId;
    }

    AssessmentYear year() {
        return new AssessmentYear(year);
    }

    Month month() {
        return Month.of(month);
    }

    Paid paid() {
        return new Paid(id, Month.of(month), amount, paidOn, note, Voiding.reasonOf(voiding));
    }
}
