package zhibu.ledger;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored minutes. */
interface MinutesRepository extends Repository<Minutes, Long> {

    Minutes save(Minutes minutes);

    @Query("select m from Minutes m left join fetch m.parts where m.recordId = :record and m.revision = :revision")
    Optional<Minutes> wording(long record, int revision);
}
