package zhibu.shared;

import java.util.ArrayList;
import java.util.List;
import zhibu.shared.RuleViolation.Problem;

/** What can't be so in one record, gathered to be refused all at once. */
public final class Objections {

    private final List<Problem> problems = new ArrayList<>();

    /** Objects if {@code wrong}; {@code field} is empty where the whole record is concerned. */
    public Objections when(boolean wrong, String field, String sentence) {
        if (wrong) {
            problems.add(new Problem(field, sentence));
        }
        return this;
    }

    /**
     * Lets the record pass if nothing was objected to.
     *
     * @throws RuleViolation naming every objection
     */
    public void raise() {
        if (!problems.isEmpty()) {
            throw new RuleViolation(problems);
        }
    }
}
