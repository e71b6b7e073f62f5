package zhibu.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The habits of a branch: on which days of the month it meets, and what it likes to hold together. */
final class Rhythm {

    /** What goes with what in the month of the assembly: everything at once, or the lecture with one of the others. */
    private enum Bundle { ALL, LECTURE_WITH_THEME_DAY, LECTURE_WITH_ASSEMBLY }

    private final Workdays calendar;
    private final int committeeDay;
    private final int groupDay;
    private final int themeDay;
    private final int assemblyDay;
    private final int monthOfQuarter;
    private final Bundle bundle;
    private final LocalTime morning;
    private final LocalTime afternoon;

    Rhythm(BranchPlan plan, Workdays calendar, Chance chance) {
        this.calendar = calendar;
        this.committeeDay = chance.between(3, 9);
        this.groupDay = chance.between(10, 14);
        this.themeDay = plan.is(Trait.LATE_THEME_DAY) ? 25 : chance.between(15, 19);
        this.assemblyDay = chance.between(20, 22);
        this.monthOfQuarter = chance.between(0, 2);
        this.bundle = chance.oneOf(List.of(Bundle.values()));
        this.morning = LocalTime.of(9, 0).minusMinutes(30L * chance.between(0, 1));
        this.afternoon = LocalTime.of(14, 0).plusMinutes(30L * chance.between(0, 1));
    }

    LocalTime morning() {
        return morning;
    }

    LocalTime afternoon() {
        return afternoon;
    }

    LocalDate committee(YearMonth month) {
        return calendar.workday(month, committeeDay);
    }

    LocalDate groups(YearMonth month) {
        return calendar.workday(month, groupDay);
    }

    LocalDate themeDay(YearMonth month) {
        return calendar.workday(month, themeDay);
    }

    /** When the past year is looked back upon: 组织生活会 with 民主评议. */
    LocalDate review(int year) {
        return calendar.workday(YearMonth.of(year, 1), 23);
    }

    /** The day of the assembly in the quarter that {@code month} belongs to. */
    LocalDate assembly(YearMonth month) {
        YearMonth chosen = month.minusMonths((month.getMonthValue() - 1) % 3).plusMonths(monthOfQuarter);
        return bundle == Bundle.ALL ? themeDay(chosen) : calendar.workday(chosen, assemblyDay);
    }

    /** What is held on the day of the assembly. */
    List<Kind> withAssembly() {
        return switch (bundle) {
            case ALL -> List.of(Kind.ASSEMBLY, Kind.THEME_DAY, Kind.LECTURE);
            case LECTURE_WITH_ASSEMBLY -> List.of(Kind.ASSEMBLY, Kind.LECTURE);
            case LECTURE_WITH_THEME_DAY -> List.of(Kind.ASSEMBLY);
        };
    }

    /** What is held on the theme day of {@code month}; nothing if it goes with the assembly. */
    List<Kind> withThemeDay(YearMonth month) {
        if (!YearMonth.from(assembly(month)).equals(month)) {
            return List.of(Kind.THEME_DAY);
        }
        List<Kind> rest = new ArrayList<>(List.of(Kind.THEME_DAY, Kind.LECTURE));
        rest.removeAll(withAssembly());
        return rest;
    }
}
