package zhibu.tasks;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored steps of parts. */
interface TaskSteps extends Repository<TaskStep, Long> {

    TaskStep save(TaskStep step);

    Optional<TaskStep> findByIdAndPartId(long id, long part);
}
