package zhibu.assessment;

import org.jspecify.annotations.Nullable;
import zhibu.organization.GroupId;

/**
 * Where in the program a branch does or records something.
 *
 * @param path below the branch's own page; empty for that page itself, where nothing is recorded
 */
public record Place(String path) {

    static final Place BRANCH = new Place("");

    /** The blank form of a kind of gathering. */
    static Place gathering(String kind, @Nullable GroupId group) {
        return new Place("/gatherings/new?kind=" + kind + (group == null ? "" : "&group=" + group));
    }

    /** The blank form of a kind of entry. */
    static Place entry(String kind) {
        return new Place("/entries/new?kind=" + kind);
    }

    /** Whether something can be recorded there. */
    public boolean records() {
        return !path.isEmpty();
    }
}
