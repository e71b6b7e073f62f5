package zhibu.dashboard;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhibu.entries.EntryAbout;
import zhibu.ledger.Attendance;
import zhibu.members.MemberFacts;
import zhibu.members.StateKind;
import zhibu.organization.BranchFacts;
import zhibu.shared.AssessmentYear;
import zhibu.standards.EntryKind;
import zhibu.standards.Kind;
import zhibu.standards.Parameters;

/**
 * What the records say of one member in a year, and nothing of anybody else.
 *
 * @param date the last day of the year, or today: what he is, he is on that day
 * @param attended the gatherings he was on the roll of, latest first
 * @param entries the records of the other ledgers that name him, latest first
 */
public record MemberYear(BranchFacts branch, MemberFacts member, AssessmentYear year, LocalDate date, List<Attendance> attended,
                         List<EntryAbout> entries, List<Kind> kinds, Parameters parameters) {

    /** One kind of gathering: how often he was due and came, and how many minutes he studied there. */
    public record KindLine(Kind kind, long due, long present, int minutes) {
    }

    /** The kinds of gathering he was due at. */
    public List<KindLine> lines() {
        return kinds.stream().map(this::line).filter(line -> line.due() > 0).toList();
    }

    private KindLine line(Kind kind) {
        List<Attendance> held = attended.stream().filter(part -> part.kind().equals(kind.code())).toList();
        return new KindLine(kind, held.stream().filter(Attendance::due).count(), held.stream().filter(Attendance::present).count(),
                kind.studies() ? held.stream().filter(Attendance::present).mapToInt(Attendance::minutes).sum() : 0);
    }

    /** The gatherings he was on the roll of and did not come to, once each. */
    public List<Attendance> absences() {
        return attended.stream().filter(part -> !part.present())
                .collect(collectingAndThen(toMap(Attendance::gathering, part -> part, (first, second) -> first, LinkedHashMap::new),
                        found -> List.copyOf(found.values())));
    }

    /** His study hours of the year. */
    public StudyHours study() {
        return new StudyHours(lines().stream().mapToInt(KindLine::minutes).sum(), entries, serves(), exempt(), parameters);
    }

    /** The posts he holds: 「书记」. */
    public List<String> posts() {
        return branch.postsOn(date).stream().filter(post -> post.holder().equals(member.member())).map(post -> post.duty().label())
                .toList();
    }

    private boolean serves() {
        return !posts().isEmpty();
    }

    private boolean exempt() {
        return Stream.of(StateKind.EXEMPT, StateKind.STUDY_EXEMPT, StateKind.EXCUSED).anyMatch(kind -> member.is(kind, date));
    }

    /** What names him, by kind. */
    public Map<EntryKind, List<EntryAbout>> byKind() {
        return entries.stream().collect(Collectors.groupingBy(EntryAbout::kind, LinkedHashMap::new, toList()));
    }
}
