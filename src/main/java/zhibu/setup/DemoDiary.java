package zhibu.setup;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a branch has met since the first day of last year, its lapses left out. */
final class DemoDiary {

    private static final LocalTime LATE_MORNING = LocalTime.of(10, 30);

    private final DemoBranch branch;
    private final DemoToday today;
    private final List<DemoOccasion> occasions = new ArrayList<>();

    private DemoDiary(DemoBranch branch, DemoToday today) {
        this.branch = branch;
        this.today = today;
    }

    /** The occasions of {@code branch}, oldest first. */
    static List<DemoOccasion> of(DemoBranch branch, DemoToday today) {
        DemoDiary diary = new DemoDiary(branch, today);
        diary.note(branch.foundation().founded(), branch.rhythm().morning(), List.of(DemoKind.ASSEMBLY), null);
        Stream.iterate(YearMonth.from(today.recordsBegin()), month -> month.plusMonths(1))
                .takeWhile(month -> !month.isAfter(YearMonth.from(today.date())))
                .forEach(diary::note);
        diary.occasions.sort(Comparator.comparing(DemoOccasion::date).thenComparing(DemoOccasion::start));
        return diary.occasions;
    }

    private void note(YearMonth month) {
        DemoRhythm rhythm = branch.rhythm();
        if (branch.plan().committee()) {
            note(rhythm.committee(month), rhythm.morning(), List.of(DemoKind.COMMITTEE), null);
        }
        branch.groups().forEach(group ->
                note(rhythm.groups(month), LATE_MORNING, List.of(DemoKind.GROUP), group));
        note(rhythm.themeDay(month), rhythm.afternoon(), rhythm.withThemeDay(month), null);
        if (YearMonth.from(rhythm.assembly(month)).equals(month)) {
            note(rhythm.assembly(month), assemblyStart(rhythm, month), rhythm.withAssembly(), null);
        }
        if (month.getMonthValue() == 1 && !branch.plan().is(DemoTrait.TEMPORARY)) {
            note(rhythm.review(month.getYear()), rhythm.morning(),
                    List.of(DemoKind.LIFE, DemoKind.REVIEW), null);
        }
    }

    private static LocalTime assemblyStart(DemoRhythm rhythm, YearMonth month) {
        return rhythm.assembly(month).equals(rhythm.themeDay(month)) && rhythm.withAssembly().size() < 3
                ? rhythm.morning() : rhythm.afternoon();
    }

    private void note(LocalDate date, LocalTime start, List<DemoKind> kinds, @Nullable DemoGroup group) {
        List<DemoKind> held = kinds.stream().filter(kind -> !isMissed(kind, date, group)).toList();
        if (!held.isEmpty() && isOnRecord(date)) {
            occasions.add(new DemoOccasion(date, start, held, group));
        }
    }

    private boolean isOnRecord(LocalDate date) {
        return !date.isBefore(today.recordsBegin()) && !date.isBefore(branch.foundation().founded()) && today.isOver(date);
    }

    private boolean isMissed(DemoKind kind, LocalDate date, @Nullable DemoGroup group) {
        boolean lapse = branch.foundation().chance().happens(branch.plan().lapses());
        return switch (kind) {
            case ASSEMBLY -> has(DemoTrait.NO_ASSEMBLY_LAST_QUARTER) && today.isInLastQuarter(date)
                    || lapse && !branch.admitsOn(date) && !branch.electsOn(date);
            case COMMITTEE -> has(DemoTrait.NO_COMMITTEE_LAST_MONTH) && today.isInLastMonth(date) || lapse;
            case GROUP -> has(DemoTrait.NO_GROUP_LAST_MONTH) && today.isInLastMonth(date)
                    && branch.groups().indexOf(group) == 1 || lapse;
            case LECTURE, THEME_DAY -> lapse;
            case LIFE, REVIEW -> false;
        };
    }

    private boolean has(DemoTrait trait) {
        return branch.plan().is(trait);
    }
}
