package zhibu.plans;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;

/** The stored plans. */
interface PlanRepository extends Repository<Plan, Long> {

    /** Begins a plan, unless there is one; the answer is how many were begun. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into plan (branch_id, year, drawn_up_by) values (:#{#branch.value()}, :year, :#{#by.value()})
            on conflict do nothing
            """)
    int begin(BranchId branch, int year, AccountId by);

    Optional<Plan> findByBranchIdAndYear(BranchId branch, int year);

    /** The plan, which nobody else changes until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Plan p where p.branchId = :branch and p.year = :year")
    Optional<Plan> toChange(BranchId branch, int year);

    /** With the last approval and the confirmation, if there are any. */
    @Query("""
            select new zhibu.plans.PlanHead(p, a, c) from Plan p
            left join PlanApproval a on a.planId = p.id and a.id = (select max(other.id) from PlanApproval other where other.planId = p.id)
            left join PlanConfirmation c on c.planId = p.id
            where p.branchId in :branches and p.year = :year order by p.branchId
            """)
    List<PlanHead> of(Collection<BranchId> branches, int year);
}
