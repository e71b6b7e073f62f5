package zhibu.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.members.Change;
import zhibu.members.Particular;
import zhibu.members.Particulars;
import zhibu.members.RosterLine;
import zhibu.members.Soundness;
import zhibu.shared.MemberId;

/**
 * A roster that was sent in beside the roster that stands: who is meant by each row, and what would become of it. Somebody is known by
 * his ID number, else by name and birthday within the branch.
 */
final class Comparison {

    private final List<RosterLine> roster;
    private final Map<String, String> groups;
    private final Soundness soundness;
    private final Map<String, RosterLine> byIdNumber;
    private final Map<String, List<RosterLine>> byNameAndBirthday;

    /** @param groups the ids of the branch's groups by their names */
    Comparison(List<RosterLine> roster, Map<String, String> groups, Soundness soundness) {
        this.roster = roster;
        this.groups = groups;
        this.soundness = soundness;
        this.byIdNumber = roster.stream().filter(line -> line.said().has(Particular.ID_NUMBER))
                .collect(toMap(line -> line.said().get(Particular.ID_NUMBER), Function.identity()));
        this.byNameAndBirthday = roster.stream().collect(groupingBy(line ->
                key(line.said().get(Particular.NAME), line.said().get(Particular.BORN_ON))));
    }

    private static String key(String name, String birthday) {
        return RowReading.plainName(name) + "/" + birthday;
    }

    /**
     * What would become of each row.
     *
     * @param taken why some of these ID numbers can't be given to anybody of this branch
     */
    List<Judged> judge(RosterFile file, Function<Collection<String>, Map<String, String>> taken) {
        List<Judged> judged = file.rows().stream().map(this::judge).toList();
        Map<String, String> known = taken.apply(judged.stream().filter(Judged::takesIdNumber).map(Judged::idNumber).toList());
        Map<Integer, String> doubled = doubled(judged);
        return judged.stream().map(row -> with(row, doubled.get(row.number()), row.takesIdNumber() ? known.get(row.idNumber()) : null))
                .toList();
    }

    private static Judged with(Judged row, @Nullable String... more) {
        List<String> reasons = new ArrayList<>(row.reasons());
        for (String reason : more) {
            if (reason != null) {
                reasons.add(reason);
            }
        }
        return new Judged(row.number(), row.member(), row.wanted(), row.changes(), List.copyOf(reasons));
    }

    private Judged judge(FileRow sent) {
        RowReading row = new RowReading(sent, groups);
        List<RosterLine> meant = meant(row);
        if (meant.size() > 1) {
            row.reasons().add("本支部有几名姓名和出生日期相同的党员，请填写完整的公民身份号码");
            return new Judged(row.number(), null, row.said(), List.of(), List.copyOf(row.reasons()));
        }
        return meant.isEmpty() ? enrolled(row) : edited(row, meant.get(0));
    }

    private List<RosterLine> meant(RowReading row) {
        RosterLine known = byIdNumber.get(row.get(Particular.ID_NUMBER));
        if (known != null) {
            return List.of(known);
        }
        List<RosterLine> alike = byNameAndBirthday.getOrDefault(key(row.get(Particular.NAME), row.get(Particular.BORN_ON)), List.of());
        return alike.size() > 1 && row.isMasked(Particular.ID_NUMBER) ? alike.stream().filter(line -> Particular.ID_NUMBER
                .masked(line.said().get(Particular.ID_NUMBER)).equals(row.typed(Particular.ID_NUMBER))).toList() : alike;
    }

    private Judged enrolled(RowReading row) {
        Particulars said = row.said();
        objectTo(said, row);
        return new Judged(row.number(), null, said, List.of(), List.copyOf(row.reasons()));
    }

    private Judged edited(RowReading row, RosterLine known) {
        Particulars wanted = row.said(known.said());
        List<Change> changes = known.said().until(wanted);
        if (!changes.isEmpty()) {
            objectTo(wanted, row);
        }
        return new Judged(row.number(), known.member(), wanted, changes, List.copyOf(row.reasons()));
    }

    /** What could not be read is refused already, and is not missing as well. */
    private void objectTo(Particulars said, RowReading row) {
        soundness.problems(said).stream().filter(problem -> row.reasons().isEmpty() || !isUnread(problem.field(), row))
                .forEach(problem -> row.reasons().add(problem.sentence()));
    }

    private static boolean isUnread(String field, RowReading row) {
        for (Particular particular : Particular.values()) {
            if (particular.field().equals(field)) {
                return row.get(particular).isEmpty() && !row.typed(particular).isEmpty();
            }
        }
        return false;
    }

    /** Rows that mean the same person, each with the sentence that says so. */
    private static Map<Integer, String> doubled(List<Judged> judged) {
        Map<Integer, String> doubled = new HashMap<>();
        List<Judged> enrolled = judged.stream().filter(row -> row.member() == null).toList();
        groups(enrolled, Comparison::key).filter(alike -> alike.stream().anyMatch(row -> row.idNumber().isEmpty()))
                .forEach(same -> tell(same, doubled));
        groups(judged, row -> row.takesIdNumber() ? row.idNumber() : "").forEach(same -> tell(same, doubled));
        groups(judged, row -> row.member() == null ? "" : row.member().toString()).forEach(same -> tell(same, doubled));
        return doubled;
    }

    private static Stream<List<Judged>> groups(List<Judged> judged, Function<Judged, String> sameness) {
        return judged.stream().filter(row -> !sameness.apply(row).isEmpty()).collect(groupingBy(sameness)).values().stream()
                .filter(same -> same.size() > 1);
    }

    private static String key(Judged row) {
        String name = row.wanted().get(Particular.NAME);
        return name.isEmpty() ? "" : key(name, row.wanted().get(Particular.BORN_ON));
    }

    private static void tell(List<Judged> same, Map<Integer, String> doubled) {
        same.forEach(row -> doubled.put(row.number(), sentence(row, same)));
    }

    private static String sentence(Judged row, List<Judged> same) {
        int other = same.stream().map(Judged::number).filter(number -> number != row.number()).findFirst().orElse(row.number());
        return "与第 %d 行是同一个人，请只留一行".formatted(other);
    }

    /** Who stands on the roster and isn't in the file: he stays as he is. */
    List<RosterLine> unnamed(List<Judged> judged) {
        Set<MemberId> named = new HashSet<>();
        judged.forEach(row -> {
            if (row.member() != null) {
                named.add(row.member());
            }
        });
        return roster.stream().filter(line -> !named.contains(line.member())).toList();
    }
}
