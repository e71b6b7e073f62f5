package zhibu.rectification;

/**
 * How many problems there are of each sort, as far as a reader sees them.
 *
 * @param toDo those not taken off the list, reported ones among them
 */
public record ProblemCount(int all, int toDo, int overdue, int reported, int closed, int recheck, int repeated) {
}
