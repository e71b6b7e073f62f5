package zhibu.development;

import java.time.LocalDate;

/** That a candidacy ended 终止 without a full member, and why. */
public record Ending(LocalDate on, String reason) {
}
