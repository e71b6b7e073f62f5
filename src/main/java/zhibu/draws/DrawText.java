package zhibu.draws;

/**
 * What is settled about a draw before its frame is frozen, as somebody wrote it down.
 *
 * @param reason why the draw before it does not count; empty where there is none
 */
public record DrawText(Layering layering, Quota quota, String reason) {
}
