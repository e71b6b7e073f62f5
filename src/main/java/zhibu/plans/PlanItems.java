package zhibu.plans;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored items of plans. */
interface PlanItems extends Repository<PlanItem, Long> {

    PlanItem save(PlanItem item);

    void deleteAll(Iterable<? extends PlanItem> items);

    Optional<PlanItem> findByIdAndBranchId(Long id, BranchId branch);

    @Query("select i from PlanItem i where i.planId = :plan order by i.position, i.id")
    List<PlanItem> of(Long plan);

    @Query("select i from PlanItem i where i.planId in :plans order by i.planId, i.position, i.id")
    List<PlanItem> of(Collection<Long> plans);
}
