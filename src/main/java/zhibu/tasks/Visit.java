package zhibu.tasks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AccountId;

/**
 * An inspection 督查 of a part of a key task.
 *
 * @param ways how it was looked into: 听、看、考、问、查
 * @param asked what is to be put right; empty where nothing is
 * @param answerBy until when; none where nothing is asked
 * @param answer what was answered; none while nothing was
 * @param voidReason why it was voided; none if it was not
 */
public record Visit(long number, LocalDate on, VisitForm form, List<String> ways, String found, String asked,
                    @Nullable LocalDate answerBy, AccountId by, @Nullable Step answer, @Nullable String voidReason) {

    /** Whether something was asked that nobody has answered. */
    public boolean unanswered() {
        return voidReason == null && !asked.isEmpty() && answer == null;
    }

    /** Whether it should have been answered before {@code today}. */
    public boolean overdueOn(LocalDate today) {
        return unanswered() && answerBy != null && answerBy.isBefore(today);
    }
}
