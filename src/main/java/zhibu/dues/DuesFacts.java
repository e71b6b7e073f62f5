package zhibu.dues;

import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zhibu.members.MemberFacts;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/**
 * What the rules ask about the dues 党费 of a branch in a year.
 *
 * @param monthly what each member owes a month, in yuan; who is missing was not assessed
 * @param paid when each member paid for a month
 * @param publishedOn when the year's dues were made public; none while they were not
 */
public record DuesFacts(BranchId branch, AssessmentYear year, Map<MemberId, BigDecimal> monthly,
                        Map<MemberId, Map<Month, LocalDate>> paid, @Nullable LocalDate publishedOn) {

    /** A branch that keeps none. */
    public static DuesFacts none(BranchId branch, AssessmentYear year) {
        return new DuesFacts(branch, year, Map.of(), Map.of(), null);
    }

    /** A member's dues as they stood on a day. */
    public MemberDues of(MemberFacts member, LocalDate day) {
        Set<Month> months = paid.getOrDefault(member.member(), Map.of()).entrySet().stream()
                .filter(payment -> !payment.getValue().isAfter(day)).map(Map.Entry::getKey)
                .collect(toCollection(() -> EnumSet.noneOf(Month.class)));
        return new MemberDues(member, year, monthly.get(member.member()), months);
    }
}
