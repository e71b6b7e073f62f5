package zhibu.rectification;

import java.time.LocalDate;
import zhibu.shared.BranchId;

/**
 * What the rules ask about a problem of a branch; {@link Course} tells for any day where it stood.
 *
 * @param what is wrong
 */
public record ProblemFacts(BranchId branch, ProblemId problem, ProblemSource source, String what, LocalDate foundOn, Course course) {

    /** Whether it had been found and raised when {@code day} ended. */
    public boolean knownOn(LocalDate day) {
        return !foundOn.isAfter(day) && course.on(day).isPresent();
    }

    /** Whether its deadline had passed before {@code day} and it had not been reported mended when that day ended. */
    public boolean overdueOn(LocalDate day) {
        return knownOn(day) && course.overdueOn(day);
    }

    /** Where it is seen to, below the page of its branch. */
    public String path() {
        return "/problems/" + problem;
    }
}
