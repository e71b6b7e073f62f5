package zhibu.plans;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored words of secretaries on which record does which item. */
interface PlanLinks extends Repository<PlanLink, Long> {

    PlanLink save(PlanLink link);

    /** The latest comes last. */
    @Query("select l from PlanLink l join PlanItem i on i.id = l.itemId where i.planId in :plans order by l.id")
    List<PlanLink> of(Collection<Long> plans);
}
