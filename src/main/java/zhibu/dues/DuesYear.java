package zhibu.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.members.MemberFacts;
import zhibu.shared.AssessmentYear;

/**
 * One member's dues in a year, month by month.
 *
 * @param assessed what he owes a month; none while nobody has assessed it
 * @param paid what counts as paid, by month
 */
public record DuesYear(MemberFacts member, AssessmentYear year, @Nullable Assessing assessed, Map<Month, Paid> paid) {

    /** How a month stands. */
    public enum State { PAID, OWED, OPEN, NOT_DUE }

    /** One month. */
    public record Cell(Month month, State state, @Nullable Paid paid) {
    }

    /** The twelve months as they stand on a day. */
    public List<Cell> cells(LocalDate today) {
        return Stream.of(Month.values()).map(month -> new Cell(month, state(month, today), paid.get(month))).toList();
    }

    /**
     * How a month stands on a day. It is owed once it is over, by whom somebody has assessed; he pays where he belongs on its last
     * day, from the month of his admission on.
     */
    public State state(Month month, LocalDate today) {
        YearMonth asked = YearMonth.of(year.value(), month);
        if (paid.containsKey(month)) {
            return State.PAID;
        }
        if (!due(asked) || exempt()) {
            return State.NOT_DUE;
        }
        return assessed != null && asked.atEndOfMonth().isBefore(today) ? State.OWED : State.OPEN;
    }

    /** Whether he still has to pay for a month, be it over or not. */
    boolean owes(Month month, LocalDate today) {
        State state = state(month, today);
        return state == State.OWED || state == State.OPEN;
    }

    private boolean due(YearMonth month) {
        return member.belongsOn(month.atEndOfMonth()) && !member.joinedOn().isAfter(month.atEndOfMonth());
    }

    private boolean exempt() {
        return assessed != null && assessed.monthly().signum() == 0;
    }

    /** How many months up to the last that is over are owed without a paid one between. */
    public int arrears(LocalDate today) {
        int owed = 0;
        for (Month month : Month.values()) {
            owed = switch (state(month, today)) {
                case OWED -> owed + 1;
                case PAID -> 0;
                default -> owed;
            };
        }
        return owed;
    }

    /** What he has paid, in yuan. */
    public BigDecimal total() {
        return paid.values().stream().map(Paid::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Optional<BigDecimal> monthly() {
        return Optional.ofNullable(assessed).map(Assessing::monthly);
    }
}
