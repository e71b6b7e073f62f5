package zhibu.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.shared.UnitId;

/**
 * A key task 重点任务 as lists and headings show it.
 *
 * @param unit the unit that published it for its own branches; none where the working committee did
 * @param publisher the name of who published it
 * @param voidReason why it was withdrawn 撤回; none if it was not
 */
public record TaskCard(KeyTaskId id, @Nullable UnitId unit, String publisher, TaskText text, LocalDate publishedOn,
                       @Nullable String voidReason) {

    /** The level that published it, which closes what it assigned. */
    Level publishedBy() {
        return unit == null ? Level.WORKING_COMMITTEE : Level.UNIT;
    }

    /** From when on something may have been done for it: since the document came out, or since it was published. */
    LocalDate since() {
        LocalDate issued = text.source().issuedOn();
        return issued != null && issued.isBefore(publishedOn) ? issued : publishedOn;
    }

    public String href() {
        return "/tasks/" + id;
    }
}
