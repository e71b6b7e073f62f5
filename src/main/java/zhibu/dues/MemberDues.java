package zhibu.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.members.MemberFacts;
import zhibu.shared.AssessmentYear;

/**
 * How one member's dues of a year stand, month by month.
 *
 * @param monthly what he owes a month, in yuan; none while nobody has assessed it
 * @param paid the months that count as paid
 */
public record MemberDues(MemberFacts member, AssessmentYear year, @Nullable BigDecimal monthly, Set<Month> paid) {

    /**
     * How a month stands on a day. It is owed once it is over, by whom somebody has assessed; he pays where he belongs on its last
     * day, from the month of his admission on.
     */
    public DuesYear.State state(Month month, LocalDate today) {
        YearMonth asked = YearMonth.of(year.value(), month);
        if (paid.contains(month)) {
            return DuesYear.State.PAID;
        }
        if (!due(asked) || exempt()) {
            return DuesYear.State.NOT_DUE;
        }
        return monthly != null && asked.atEndOfMonth().isBefore(today) ? DuesYear.State.OWED : DuesYear.State.OPEN;
    }

    private boolean due(YearMonth month) {
        return member.belongsOn(month.atEndOfMonth()) && !member.joinedOn().isAfter(month.atEndOfMonth());
    }

    private boolean exempt() {
        return monthly != null && monthly.signum() == 0;
    }

    /** Whether he still has to pay for a month, be it over or not. */
    public boolean owes(Month month, LocalDate today) {
        DuesYear.State state = state(month, today);
        return state == DuesYear.State.OWED || state == DuesYear.State.OPEN;
    }

    /** How many months up to the last that is over are owed without a paid one between. */
    public int arrears(LocalDate today) {
        return Stream.of(Month.values()).map(month -> state(month, today)).reduce(0, (owed, state) -> switch (state) {
            case OWED -> owed + 1;
            case PAID -> 0;
            default -> owed;
        }, Integer::sum);
    }
}
