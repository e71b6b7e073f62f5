package zhibu.development;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;

/** That somebody found a paper 材料 to be there, or not; the latest word on each counts. */
@Entity
@Immutable
@Table(name = "candidacy_paper")
@NullUnmarked
class PaperNoted {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private BranchId branchId;

    private long candidacyId;

    private String material;

    private boolean present;

    @Column(insertable = false, updatable = false)
    private Instant notedAt;

    private AccountId notedBy;

    protected PaperNoted() {
    }

    PaperNoted(BranchId branch, CandidacyId candidacy, String material, boolean present, AccountId by) {
        this.branchId = branch;
        this.candidacyId = candidacy.value();
        this.material = material;
        this.present = present;
        this.notedBy = by;
    }

    CandidacyId candidacy() {
        return new CandidacyId(candidacyId);
    }

    String material() {
        return material;
    }

    boolean present() {
        return present;
    }
}
