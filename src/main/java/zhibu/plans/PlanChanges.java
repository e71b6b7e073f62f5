package zhibu.plans;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored changes of approved plans. */
interface PlanChanges extends Repository<PlanChange, Long> {

    PlanChange save(PlanChange change);

    @Query("select c from PlanChange c join PlanItem i on i.id = c.itemId where i.planId = :plan order by c.id desc")
    List<PlanChange> of(Long plan);
}
