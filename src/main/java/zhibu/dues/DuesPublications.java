package zhibu.dues;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored publications. */
interface DuesPublications extends Repository<DuesPublication, DuesPublication.Key> {

    DuesPublication save(DuesPublication publication);

    Optional<DuesPublication> findByKey(DuesPublication.Key key);
}
