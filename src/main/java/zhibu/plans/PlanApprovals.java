package zhibu.plans;

import org.springframework.data.repository.Repository;

/** The stored approvals of plans. */
interface PlanApprovals extends Repository<PlanApproval, Long> {

    PlanApproval save(PlanApproval approval);

    boolean existsByPlanId(Long plan);
}
