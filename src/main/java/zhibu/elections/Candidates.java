package zhibu.elections;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many candidates an election needs 差额: so many more than seats as the margin says, rounded up 进一法 (选举条例). */
final class Candidates {

    private Candidates() {
    }

    static int least(int seats, BigDecimal margin) {
        return seats + margin.multiply(BigDecimal.valueOf(seats)).setScale(0, RoundingMode.CEILING).intValueExact();
    }
}
