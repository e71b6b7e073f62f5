package zhibu.intake;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.members.Change;
import zhibu.members.Particular;
import zhibu.members.Particulars;

/** What would become of a roster that was sent in if it were confirmed now. */
public final class Preview {

    private final List<Judged> judged;
    private final List<String> unknown;
    private final List<String> unnamed;
    private final Map<String, String> groups;
    private final String seen;

    /**
     * @param unnamed the names of those on the roster whom the file doesn't name
     * @param groups the names of the branch's groups by their ids
     * @param seen by which it is known whether this is what somebody saw
     */
    Preview(List<Judged> judged, List<String> unknown, List<String> unnamed, Map<String, String> groups, String seen) {
        this.judged = judged;
        this.unknown = unknown;
        this.unnamed = unnamed;
        this.groups = groups;
        this.seen = seen;
    }

    /** What is said of each row, to be compared with what is said of it another time. */
    static String fingerprint(List<Judged> judged) {
        return judged.stream().map(row -> "%d %s %s %s %s".formatted(row.number(), row.verdict(), row.member(), row.reasons(),
                row.changes().stream().map(change -> "%s:%s:%s".formatted(change.particular(), change.before(), change.after())).toList()))
                .collect(joining("\n"));
    }

    public int count(Verdict verdict) {
        return (int) judged.stream().filter(row -> row.verdict() == verdict).count();
    }

    /** How many rows there are. */
    public int size() {
        return judged.size();
    }

    /** How many rows would change the roster. */
    public int useful() {
        return count(Verdict.NEW) + count(Verdict.CHANGED);
    }

    /** The headings under which nothing is imported. */
    public List<String> unknown() {
        return unknown;
    }

    /** The names of those on the roster whom the file doesn't name; they stay as they are. */
    public List<String> unnamed() {
        return unnamed;
    }

    /** By which it is known, when somebody confirms, whether this is what he saw. */
    public String seen() {
        return seen;
    }

    /** The rows that would enrol or change somebody. */
    List<Judged> toApply() {
        return judged.stream().filter(row -> row.verdict() == Verdict.NEW || row.verdict() == Verdict.CHANGED).toList();
    }

    /**
     * Some of the rows, in the order of the file.
     *
     * @param verdict only those of which this was said; none for all
     */
    public List<PreviewRow> rows(@Nullable Verdict verdict, int from, int most) {
        return judged.stream().filter(row -> verdict == null || row.verdict() == verdict).skip(from).limit(most).map(this::shown).toList();
    }

    private PreviewRow shown(Judged row) {
        return new PreviewRow(row.number(), row.wanted().get(Particular.NAME), row.verdict(), row.member(),
                row.verdict() == Verdict.NEW ? about(row.wanted()) : "", row.changes().stream().map(this::shown).toList(), row.reasons());
    }

    private static String about(Particulars said) {
        return Stream.of(said.get(Particular.SEX), said.get(Particular.BORN_ON) + "出生", said.get(Particular.JOINED_ON) + "入党",
                said.get(Particular.POSITION), said.get(Particular.ARRIVED_ON) + "转入").collect(joining("，"));
    }

    private Change shown(Change change) {
        return new Change(change.particular(), shown(change.particular(), change.before()), shown(change.particular(), change.after()));
    }

    private String shown(Particular particular, String value) {
        return particular == Particular.GROUP ? groups.getOrDefault(value, "") : particular.masked(value);
    }
}
