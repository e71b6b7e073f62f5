package zhibu.tasks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote down about an inspection 督查.
 *
 * @param ways how it was looked into, some of 听、看、考、问、查
 * @param asked what is to be put right; empty where nothing is
 * @param answerBy until when; none where nothing is asked
 */
public record VisitText(LocalDate on, VisitForm form, List<String> ways, String found, String asked, @Nullable LocalDate answerBy) {
}
