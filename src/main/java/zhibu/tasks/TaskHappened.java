package zhibu.tasks;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhibu.shared.BranchId;
import zhibu.shared.Happened;
import zhibu.shared.Reader;

/**
 * Something was changed about a key task or one of its parts.
 *
 * @param of the branch whose part it is; none where it is a unit's, or the whole task
 */
record TaskHappened(String deed, String subject, @Nullable BranchId of, Reader reader) implements Happened {

    static TaskHappened about(String deed, KeyTaskId task, Reader reader) {
        return new TaskHappened(deed, "key-task/" + task, null, reader);
    }

    static TaskHappened about(String deed, Part part, Reader reader) {
        return new TaskHappened(deed, "task-part/" + part.id(), part.assignee().branch(), reader);
    }

    @Override
    public Optional<BranchId> branch() {
        return Optional.ofNullable(of);
    }

    @Override
    public Optional<Reader> by() {
        return Optional.of(reader);
    }
}
