package zhibu.members;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.RuleViolation;
import zhibu.shared.RuleViolation.Problem;
import zhibu.standards.Standards;

/** Asks of what is to be said of a member whether it can be so, in his branch and today. */
@Component
class RosterRules {

    private static final String LEAST_AGE = "member.min-age";

    private final Organization organization;
    private final Standards standards;
    private final Clock clock;

    RosterRules(Organization organization, Standards standards, Clock clock) {
        this.organization = organization;
        this.standards = standards;
        this.clock = clock;
    }

    /** @throws RuleViolation naming everything that can't be; fields as {@link Particular#field} says */
    void requireSound(Particulars said, BranchCard branch) {
        List<Problem> problems = new ArrayList<>(RosterCheck.problems(said, leastAge(), LocalDate.now(clock)));
        if (said.has(Particular.GROUP) && !hasGroup(branch, said.get(Particular.GROUP))) {
            problems.add(new Problem(Particular.GROUP.field(), Particular.GROUP.refusal()));
        }
        if (!problems.isEmpty()) {
            throw new RuleViolation(problems);
        }
    }

    private int leastAge() {
        return standards.edition(AssessmentYear.of(LocalDate.now(clock))).parameters().count(LEAST_AGE);
    }

    private boolean hasGroup(BranchCard branch, String group) {
        return organization.facts(List.of(branch.id())).get(0).groups().stream().anyMatch(one -> one.id().toString().equals(group));
    }
}
