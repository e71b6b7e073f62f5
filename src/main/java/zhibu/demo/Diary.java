package zhibu.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a branch has met since the first day of last year, its lapses left out. */
final class Diary {

    private static final LocalTime LATE_MORNING = LocalTime.of(10, 30);

    private final Branch branch;
    private final Today today;
    private final List<Occasion> occasions = new ArrayList<>();

    private Diary(Branch branch, Today today) {
        this.branch = branch;
        this.today = today;
    }

    /** The occasions of {@code branch}, oldest first. */
    static List<Occasion> of(Branch branch, Today today) {
        Diary diary = new Diary(branch, today);
        diary.note(branch.foundation().founded(), branch.rhythm().morning(), List.of(Kind.ASSEMBLY), null);
        Stream.iterate(YearMonth.from(today.recordsBegin()), month -> month.plusMonths(1))
                .takeWhile(month -> !month.isAfter(YearMonth.from(today.date())))
                .forEach(diary::note);
        diary.occasions.sort(Comparator.comparing(Occasion::date).thenComparing(Occasion::start));
        return diary.occasions;
    }

    private void note(YearMonth month) {
        Rhythm rhythm = branch.rhythm();
        if (branch.plan().committee()) {
            note(rhythm.committee(month), rhythm.morning(), List.of(Kind.COMMITTEE), null);
        }
        branch.groups().forEach(group ->
                note(rhythm.groups(month), LATE_MORNING, List.of(Kind.GROUP), group));
        note(rhythm.themeDay(month), rhythm.afternoon(), rhythm.withThemeDay(month), null);
        if (YearMonth.from(rhythm.assembly(month)).equals(month)) {
            note(rhythm.assembly(month), assemblyStart(rhythm, month), rhythm.withAssembly(), null);
        }
        if (month.getMonthValue() == 1 && !branch.plan().is(Trait.TEMPORARY)) {
            note(rhythm.review(month.getYear()), rhythm.morning(),
                    List.of(Kind.LIFE, Kind.REVIEW), null);
        }
    }

    private static LocalTime assemblyStart(Rhythm rhythm, YearMonth month) {
        return rhythm.assembly(month).equals(rhythm.themeDay(month)) && rhythm.withAssembly().size() < 3
                ? rhythm.morning() : rhythm.afternoon();
    }

    private void note(LocalDate date, LocalTime start, List<Kind> kinds, @Nullable Group group) {
        List<Kind> held = kinds.stream().filter(kind -> !isMissed(kind, date, group)).toList();
        if (!held.isEmpty() && isOnRecord(date)) {
            occasions.add(new Occasion(date, start, held, group));
        }
    }

    private boolean isOnRecord(LocalDate date) {
        return !date.isBefore(today.recordsBegin()) && !date.isBefore(branch.foundation().founded()) && today.isOver(date);
    }

    private boolean isMissed(Kind kind, LocalDate date, @Nullable Group group) {
        boolean lapse = branch.foundation().chance().happens(branch.plan().lapses());
        return switch (kind) {
            case ASSEMBLY -> has(Trait.NO_ASSEMBLY_LAST_QUARTER) && today.isInLastQuarter(date)
                    || lapse && !branch.admitsOn(date) && !branch.electsOn(date);
            case COMMITTEE -> has(Trait.NO_COMMITTEE_LAST_MONTH) && today.isInLastMonth(date) || lapse;
            case GROUP -> has(Trait.NO_GROUP_LAST_MONTH) && today.isInLastMonth(date)
                    && branch.groups().indexOf(group) == 1 || lapse;
            case LECTURE, THEME_DAY -> lapse;
            case LIFE, REVIEW -> false;
        };
    }

    private boolean has(Trait trait) {
        return branch.plan().is(trait);
    }
}
