package zhibu.plans;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Days;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.RuleViolation;
import zhibu.shared.RuleViolation.Problem;
import zhibu.standards.PlanLevel;
import zhibu.standards.Rhythm;
import zhibu.standards.StandardCode;

/** Reads the table of a plan, and names everything in it that can't be so. */
final class ItemReading {

    static final int MOST_LINES = 60;

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_NOTE = 200;
    private static final int MOST_TIMES = 99;

    private final AssessmentYear year;
    private final LocalDate today;
    private final List<String> codes;
    private final Predicate<String> isKind;
    private final BiPredicate<MemberId, LocalDate> belongs;
    private final List<Problem> problems = new ArrayList<>();
    private String row = "";

    /**
     * @param codes of the standards there are
     * @param isKind whether a code is that of a kind of record
     * @param belongs whether somebody belongs to the branch on a day
     */
    ItemReading(AssessmentYear year, LocalDate today, List<String> codes, Predicate<String> isKind,
                BiPredicate<MemberId, LocalDate> belongs) {
        this.year = year;
        this.today = today;
        this.codes = codes;
        this.isKind = isKind;
        this.belongs = belongs;
    }

    /** A line that was read. */
    record Line(@Nullable PlanItemId id, Intent intent) {
    }

    /**
     * Reads all lines.
     *
     * @throws RuleViolation naming every problem found
     */
    List<Line> read(List<ItemText> typed) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            row = "rows[%d].".formatted(i);
            lines.add(line(typed.get(i)));
        }
        refuse(lines.size() > MOST_LINES, "", "计划最多 %d 项，现有 %d 项，请合并".formatted(MOST_LINES, lines.size()));
        if (!problems.isEmpty()) {
            throw new RuleViolation(problems);
        }
        return lines;
    }

    private Line line(ItemText text) {
        refuse(text.title().isEmpty(), "title", "请写明事项名称");
        refuse(text.title().length() > LONGEST_TITLE, "title", "事项名称不超过 %d 字".formatted(LONGEST_TITLE));
        refuse(text.note().length() > LONGEST_NOTE, "note", "备注不超过 %d 字".formatted(LONGEST_NOTE));
        refuse(!text.standard().isEmpty() && !codes.contains(text.standard()), "standard", "没有标准 %s".formatted(text.standard()));
        refuse(!text.kind().isEmpty() && !isKind.test(text.kind()), "kind", "没有台账种类 %s".formatted(text.kind()));
        Timing timing = timing(text);
        PlanLevel level = choice(PlanLevel.values(), text.level());
        MemberId owner = owner(text, timing);
        StandardCode standard = text.standard().isEmpty() || !codes.contains(text.standard()) ? null : new StandardCode(text.standard());
        return new Line(text.id().isEmpty() ? null : PlanItemId.valueOf(text.id()), new Intent(text.title(),
                text.kind().isEmpty() ? null : text.kind(), timing, level, owner, standard, Origin.OWN, text.note()));
    }

    private Timing timing(ItemText text) {
        Optional<LocalDate> day = text.day().isEmpty() ? Optional.empty() : day(text.day());
        int from = month(text.from(), "from", "开始月份", day);
        int to = month(text.to(), "to", "结束月份", day);
        Rhythm rhythm = choice(Rhythm.values(), text.rhythm());
        refuse(from > 0 && to > 0 && from > to, "to", "结束月份不能早于开始月份");
        refuse(day.isPresent() && rhythm != Rhythm.ONCE, "day", "定了具体日期的只做一次，频次请选“期间”");
        refuse(day.isPresent() && from > 0 && to >= from && (day.get().getMonthValue() < from || day.get().getMonthValue() > to), "day",
                "具体日期应在所填月份以内");
        boolean counted = text.times().matches("[1-9][0-9]?");
        refuse(!counted, "times", "次数要写成 1 到 %d 的整数".formatted(MOST_TIMES));
        return new Timing(from, to, day.orElse(null), rhythm, counted ? Integer.parseInt(text.times()) : 1);
    }

    private Optional<LocalDate> day(String typed) {
        Optional<LocalDate> day = parsed(typed);
        refuse(day.isEmpty(), "day", "没有这一天，日期请写成 %s-11-20 这样".formatted(year));
        refuse(day.isPresent() && day.get().getYear() != year.value(), "day", "具体日期应在%s年".formatted(year));
        return day.filter(found -> found.getYear() == year.value());
    }

    private static Optional<LocalDate> parsed(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private int month(String typed, String field, String name, Optional<LocalDate> day) {
        if (typed.isEmpty() && day.isPresent()) {
            return day.get().getMonthValue();
        }
        boolean month = typed.matches("0?[1-9]|1[0-2]");
        refuse(!month, field, "%s要写成 1 到 12 的整数".formatted(name));
        return month ? Integer.parseInt(typed) : 0;
    }

    private @Nullable MemberId owner(ItemText text, Timing timing) {
        if (text.owner().isEmpty()) {
            return null;
        }
        MemberId owner = MemberId.valueOf(text.owner());
        LocalDate day = timing.on() != null ? timing.on() : within(today);
        refuse(!belongs.test(owner, day), "owner", "所选责任人在%s不是本支部党员，请另选".formatted(Days.written(day)));
        return owner;
    }

    private LocalDate within(LocalDate day) {
        return day.isAfter(year.lastDay()) ? year.lastDay() : day;
    }

    private static <T extends Enum<T>> T choice(T[] known, String typed) {
        return Stream.of(known).filter(one -> one.name().equals(typed)).findFirst().orElseThrow(NotFound::new);
    }

    private void refuse(boolean wrong, String field, String sentence) {
        if (wrong) {
            problems.add(new Problem(field.isEmpty() ? "" : row + field, sentence));
        }
    }
}
