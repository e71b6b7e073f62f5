package zhibu.rectification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.shared.MemberId;

/**
 * What is done about a problem.
 *
 * @param measure 措施; empty while it is left to the branch
 * @param owner the member of the branch who answers for it 责任人; none while nobody was named
 * @param deadline the last day for reporting it mended 时限
 */
public record Remedy(String measure, @Nullable MemberId owner, LocalDate deadline) {

    /** Until a day, all else left to the branch. */
    public static Remedy until(LocalDate deadline) {
        return new Remedy("", null, deadline);
    }

    /** Whether it is said what is done and by whom; both or neither may be left open. */
    boolean whole() {
        return measure.isEmpty() == (owner == null);
    }
}
