package zhibu.elections;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody typed about a step of an election; what a step does not ask for is empty.
 *
 * @param committee {@code true} or {@code false}
 * @param candidates the ids of those ticked as candidates
 * @param secretary the id of the one candidate for secretary, where no committee is elected
 * @param deputy the id of the one candidate for deputy, if there is one
 * @param lines votes and posts, person by person
 */
public record StepText(LocalDate on, String document, String decision, String until, String committee, String seats,
                       List<String> candidates, String secretary, String deputy, String present, String handedOut, String returned,
                       String agreed, boolean headsOffice, String note, List<Line> lines) {

    /** What was typed about one person. */
    public record Line(String member, String votes, String duty) {
    }
}
