package zhibu.tasks.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhibu.tasks.Part;
import zhibu.tasks.TaskCard;

/**
 * A part of a key task in a list.
 *
 * @param owner the name of who answers for it; empty while nobody was named
 * @param today the day the list shows
 */
record PartRow(TaskCard task, Part part, String owner, LocalDate today) {

    public boolean overdue() {
        return part.overdueOn(today);
    }

    public long daysLate() {
        return ChronoUnit.DAYS.between(part.deadline(), today);
    }

    /** What it is marked with; nobody is told that nobody was named where somebody was. */
    public List<Mark> marks() {
        return Stream.of(Mark.values()).filter(mark -> mark.isOn(this)).filter(mark -> mark != Mark.OPEN || !overdue()).toList();
    }

    public String markedAs() {
        return marks().stream().map(Mark::label).collect(Collectors.joining("、"));
    }

    boolean isOf(String who) {
        return part.assignee().code().equals(who) || ("unit-" + part.assignee().unit()).equals(who);
    }

    boolean isOwnedBy(String member) {
        return Optional.ofNullable(part.owner()).filter(owner -> owner.toString().equals(member)).isPresent();
    }

    /** Under whom it stands in the list of who answers for what. */
    String duty() {
        return part.assignee().name() + " · " + (owner.isEmpty() ? "责任人待明确" : owner);
    }

    List<Object> cells() {
        return List.of(task.text().title(), part.assignee().unitName(), part.assignee().branchName(), part.what(), owner, part.deadline(),
                markedAs(), part.passedOn() ? "已传达" : "", part.closedOn().<Object>map(day -> day).orElse(""));
    }

    List<Object> dutyCells() {
        return List.of(part.assignee().name(), owner, part.what(), task.text().title(), part.deadline(), markedAs());
    }
}
