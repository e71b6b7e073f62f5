package zhibu.records;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored wordings of records. */
interface Wordings extends Repository<Wording, WordingKey> {

    /** Makes submissions of the same form wait for one another until the transaction ends. */
    @Query(nativeQuery = true, value = "select 1 from pg_advisory_xact_lock(:key)")
    int lock(long key);

    Optional<Wording> findBySubmission(UUID submission);

    Wording save(Wording wording);

    @Query("""
            select new zhibu.records.HistoryLine(concat('第 ', w.key.revision, ' 稿'), w.key.revision, w.reason, w.recordedBy, w.recordedAt)
            from Wording w where w.key.recordId = :record
            """)
    List<HistoryLine> history(long record);
}
