package zhibu.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The broom that lets go every night of what was sent in and not needed any more. */
@Component
class ImportExpiry {

    /** Long enough to correct a file with colleagues; what was confirmed can be done over again as long. */
    static final Duration KEPT = Duration.ofDays(7);

    private final ImportStore imports;
    private final Clock clock;

    ImportExpiry(ImportStore imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 0 * * *", zone = "Asia/Shanghai")
    @Transactional
    public void sweep() {
        Instant now = clock.instant();
        imports.expire(now.minus(KEPT), now);
    }
}
