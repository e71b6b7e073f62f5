package zhibu.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the mending of a problem went 整改过程: from it follows where it stood on any day, and what its deadline was then.
 *
 * @param turns what happened, in its order
 */
public record Course(List<Turn> turns) {

    public Course {
        turns = List.copyOf(turns);
    }

    /**
     * Something that happened on a day.
     *
     * @param until the deadline it set; none where it set none
     */
    public record Turn(StepKind kind, LocalDate on, @Nullable LocalDate until) {
    }

    /** Where it stood when {@code day} ended; empty while nobody had raised it. */
    public Optional<ProblemState> on(LocalDate day) {
        return by(day).flatMap(turn -> Stream.ofNullable(turn.kind().leadsTo())).reduce((earlier, later) -> later);
    }

    private Stream<Turn> by(LocalDate day) {
        return turns.stream().filter(turn -> !turn.on().isAfter(day));
    }

    /** The deadline that held when {@code day} ended; empty while nobody had raised it. */
    public Optional<LocalDate> deadlineOn(LocalDate day) {
        return by(day).filter(turn -> turn.kind().setsDeadline()).flatMap(turn -> Stream.ofNullable(turn.until()))
                .reduce((earlier, later) -> later);
    }

    /** Whether its deadline had passed before {@code day} and it had not been reported mended when that day ended 逾期. */
    public boolean overdueOn(LocalDate day) {
        return on(day).filter(ProblemState::toDo).flatMap(state -> deadlineOn(day)).filter(deadline -> deadline.isBefore(day)).isPresent();
    }

    /** When it was taken off the list, if it was off when {@code day} ended. */
    public Optional<LocalDate> closedOn(LocalDate day) {
        return on(day).filter(Predicate.isEqual(ProblemState.CLOSED)).flatMap(state -> by(day)
                .filter(turn -> turn.kind() == StepKind.CLOSED).map(Turn::on).reduce((earlier, later) -> later));
    }
}
