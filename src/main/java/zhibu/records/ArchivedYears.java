package zhibu.records;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored archived years. */
interface ArchivedYears extends Repository<ArchivedYear, ArchivedYear.Key> {

    boolean existsByKey(ArchivedYear.Key key);

    ArchivedYear save(ArchivedYear year);

    @Query("select a from ArchivedYear a where a.key.branchId = :branch order by a.key.year desc")
    List<ArchivedYear> of(long branch);

    @Query("select a.key.branchId, a.archivedAt from ArchivedYear a where a.key.branchId in :branches and a.key.year = :year")
    List<Object[]> closed(Collection<Long> branches, int year);
}
