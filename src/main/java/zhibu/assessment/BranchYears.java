package zhibu.assessment;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.ledger.GatheringFacts;
import zhibu.ledger.Ledger;
import zhibu.members.MemberFacts;
import zhibu.members.Members;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.standards.Standards;

/** The facts of branches for a year, loaded in as many statements for a thousand branches as for one. */
@Component
class BranchYears {

    private final Standards standards;
    private final Organization organization;
    private final Members members;
    private final Ledger ledger;

    BranchYears(Standards standards, Organization organization, Members members, Ledger ledger) {
        this.standards = standards;
        this.organization = organization;
        this.members = members;
        this.ledger = ledger;
    }

    /**
     * Those of {@code branches} that existed in {@code year}.
     *
     * @throws zhibu.shared.NotFound if no edition judges that year
     */
    @Transactional(readOnly = true)
    public List<BranchYear> load(Collection<BranchId> branches, AssessmentYear year, LocalDate asOf) {
        Yardstick yardstick = new Yardstick(year, asOf, standards.edition(year), standards.kinds());
        Map<BranchId, List<MemberFacts>> people = members.facts(branches).stream()
                .collect(groupingBy(MemberFacts::branch));
        Map<BranchId, List<GatheringFacts>> gatherings = ledger.facts(branches, year.firstDay(), year.lastDay()).stream()
                .collect(groupingBy(GatheringFacts::branch));
        return organization.facts(branches).stream()
                .map(branch -> new BranchYear(yardstick, branch, people.getOrDefault(branch.branch(), List.of()),
                        gatherings.getOrDefault(branch.branch(), List.of())))
                .filter(BranchYear::existed).toList();
    }
}
