package zhibu.elections;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored steps of elections. */
interface ElectionSteps extends Repository<ElectionStep, Long> {

    ElectionStep save(ElectionStep step);

    Optional<ElectionStep> findByIdAndBranchId(long id, BranchId branch);

    @Query("select s from ElectionStep s left join fetch s.people where s.branchId = :branch order by s.id")
    List<ElectionStep> of(BranchId branch);

    @Query("select s from ElectionStep s left join fetch s.people where s.branchId in :branches and s.voiding.reason is null order by s.id")
    List<ElectionStep> standing(Collection<BranchId> branches);
}
