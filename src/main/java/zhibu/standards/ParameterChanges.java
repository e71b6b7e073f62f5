package zhibu.standards;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The stored changes of parameters, in their order. */
interface ParameterChanges extends Repository<ParameterChange, Long> {

    ParameterChange save(ParameterChange change);

    List<ParameterChange> findAllByOrderById();
}
