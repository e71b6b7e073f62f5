package zhibu.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored minutes. */
interface MinutesRepository extends Repository<Minutes, Long> {

    Minutes save(Minutes minutes);

    @Query("select m from Minutes m left join fetch m.parts where m.recordId = :record and m.revision = :revision")
    Optional<Minutes> wording(long record, int revision);

    @Query("select m from Minutes m where m.branchId = :branch and m.recordId in :records")
    List<Minutes> of(BranchId branch, Collection<Long> records);
}
