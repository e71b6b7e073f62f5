package zhibu.standards;

import zhibu.shared.AssessmentYear;

/** What years are judged by became another thing; heard once the change is in the database and {@link Standards} know it. */
public record YardstickChanged(AssessmentYear from) {
}
