package zhibu.standards;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category of the ledger 台账类目 that a branch keeps, as data.
 *
 * @param kinds the kinds of record of which one is enough; empty where other facts show it
 * @param shownBy what shows it where no record does
 * @param unless the case in which nobody asks for it; none where everybody keeps it
 */
public record LedgerCategory(String code, String name, List<String> kinds, @Nullable Proof shownBy, @Nullable Case unless) {

    public LedgerCategory {
        kinds = List.copyOf(kinds);
    }

    /** Facts that show a category without a record of its own. */
    public enum Proof { BRANCH, ROSTER, POSTS, PLAN, DEVELOPMENT, DUES, STUDY }

    /** A case in which a category is not asked for. */
    public enum Case { NO_COMMITTEE, NO_GROUPS, NOBODY_DEVELOPED, TEMPORARY }
}
