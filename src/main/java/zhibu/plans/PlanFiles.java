package zhibu.plans;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zhibu.records.RecordFacts;
import zhibu.records.Register;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;

/** Plans with everything that stands beside them, in six statements however many branches there are. */
@Component
class PlanFiles {

    private final PlanRepository plans;
    private final PlanItems items;
    private final PlanApprovals approvals;
    private final PlanConfirmations confirmations;
    private final PlanLinks links;
    private final Register register;

    PlanFiles(PlanRepository plans, PlanItems items, PlanApprovals approvals, PlanConfirmations confirmations, PlanLinks links,
              Register register) {
        this.plans = plans;
        this.items = items;
        this.approvals = approvals;
        this.confirmations = confirmations;
        this.links = links;
        this.register = register;
    }

    Optional<PlanFile> of(BranchId branch, AssessmentYear year) {
        return of(List.of(branch), year).stream().findFirst();
    }

    List<PlanFile> of(Collection<BranchId> branches, AssessmentYear year) {
        List<Plan> found = branches.isEmpty() ? List.of() : plans.of(branches, year.value());
        return found.isEmpty() ? List.of() : files(found, year);
    }

    private List<PlanFile> files(List<Plan> found, AssessmentYear year) {
        List<Long> ids = found.stream().map(Plan::id).toList();
        Map<Long, List<PlannedItem>> planned = items.of(ids).stream()
                .collect(groupingBy(PlanItem::plan, mapping(PlanItem::facts, toList())));
        Map<PlanItemId, List<Decision>> decisions = links.of(ids).stream().map(PlanLink::decision)
                .collect(groupingBy(Decision::item));
        Map<Long, PlanApproval> approved = approvals.of(ids).stream()
                .collect(toMap(PlanApproval::plan, Function.identity(), (earlier, later) -> later));
        Map<Long, PlanConfirmation> confirmed = confirmations.of(ids).stream()
                .collect(toMap(PlanConfirmation::plan, Function.identity()));
        Map<BranchId, List<RecordFacts>> records = register.facts(found.stream().map(Plan::branch).toList(), ApprovalRule.earliest(year),
                year.lastDay()).stream().collect(groupingBy(RecordFacts::branch));
        return found.stream().map(plan -> file(plan, planned.getOrDefault(plan.id(), List.of()), decisions, approved.get(plan.id()),
                confirmed.get(plan.id()), records.getOrDefault(plan.branch(), List.of()))).toList();
    }

    private static PlanFile file(Plan plan, List<PlannedItem> items, Map<PlanItemId, List<Decision>> decisions,
                                 @Nullable PlanApproval approval, @Nullable PlanConfirmation confirmation, List<RecordFacts> records) {
        List<RecordFacts> meetings = records.stream().filter(ApprovalRule::mayHave)
                .sorted(Comparator.comparing(RecordFacts::happenedOn).reversed()).toList();
        RecordFacts approving = approval == null ? null : meetings.stream()
                .filter(meeting -> meeting.record().equals(approval.record())).findFirst().orElse(null);
        List<RecordFacts> years = records.stream().filter(record -> !record.happenedOn().isBefore(plan.year().firstDay())).toList();
        List<Decision> said = items.stream().flatMap(item -> latest(decisions.get(item.id()))).toList();
        return new PlanFile(plan, items, approving, approval != null, confirmation, years, said,
                new Fulfilment(plan.year(), items, years, said), meetings);
    }

    private static Stream<Decision> latest(@Nullable List<Decision> decisions) {
        return decisions == null ? Stream.empty() : decisions.stream()
                .collect(toMap(Decision::record, Function.identity(), (earlier, later) -> later)).values().stream();
    }
}
