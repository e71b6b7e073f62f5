package zhibu.tasks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.organization.PartyBody;

/**
 * A part with the names of who it was assigned to, as one statement finds them.
 *
 * @param branchName none where the unit answers
 * @param dissolvedOn when the branch was dissolved; none if it was not
 */
record FoundPart(TaskPart part, String unitName, PartyBody body, @Nullable String branchName, @Nullable LocalDate dissolvedOn) {

    Part view(List<Step> steps, List<Visit> visits) {
        Assignee assignee = new Assignee(part.unit(), unitName, body == PartyBody.COMMITTEE, part.branch(),
                branchName == null ? "" : branchName, dissolvedOn == null);
        return part.view(assignee, steps, visits);
    }
}
