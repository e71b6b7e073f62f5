package zhibu.development;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored steps. */
interface StepsTaken extends Repository<StepTaken, Long> {

    StepTaken save(StepTaken step);

    Optional<StepTaken> findByIdAndBranchId(long id, BranchId branch);
}
