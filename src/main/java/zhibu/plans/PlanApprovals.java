package zhibu.plans;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored approvals of plans. */
interface PlanApprovals extends Repository<PlanApproval, Long> {

    PlanApproval save(PlanApproval approval);

    /** The latest comes last. */
    @Query("select a from PlanApproval a where a.planId in :plans order by a.id")
    List<PlanApproval> of(Collection<Long> plans);
}
