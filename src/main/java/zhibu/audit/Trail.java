package zhibu.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.BranchId;
import zhibu.shared.Forbidden;
import zhibu.shared.Reader;
import zhibu.shared.Role;

/** The trail 留痕 as the auditor reads it. */
@Component
@Transactional(readOnly = true)
public class Trail {

    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    private final AuditEntries entries;
    private final ZoneId zone;

    Trail(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.zone = clock.getZone();
    }

    /**
     * The entries a filter lets through, latest first.
     *
     * @param limit at most so many
     * @throws Forbidden if the reader is no auditor
     */
    public List<TrailRow> entries(TrailFilter filter, int limit, Reader reader) {
        if (!reader.is(Role.AUDITOR)) {
            throw new Forbidden();
        }
        LocalDate last = Optional.ofNullable(filter.to()).orElse(END);
        return entries.before(Optional.ofNullable(filter.before()).orElse(Long.MAX_VALUE),
                begins(Optional.ofNullable(filter.from()).orElse(BEGINNING)), begins(last.plusDays(1)), filter.deed(),
                Optional.ofNullable(filter.branch()).map(BranchId::value).orElse(0L), Limit.of(limit));
    }

    private Instant begins(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
