package zhibu.plans;

import org.springframework.data.repository.Repository;

/** The stored confirmations of plans. */
interface PlanConfirmations extends Repository<PlanConfirmation, Long> {

    PlanConfirmation save(PlanConfirmation confirmation);
}
