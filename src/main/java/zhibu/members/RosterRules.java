package zhibu.members;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
        List<Problem> problems = of(branch).problems(said);
        if (!problems.isEmpty()) {
            throw new RuleViolation(problems);
        }
    }

    /** What may be said of the branch's members today. */
    Soundness of(BranchCard branch) {
        return new Soundness(leastAge(), LocalDate.now(clock), groups(branch));
    }

    private int leastAge() {
        return standards.edition(AssessmentYear.of(LocalDate.now(clock))).parameters().count(LEAST_AGE);
    }

    private Set<String> groups(BranchCard branch) {
        return organization.facts(List.of(branch.id())).get(0).groups().stream().map(group -> group.id().toString()).collect(toSet());
    }
}
