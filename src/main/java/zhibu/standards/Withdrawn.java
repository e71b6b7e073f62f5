package zhibu.standards;

import java.time.Instant;

/** Why, by whom and when an edition was withdrawn 撤回. */
public record Withdrawn(String reason, String author, Instant at) {
}
