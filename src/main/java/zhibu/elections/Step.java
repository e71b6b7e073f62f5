package zhibu.elections;

import java.util.Arrays;
import java.util.Locale;
import zhibu.shared.NotFound;

/** A step of an election 换届环节, in the order of its course. */
public enum Step {
    REQUEST("报换届请示", false, true),
    APPROVAL("批复换届请示", true, true),
    CANDIDATES("报候选人预备人选", false, true),
    CONSENT("批复候选人预备人选", true, true),
    ASSEMBLY("召开选举大会", false, false),
    BALLOT("再次投票", false, false),
    COMMITTEE("支委会选举书记、分工", false, false),
    REPORT("报选举结果", false, true),
    CONFIRMATION("批复选举结果", true, true);

    private final String label;
    private final boolean ofTheLevelAbove;
    private final boolean written;

    Step(String label, boolean ofTheLevelAbove, boolean written) {
        this.label = label;
        this.ofTheLevelAbove = ofTheLevelAbove;
        this.written = written;
    }

    /**
     * Reads a step from an address.
     *
     * @throws NotFound if there is none such
     */
    public static Step at(String path) {
        return Arrays.stream(values()).filter(step -> step.word().equals(path)).findFirst().orElseThrow(NotFound::new);
    }

    /** The step's Chinese name. */
    public String label() {
        return label;
    }

    /** Whether the level above takes it, and not the branch. */
    public boolean ofTheLevelAbove() {
        return ofTheLevelAbove;
    }

    /** Whether it is a document with a number 文号. */
    public boolean written() {
        return written;
    }

    /** Where it is taken, below the elections of its branch. */
    public String path() {
        return side() + word();
    }

    /** Where it is taken back. */
    public String voidingPath(long number) {
        return "%svoidings/%d".formatted(side(), number);
    }

    private String side() {
        return ofTheLevelAbove ? "decisions/" : "";
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
