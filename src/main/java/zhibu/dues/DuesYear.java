package zhibu.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
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

    /** How a month stands on a day. */
    public State state(Month month, LocalDate today) {
        return reckoned().state(month, today);
    }

    private MemberDues reckoned() {
        return new MemberDues(member, year, monthly().orElse(null), paid.keySet());
    }

    /** Whether he still has to pay for a month, be it over or not. */
    boolean owes(Month month, LocalDate today) {
        return reckoned().owes(month, today);
    }

    /** How many months up to the last that is over are owed without a paid one between. */
    public int arrears(LocalDate today) {
        return reckoned().arrears(today);
    }

    /** What he has paid, in yuan. */
    public BigDecimal total() {
        return paid.values().stream().map(Paid::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Optional<BigDecimal> monthly() {
        return Optional.ofNullable(assessed).map(Assessing::monthly);
    }
}
