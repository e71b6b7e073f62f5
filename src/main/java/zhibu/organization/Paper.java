package zhibu.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;

/** That something about a branch was changed: by which document, and from when. Written once, never changed. */
@Entity
@Immutable
@Table(name = "branch_paper")
@NullUnmarked
class Paper {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private BranchId branchId;

    @Enumerated(EnumType.STRING)
    private Change what;

    private String document;

    private LocalDate happenedOn;

    private String text;

    private AccountId recordedBy;

    protected Paper() {
    }

    Paper(BranchId branch, PaperLine line, AccountId by) {
        this.branchId = branch;
        this.what = line.what();
        this.document = line.document();
        this.happenedOn = line.on();
        this.text = line.text();
        this.recordedBy = by;
    }

    PaperLine line() {
        return new PaperLine(what, document, happenedOn, text);
    }
}
