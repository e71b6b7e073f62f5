package zhibu.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.BranchId;
import zhibu.shared.UnitId;

/** A branch 支部. */
@Entity
@NullUnmarked
class Branch {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit unit;

    @Column(name = "unit_id", insertable = false, updatable = false)
    private UnitId unitId;

    private String name;

    private LocalDate foundedOn;

    private String approval;

    private boolean temporary;

    private String sizeApproval;

    private String groupWaiver;

    private LocalDate dissolvedOn;

    @ElementCollection
    @CollectionTable(name = "branch_coverage", joinColumns = @JoinColumn(name = "branch_id"))
    @Column(name = "office")
    private Set<String> offices;

    BranchId id() {
        return new BranchId(id);
    }

    BranchFacts facts(List<BranchFacts.Group> groups, List<BranchFacts.Term> terms, List<BranchFacts.Post> posts) {
        return new BranchFacts(id(), unitId, name, foundedOn, dissolvedOn, temporary, Math.max(1, offices.size()),
                approval != null, sizeApproval != null, groupWaiver != null, groups, terms, posts);
    }

    Charter charter() {
        return new Charter(approval, sizeApproval, groupWaiver, offices.stream().sorted().toList());
    }
}
