package zhibu.rectification;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored steps of problems. */
interface ProblemSteps extends Repository<ProblemStep, Long> {

    ProblemStep save(ProblemStep step);

    List<ProblemStep> findByProblemIdOrderById(long problem);

    Optional<ProblemStep> findByIdAndProblemId(long id, long problem);
}
