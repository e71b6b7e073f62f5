package zhibu.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.BranchId;
import zhibu.shared.UnitId;

/** A branch 支部. */
@Entity
@NullUnmarked
class Branch {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
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

    protected Branch() {
    }

    Branch(Unit unit, BranchEntry entry) {
        this.unit = unit;
        this.name = entry.name();
        this.foundedOn = entry.foundedOn();
        this.approval = entry.approval();
        this.temporary = entry.temporary();
        this.offices = new HashSet<>(entry.offices());
    }

    /** Lets it be otherwise; answers what was changed, each with its sentence. */
    Map<Change, String> adjust(Adjustment to) {
        Map<Change, String> changes = new EnumMap<>(Change.class);
        note(changes, Change.RENAMED, name, to.name());
        note(changes, Change.OFFICES, String.join("、", charter().offices()), String.join("、", to.offices()));
        note(changes, Change.REAPPROVED, said(approval), to.approval());
        note(changes, Change.SIZE_APPROVED, said(sizeApproval), to.sizeApproval());
        note(changes, Change.GROUPS_WAIVED, said(groupWaiver), to.groupWaiver());
        name = to.name();
        offices.retainAll(to.offices());
        offices.addAll(to.offices());
        approval = unlessEmpty(to.approval());
        sizeApproval = unlessEmpty(to.sizeApproval());
        groupWaiver = unlessEmpty(to.groupWaiver());
        return changes;
    }

    private static void note(Map<Change, String> changes, Change what, String before, String after) {
        if (!before.equals(after)) {
            changes.put(what, before.isEmpty() ? after : "%s改为%s".formatted(before, after.isEmpty() ? "无" : after));
        }
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    private static String unlessEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    void dissolve(LocalDate on) {
        dissolvedOn = on;
    }

    BranchId id() {
        return new BranchId(id);
    }

    Charter charter() {
        return new Charter(approval, sizeApproval, groupWaiver, offices.stream().sorted().toList());
    }
}
