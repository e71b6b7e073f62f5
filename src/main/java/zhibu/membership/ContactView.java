package zhibu.membership;

import java.time.LocalDate;

/** When and how the branch was in touch with a member who is away, and what it heard. */
public record ContactView(LocalDate on, String means, String note) {
}
