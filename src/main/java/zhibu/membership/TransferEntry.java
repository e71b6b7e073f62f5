package zhibu.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.shared.BranchId;

/**
 * A transfer as it is entered.
 *
 * @param to the receiving branch; none if it is outside this system
 * @param place the receiving organization outside; empty if it is within
 * @param letter the number of the letter of introduction 介绍信; empty if there is none
 * @param validUntil the last day on which the letter is good
 */
public record TransferEntry(@Nullable BranchId to, String place, String reason, String letter, LocalDate startedOn, LocalDate validUntil) {
}
