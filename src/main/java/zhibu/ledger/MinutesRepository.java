package zhibu.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored wordings of records. */
interface MinutesRepository extends Repository<Minutes, Long> {

    /** Makes submissions of the same form wait for one another until the transaction ends. */
    @Query(nativeQuery = true, value = "select 1 from pg_advisory_xact_lock(:key)")
    int lock(long key);

    Optional<Minutes> findBySubmission(UUID submission);

    Minutes save(Minutes minutes);

    @Query("select m from Minutes m left join fetch m.parts where m.gatheringId = :gathering and m.revision = :revision")
    Optional<Minutes> wording(long gathering, int revision);

    @Query("""
            select new zhibu.ledger.Wording(m.revision, m.correctionReason, m.recordedBy, m.recordedAt)
            from Minutes m where m.gatheringId = :gathering order by m.revision desc
            """)
    List<Wording> wordings(long gathering);
}
