package zhibu.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import zhibu.shared.RuleViolation.Problem;

/** What can be said of a member of one branch today: asked of one or of thousands, it needs the database only to begin with. */
public final class Soundness {

    private final int leastAge;
    private final LocalDate today;
    private final Set<String> groups;

    /** @param groups the ids of the branch's groups */
    Soundness(int leastAge, LocalDate today, Set<String> groups) {
        this.leastAge = leastAge;
        this.today = today;
        this.groups = Set.copyOf(groups);
    }

    /** Everything that can't be so; fields as {@link Particular#field} says. */
    public List<Problem> problems(Particulars said) {
        List<Problem> problems = new ArrayList<>(RosterCheck.problems(said, leastAge, today));
        if (said.has(Particular.GROUP) && !groups.contains(said.get(Particular.GROUP))) {
            problems.add(new Problem(Particular.GROUP.field(), Particular.GROUP.refusal()));
        }
        return problems;
    }
}
