package zhibu.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.Happened;

/** Hears everything that happens and writes it down in the transaction in which it happened: both are kept, or neither. */
@Component
class TrailKeeper {

    private final AuditEntries entries;

    TrailKeeper(AuditEntries entries) {
        this.entries = entries;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void heard(Happened event) {
        entries.save(new AuditEntry(event));
    }
}
