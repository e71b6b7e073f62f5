package zhibu.elections;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhibu.elections.TermClock.State;
import zhibu.organization.BranchFacts.Term;

/** When a term calls for its election: the day before, the day, the day after, month ends and leap years. */
class TermClockTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-05-19, QUIET", "2026-11-20, 2026-05-20, DUE", "2026-11-20, 2026-05-21, DUE",
        "2026-11-20, 2026-11-19, DUE", "2026-11-20, 2026-11-20, DUE", "2026-11-20, 2026-11-21, OVERDUE",
        // six months before the 31st of August is the last of February
        "2027-08-31, 2027-02-27, QUIET", "2027-08-31, 2027-02-28, DUE",
        "2028-08-31, 2028-02-28, QUIET", "2028-08-31, 2028-02-29, DUE",
        "2028-02-29, 2027-08-28, QUIET", "2028-02-29, 2027-08-29, DUE", "2028-02-29, 2028-03-01, OVERDUE",
        "2027-12-31, 2027-06-29, QUIET", "2027-12-31, 2027-06-30, DUE", "2027-12-31, 2028-01-01, OVERDUE"})
    void peopleAreRemindedSixMonthsBefore(LocalDate ends, LocalDate day, State state) {
        assertThat(TermClock.of(term(ends, null), 6).on(day)).isEqualTo(state);
    }

    @Test
    void anExtensionPutsEverythingOff() {
        TermClock clock = TermClock.of(term(LocalDate.parse("2026-11-20"), LocalDate.parse("2027-11-20")), 6);

        assertThat(clock.on(LocalDate.parse("2027-05-19"))).isEqualTo(State.QUIET);
        assertThat(clock.on(LocalDate.parse("2027-05-20"))).isEqualTo(State.DUE);
        assertThat(clock.on(LocalDate.parse("2027-11-20"))).isEqualTo(State.DUE);
        assertThat(clock.on(LocalDate.parse("2027-11-21"))).isEqualTo(State.OVERDUE);
    }

    @ParameterizedTest
    @CsvSource({"2027-11-19, true", "2027-11-20, true", "2027-11-21, false"})
    void theBoardLooksAYearAhead(LocalDate ends, boolean listed) {
        assertThat(TermClock.of(term(ends, null), 6).endsWithin(12, LocalDate.parse("2026-11-20"))).isEqualTo(listed);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 2026-11-19, 1", "2026-11-20, 2026-11-20, 0", "2026-11-20, 2026-11-21, -1", "2028-03-01, 2028-02-28, 2"})
    void daysAreCountedToTheLastOne(LocalDate ends, LocalDate day, long left) {
        assertThat(TermClock.of(term(ends, null), 6).daysLeft(day)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 2029-11-19", "2026-01-01, 2028-12-31", "2026-12-31, 2029-12-30", "2025-03-01, 2028-02-29",
        "2026-03-01, 2029-02-28", "2028-02-29, 2031-02-28", "2028-02-28, 2031-02-27"})
    void aTermOfThreeYearsEndsOnTheEveOfItsAnniversary(LocalDate start, LocalDate last) {
        assertThat(TermClock.lastDay(start, 3)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 3", "3, 4", "4, 5", "5, 6", "6, 8", "7, 9", "10, 12", "11, 14"})
    void aFifthMoreCandidatesRoundedUp(int seats, int candidates) {
        assertThat(Candidates.least(seats, new BigDecimal("0.2"))).isEqualTo(candidates);
    }

    private static Term term(LocalDate ends, @Nullable LocalDate extended) {
        return new Term(5, true, LocalDate.parse("2020-01-01"), ends, extended, null, null);
    }
}
