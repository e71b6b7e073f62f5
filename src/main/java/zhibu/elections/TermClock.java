package zhibu.elections;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import zhibu.organization.BranchFacts.Term;

/**
 * When a term 届 calls for its election.
 *
 * <p>Source: 《中国共产党支部工作条例（试行）》: the level above reminds six months before the end; 《关于党的基层组织任期的意见》.
 *
 * @param lastDay the last day of the term, an approved extension included
 * @param remindFrom the day from which people are reminded
 */
public record TermClock(LocalDate lastDay, LocalDate remindFrom) {

    /** Where a term stands on a day. */
    public enum State { QUIET, DUE, OVERDUE }

    /** @param months how many months before its end people are reminded */
    public static TermClock of(Term term, int months) {
        LocalDate last = Optional.ofNullable(term.extendedUntil()).orElse(term.endsOn());
        return new TermClock(last, last.minusMonths(months));
    }

    public State on(LocalDate day) {
        return day.isAfter(lastDay) ? State.OVERDUE : day.isBefore(remindFrom) ? State.QUIET : State.DUE;
    }

    /** How many days are left; negative once it is overdue. */
    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, lastDay);
    }

    /** Whether it ends within so many months of {@code day}, or is overdue. */
    public boolean endsWithin(int months, LocalDate day) {
        return !lastDay.isAfter(day.plusMonths(months));
    }

    /**
     * The last day of a term of {@code years} that begins on {@code start}: the eve of the anniversary, or the anniversary itself
     * where the month is too short to have that day.
     */
    static LocalDate lastDay(LocalDate start, int years) {
        LocalDate anniversary = start.plusYears(years);
        return anniversary.getDayOfMonth() < start.getDayOfMonth() ? anniversary : anniversary.minusDays(1);
    }
}
