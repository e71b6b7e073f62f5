package zhibu.plans;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored plans with what stands beside them. */
interface PlanRepository extends Repository<Plan, Long> {

    Plan save(Plan plan);

    Optional<Plan> findByBranchIdAndYear(BranchId branch, int year);

    @Query("select p from Plan p where p.branchId in :branches and p.year = :year order by p.branchId")
    List<Plan> of(Collection<BranchId> branches, int year);

    @Query("select i from PlanItem i where i.planId in :plans order by i.planId, i.position, i.id")
    List<PlanItem> items(Collection<Long> plans);

    /** The latest comes last. */
    @Query("select a from PlanApproval a where a.planId in :plans order by a.id")
    List<PlanApproval> approvals(Collection<Long> plans);

    @Query("select c from PlanConfirmation c where c.planId in :plans")
    List<PlanConfirmation> confirmations(Collection<Long> plans);

    /** The latest comes last. */
    @Query("select l from PlanLink l join PlanItem i on i.id = l.itemId where i.planId in :plans order by l.id")
    List<PlanLink> links(Collection<Long> plans);
}
