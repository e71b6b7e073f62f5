package zhibu.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post and who holds or held it, as pages show it.
 *
 * @param until the last day; none while he holds it
 */
public record PostView(long number, int term, Duty duty, String holder, LocalDate from, @Nullable LocalDate until,
                       @Nullable String approval, boolean headsOffice, @Nullable String headWaiver) {

    public boolean held() {
        return until == null;
    }
}
