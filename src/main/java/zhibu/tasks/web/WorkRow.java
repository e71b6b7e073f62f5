package zhibu.tasks.web;

import java.util.List;
import zhibu.tasks.PartState;
import zhibu.tasks.TaskCard;

/** A key task in a list, with what has become of its parts. */
record WorkRow(TaskCard task, List<PartRow> parts) {

    public long closed() {
        return in(PartState.CLOSED);
    }

    public long reported() {
        return in(PartState.REPORTED);
    }

    private long in(PartState state) {
        return parts.stream().filter(row -> row.part().state() == state).count();
    }

    /** Those still worked at, returned ones among them. */
    public long open() {
        return parts.stream().filter(row -> row.part().state().toDo()).count();
    }

    public long overdue() {
        return parts.stream().filter(PartRow::overdue).count();
    }

    List<Object> cells(int number) {
        return List.of(number, task.text().category(), task.text().title(), task.text().asked(), task.text().source().line(),
                task.publisher(), task.text().leader(), task.text().deadline(), parts.size(), (int) closed(), (int) overdue());
    }
}
