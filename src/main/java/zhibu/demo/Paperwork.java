package zhibu.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a branch enters in the other ledgers 其他台账 each year beside its talks, its lapses left out. */
final class Paperwork {

    private static final long SEED = 20190101;
    private static final int OFTENER_THAN_MEETINGS = 3;

    private final Branch branch;
    private final Today today;
    private final List<YearlyEntry> yearly;
    private final Workdays calendar;
    private final EntryBook book;
    private final Chance chance;

    Paperwork(Branch branch, Material material, Today today, EntryBook book) {
        this.branch = branch;
        this.today = today;
        this.yearly = material.entries();
        this.calendar = new Workdays();
        this.book = book;
        this.chance = Chance.of(SEED, Math.toIntExact(branch.id()));
    }

    void keep() {
        for (int year = today.recordsBegin().getYear(); year <= today.year(); year++) {
            for (YearlyEntry entry : yearly) {
                LocalDate day = calendar.workday(YearMonth.of(year, entry.month()), entry.day());
                LocalDate end = calendar.later(day, entry.days() - 1);
                boolean forgotten = chance.happens(branch.plan().lapses() * OFTENER_THAN_MEETINGS);
                if (today.isOver(end) && !forgotten && entry.suits(branch.plan()) && !day.isBefore(branch.foundation().founded())) {
                    enter(entry, day, end);
                }
            }
        }
    }

    private void enter(YearlyEntry entry, LocalDate day, LocalDate end) {
        Map<String, List<Member>> people = entry.named().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, named -> named.getValue().of(branch, day)));
        if (people.values().stream().noneMatch(List::isEmpty)) {
            YearlyEntry.Said said = entry.oneOf().get(Math.floorMod(branch.id() + day.getYear(), entry.oneOf().size()));
            book.enter(sheet(entry, said, day, end, people));
        }
    }

    private Sheet sheet(YearlyEntry entry, YearlyEntry.Said said, LocalDate day, LocalDate end, Map<String, List<Member>> people) {
        Map<String, String> known = known(day, end);
        Map<String, String> words = filled(said.words(), known);
        Map<String, String> answers = new LinkedHashMap<>(filled(said.codes(), known));
        answers.putAll(words);
        return new Sheet(entry.kind(), day, end, Text.fill(said.title(), known), String.join("\n", words.values()), answers, people,
                lines(entry.lines(), day));
    }

    private Map<String, String> known(LocalDate day, LocalDate end) {
        Map<String, String> known = new LinkedHashMap<>(Map.of("year", Integer.toString(day.getYear()),
                "last", Integer.toString(day.getYear() - 1), "day", day.toString(), "end", end.toString(),
                "branch", branch.plan().name(), "by", branch.plan().committee() ? "COMMITTEE" : "ASSEMBLY",
                "ballots", Integer.toString(grades(Map.of(), day).ballots())));
        Who.EXEMPT.of(branch, day).forEach(member -> known.put("exempt", member.name()));
        return known;
    }

    private static Map<String, String> filled(Map<String, String> texts, Map<String, String> known) {
        Map<String, String> filled = new LinkedHashMap<>();
        texts.forEach((field, text) -> filled.put(field, Text.fill(text, known)));
        return filled;
    }

    private List<Map<String, String>> lines(YearlyEntry.@Nullable Lines lines, LocalDate day) {
        if (lines == null) {
            return List.of();
        }
        return lines.of() == YearlyEntry.Lines.Of.GRADES ? grades(lines.say(), day).lines() : posts(lines.say(), day).toList();
    }

    private Grades grades(Map<String, Map<String, String>> say, LocalDate day) {
        return new Grades(branch.membersOn(day), day, say);
    }

    private Stream<Map<String, String>> posts(Map<String, Map<String, String>> say, LocalDate day) {
        return branch.posts().stream().filter(post -> post.isHeldOn(day)).map(post -> {
            Map<String, String> line = new LinkedHashMap<>(say.get(post.duty()));
            line.put("member", Long.toString(post.holder().id()));
            return line;
        });
    }
}
