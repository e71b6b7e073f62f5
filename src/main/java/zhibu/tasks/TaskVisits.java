package zhibu.tasks;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored inspections. */
interface TaskVisits extends Repository<TaskVisit, Long> {

    TaskVisit save(TaskVisit visit);

    Optional<TaskVisit> findByIdAndPartId(long id, long part);
}
