package zhibu.rectification;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored problems. */
interface Problems extends Repository<Problem, Long> {

    Problem save(Problem problem);

    /** The problem, which nobody else changes until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Problem p where p.id = :id and p.branchId = :branch")
    Optional<Problem> toChange(long id, BranchId branch);

    /** The latest of the branch about the same rule, or where either names none the same standard, that was taken off the list. */
    @Query("""
            select max(p.id) from Problem p where p.branchId = :branch and p.closedOn is not null and p.voiding.reason is null
              and (p.found.rule <> '' and p.found.rule = :rule
              or p.found.standard <> '' and p.found.standard = :standard and (p.found.rule = '' or :rule = ''))
            """)
    @Nullable Long closedBefore(BranchId branch, String standard, String rule);

    @Query("""
            select count(p) from Problem p where p.branchId = :branch and p.found.source = :#{#found.source()}
              and p.found.what = :#{#found.what()} and p.found.foundOn = :#{#found.on()} and p.voiding.reason is null
            """)
    long known(BranchId branch, Discovery found);
}
