package zhibu.members;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A state of a member as his page shows it, standing or voided. */
public record StateView(long number, StateKind kind, String ground, @Nullable String approval, LocalDate from, @Nullable LocalDate until,
                        @Nullable String voidReason) {

    public boolean voided() {
        return voidReason != null;
    }

    /** Whether it still goes on, as far as is known. */
    public boolean open() {
        return voidReason == null && until == null;
    }
}
