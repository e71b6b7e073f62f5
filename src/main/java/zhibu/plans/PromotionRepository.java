package zhibu.plans;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored proposals for promotion, and what was decided. */
interface PromotionRepository extends Repository<Promotion, Long> {

    Promotion save(Promotion promotion);

    Optional<Promotion> findById(Long id);

    @Query("select p from Promotion p where p.itemId = :item order by p.id desc")
    List<Promotion> of(Long item);

    /** With the item and the year of its plan; those that wait first, then the latest. */
    @Query("""
            select p, i, n.year from Promotion p join PlanItem i on i.id = p.itemId join Plan n on n.id = i.planId
            where p.branchId in :branches order by case when p.granted is null then 0 else 1 end, p.id desc
            """)
    List<Object[]> of(Collection<BranchId> branches);

    /** What was granted of plans before {@code year}, earliest first, with the item and the year of its plan. */
    @Query("""
            select p, i, n.year from Promotion p join PlanItem i on i.id = p.itemId join Plan n on n.id = i.planId
            where p.granted = true and n.year < :year order by p.id
            """)
    List<Object[]> granted(int year);
}
