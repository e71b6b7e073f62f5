package zhibu.ledger;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored wordings of records. */
interface MinutesRepository extends Repository<Minutes, Long> {

    Minutes save(Minutes minutes);

    Optional<Minutes> findByGatheringIdAndRevision(Long gathering, int revision);

    @Query("""
            select new zhibu.ledger.Wording(m.revision, m.correctionReason, m.recordedBy, m.recordedAt)
            from Minutes m where m.gatheringId = :gathering order by m.revision desc
            """)
    List<Wording> wordings(long gathering);
}
