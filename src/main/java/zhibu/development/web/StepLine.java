package zhibu.development.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import zhibu.development.AssemblyVote;
import zhibu.development.Due;
import zhibu.development.Taken;
import zhibu.standards.DevelopmentStep;

/**
 * A step as the page of somebody's way shows it.
 *
 * @param mark its number as it is written: 「⑦」; empty for what has none
 * @param actor who acts, by name
 * @param state done, open or still to come
 * @param entries each time it was written down, voided ones among them
 */
record StepLine(DevelopmentStep step, String mark, String name, String actor, State state, List<Entry> entries,
                List<Paper> papers) {

    /** How it stands. */
    enum State { DONE, OPEN, COMING }

    /**
     * One time it was written down.
     *
     * @param outcome the conclusion that was chosen, by name; empty where there is none
     * @param people those it names, joined
     * @param due by when it had to be; none where there was no deadline
     * @param vote the assembly's vote as the ledger has it; none where it isn't recorded
     */
    record Entry(Taken taken, String outcome, String people, @Nullable Due due, @Nullable AssemblyVote vote) {

        /** By how many days it was late; 0 or less if it was not. */
        public long late() {
            return due == null || !taken.standing() ? 0 : due.late(taken.on());
        }
    }

    /**
     * A paper that belongs to it.
     *
     * @param archive how it is to be signed and where it is kept
     * @param wanted whether it should be there by now
     */
    record Paper(String code, String name, String archive, boolean present, boolean wanted) {

        /** As a line of the printed sheet. */
        public String line() {
            return present ? name + "（有）" : wanted ? name + "（缺）" : name;
        }
    }

    /** The papers in one line; empty where none belong to it. */
    public String paperLine() {
        return papers.stream().map(Paper::line).collect(joining("、"));
    }

    /** The number as it is written in a circle. */
    static String mark(@Nullable Integer number) {
        if (number == null) {
            return "";
        }
        return Character.toString(number <= 20 ? '①' + number - 1 : '㉑' + number - 21);
    }

    /** What it looks like, by how it stands. */
    public String look() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** The entries that stand. */
    public List<Entry> standing() {
        return entries.stream().filter(entry -> entry.taken().standing()).toList();
    }

    /** Whether an assembly votes in it. */
    public boolean voted() {
        return step.matter() != null;
    }
}
