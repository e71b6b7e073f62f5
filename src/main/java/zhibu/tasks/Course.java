package zhibu.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a part of a key task went 办理过程: from it follows where it stood on any day.
 *
 * @param turns what happened, in its order
 */
public record Course(List<Turn> turns) {

    public Course {
        turns = List.copyOf(turns);
    }

    /** Something that happened on a day. */
    public record Turn(StepKind kind, LocalDate on) {
    }

    /** Where it stood when {@code day} ended. */
    public PartState on(LocalDate day) {
        return decisive(day).map(turn -> turn.kind().leadsTo()).reduce(PartState.OPEN, (earlier, later) -> later);
    }

    private Stream<Turn> decisive(LocalDate day) {
        return turns.stream().filter(turn -> turn.kind().leadsTo() != null && !turn.on().isAfter(day));
    }

    /** The day of the report that still held when {@code day} ended; none while it was returned. */
    public Optional<LocalDate> reportedOn(LocalDate day) {
        return on(day).toDo() ? Optional.empty() : last(StepKind.REPORTED, day).or(() -> last(StepKind.CLOSED, day));
    }

    /** When it was closed, if it was when {@code day} ended. */
    public Optional<LocalDate> closedOn(LocalDate day) {
        return on(day) == PartState.CLOSED ? last(StepKind.CLOSED, day) : Optional.empty();
    }

    /** When somebody was first made to answer for it. */
    public Optional<LocalDate> ownedOn() {
        return turns.stream().filter(turn -> turn.kind() == StepKind.OWNED).map(Turn::on).findFirst();
    }

    /** How often it was returned. */
    public long returns() {
        return turns.stream().filter(turn -> turn.kind() == StepKind.RETURNED).count();
    }

    private Optional<LocalDate> last(StepKind kind, LocalDate day) {
        return turns.stream().filter(turn -> turn.kind() == kind && !turn.on().isAfter(day)).map(Turn::on)
                .reduce((earlier, later) -> later);
    }
}
