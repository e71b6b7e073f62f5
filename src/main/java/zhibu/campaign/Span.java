package zhibu.campaign;

import java.time.LocalDate;

/**
 * When a stage is due and what is to be done in it.
 *
 * @param fromOn its first day
 * @param untilOn its last day
 * @param tasks what is to be done, a line each
 */
public record Span(LocalDate fromOn, LocalDate untilOn, String tasks) {
}
