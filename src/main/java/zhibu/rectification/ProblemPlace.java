package zhibu.rectification;

import java.time.LocalDate;

/**
 * A place in a list of problems, which is in this order: what stands on it first, by deadline.
 *
 * @param closed whether it was taken off the list
 */
public record ProblemPlace(boolean closed, LocalDate deadline, long id) {

    /** Before all of them. */
    public static final ProblemPlace BEGINNING = new ProblemPlace(false, LocalDate.of(1900, 1, 1), 0);

    static ProblemPlace of(ProblemCard card) {
        return new ProblemPlace(card.state() == ProblemState.CLOSED, card.remedy().deadline(), card.id().value());
    }
}
