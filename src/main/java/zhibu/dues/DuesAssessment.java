package zhibu.dues;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** What a member owes a month in a year 党费核定; the latest of a year counts, the earlier ones stay. */
@Entity
@Immutable
@NullUnmarked
class DuesAssessment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private BranchId branchId;

    private MemberId memberId;

    private int year;

    private String payerGroup;

    private String rate;

    private BigDecimal monthly;

    private String reason;

    @Column(insertable = false, updatable = false)
    private Instant assessedAt;

    private AccountId assessedBy;

    protected DuesAssessment() {
    }

    DuesAssessment(BranchId branch, int year, Assessing assessing, AccountId by) {
        this.branchId = branch;
        this.memberId = assessing.member();
        this.year = year;
        this.payerGroup = assessing.group();
        this.rate = assessing.rate();
        this.monthly = assessing.monthly();
        this.reason = assessing.reason();
        this.assessedBy = by;
    }

    MemberId member() {
        return memberId;
    }

    Assessing facts() {
        return new Assessing(memberId, payerGroup, rate, monthly, reason);
    }
}
