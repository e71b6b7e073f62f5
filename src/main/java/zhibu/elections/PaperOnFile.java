package zhibu.elections;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.Voiding;

/** That a paper of an election is on file 归入材料; voided if it turned out not to be. */
@Entity
@Table(name = "election_paper")
@NullUnmarked
class PaperOnFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private BranchId branchId;

    @Column(updatable = false)
    private int termNumber;

    @Column(updatable = false)
    private String paper;

    @Column(updatable = false)
    private AccountId recordedBy;

    @Embedded
    private Voiding voiding;

    protected PaperOnFile() {
    }

    PaperOnFile(BranchId branch, int term, String paper, AccountId by) {
        this.branchId = branch;
        this.termNumber = term;
        this.paper = paper;
        this.recordedBy = by;
    }

    String paper() {
        return paper;
    }

    void withdraw(AccountId by) {
        voiding = Voiding.of("不在材料中", by);
    }
}
