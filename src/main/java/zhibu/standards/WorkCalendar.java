package zhibu.standards;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The days on which offices are at work 工作日历: weekdays without the days off, and the weekend days worked for them 调休, as the State
 * Council's notice of each year says. Of a year without a notice it knows the weekends only; what it reckons then is 暂算.
 */
public final class WorkCalendar {

    private final Map<Integer, Year> years;

    WorkCalendar(List<Year> years) {
        this.years = years.stream().collect(toUnmodifiableMap(Year::year, Function.identity()));
    }

    /** The calendar this release ships. */
    public static WorkCalendar shipped() {
        return new ShippedDocuments().calendar();
    }

    public boolean isWorkday(LocalDate day) {
        Year year = years.get(day.getYear());
        boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        return year == null ? weekday : year.worked().contains(day) || weekday && !year.isOff(day);
    }

    /**
     * The workday that comes {@code count} workdays after {@code day}, which doesn't count itself.
     *
     * @param count at least 1
     */
    public Reckoned after(LocalDate day, int count) {
        return from(day.plusDays(1), count);
    }

    /**
     * The last of {@code count} workdays of which the first is {@code first}, or the next workday where that is none.
     *
     * @param count at least 1
     */
    public Reckoned from(LocalDate first, int count) {
        LocalDate last = Stream.iterate(first, day -> day.plusDays(1)).filter(this::isWorkday).skip(count - 1L).findFirst().orElseThrow();
        return new Reckoned(last, provisional(first, last));
    }

    /** How many workdays there are from {@code first} to {@code last}, both included; none if they are the wrong way round. */
    public int count(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? 0 : (int) first.datesUntil(last.plusDays(1)).filter(this::isWorkday).count();
    }

    /** Whether a year between these days has no notice yet, so that counting them is 暂算. */
    public boolean provisional(LocalDate first, LocalDate last) {
        return Stream.iterate(first.getYear(), year -> year <= last.getYear(), year -> year + 1).anyMatch(year -> !years.containsKey(year));
    }

    /**
     * A day that was reckoned.
     *
     * @param provisional whether only weekends were known of some year 暂算
     */
    public record Reckoned(LocalDate day, boolean provisional) {
    }

    /**
     * What the notice says of one year.
     *
     * @param worked the weekend days that are worked
     */
    record Year(int year, Source source, List<Days> off, List<LocalDate> worked) {

        Year {
            off = List.copyOf(off);
            worked = List.copyOf(worked);
        }

        boolean isOff(LocalDate day) {
            return off.stream().anyMatch(days -> days.contain(day));
        }
    }

    /** Some days in a row, written as the first/last, or as the only one. */
    record Days(LocalDate first, LocalDate last) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Days of(String written) {
            String[] ends = written.split("/");
            return new Days(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
        }

        boolean contain(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }
}
