package zhibu.dues;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored publications. */
interface DuesPublications extends Repository<DuesPublication, DuesPublication.Key> {

    DuesPublication save(DuesPublication publication);

    Optional<DuesPublication> findByKey(DuesPublication.Key key);

    @Query("select p.key.branchId, p.publishedOn from DuesPublication p where p.key.branchId in :branches and p.key.year = :year")
    List<Object[]> days(Collection<Long> branches, int year);
}
