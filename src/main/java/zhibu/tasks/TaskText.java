package zhibu.tasks;

import java.time.LocalDate;
import zhibu.shared.AssessmentYear;

/**
 * What a level wrote down to publish a key task.
 *
 * @param category what sort of work it is, in the publisher's words; may be empty
 * @param asked what is asked
 * @param leader the office or person that leads it 牵头
 */
public record TaskText(AssessmentYear year, String category, String title, String asked, String leader, SourcePaper source,
                       LocalDate deadline) {
}
