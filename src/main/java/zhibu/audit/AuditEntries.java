package zhibu.audit;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored trail; it only grows. */
interface AuditEntries extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    /** The entries before one, latest first; an empty deed or branch 0 asks for all. */
    @Query("""
            select new zhibu.audit.TrailRow(a.id, a.at, a.actor, a.deed, a.subject, a.branchId)
            from AuditEntry a
            where a.id < :before and a.at >= :from and a.at < :until
              and locate(:deed, a.deed) > 0 and (:branch = 0 or cast(a.branchId as Long) = :branch)
            order by a.id desc
            """)
    List<TrailRow> before(long before, Instant from, Instant until, String deed, long branch, Limit limit);
}
