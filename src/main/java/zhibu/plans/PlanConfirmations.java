package zhibu.plans;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored confirmations of plans. */
interface PlanConfirmations extends Repository<PlanConfirmation, Long> {

    PlanConfirmation save(PlanConfirmation confirmation);

    @Query("select c from PlanConfirmation c where c.planId in :plans")
    List<PlanConfirmation> of(Collection<Long> plans);
}
