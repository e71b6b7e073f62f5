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

/** Plans with everything that stands beside them, in four statements however many branches there are. */
@Component
class PlanFiles {

    private final PlanRepository plans;
    private final PlanItems items;
    private final PlanLinks links;
    private final Register register;

    PlanFiles(PlanRepository plans, PlanItems items, PlanLinks links, Register register) {
        this.plans = plans;
        this.items = items;
        this.links = links;
        this.register = register;
    }

    Optional<PlanFile> of(BranchId branch, AssessmentYear year) {
        return of(List.of(branch), year).stream().findFirst();
    }

    List<PlanFile> of(Collection<BranchId> branches, AssessmentYear year) {
        List<PlanHead> found = branches.isEmpty() ? List.of() : plans.of(branches, year.value());
        return found.isEmpty() ? List.of() : files(found, register.facts(found.stream().map(head -> head.plan().branch()).toList(),
                ApprovalRule.earliest(year), year.lastDay()));
    }

    /** @param records those of these branches that count, from the first day that matters to a plan of the year to the year's last */
    List<PlanFile> of(Collection<BranchId> branches, AssessmentYear year, List<RecordFacts> records) {
        List<PlanHead> found = plans.of(branches, year.value());
        return found.isEmpty() ? List.of() : files(found, records);
    }

    private List<PlanFile> files(List<PlanHead> found, List<RecordFacts> all) {
        List<Long> ids = found.stream().map(head -> head.plan().id()).toList();
        Map<Long, List<PlannedItem>> planned = items.of(ids).stream()
                .collect(groupingBy(PlanItem::plan, mapping(PlanItem::facts, toList())));
        Map<PlanItemId, List<Decision>> decisions = links.of(ids).stream().map(PlanLink::decision)
                .collect(groupingBy(Decision::item));
        Map<BranchId, List<RecordFacts>> records = all.stream().collect(groupingBy(RecordFacts::branch));
        return found.stream().map(head -> file(head, planned.getOrDefault(head.plan().id(), List.of()), decisions,
                records.getOrDefault(head.plan().branch(), List.of()))).toList();
    }

    private static PlanFile file(PlanHead head, List<PlannedItem> items, Map<PlanItemId, List<Decision>> decisions,
                                 List<RecordFacts> records) {
        Plan plan = head.plan();
        PlanApproval approval = head.approval();
        List<RecordFacts> meetings = records.stream().filter(ApprovalRule::mayHave)
                .sorted(Comparator.comparing(RecordFacts::happenedOn).reversed()).toList();
        RecordFacts approving = approval == null ? null : meetings.stream()
                .filter(meeting -> meeting.record().equals(approval.record())).findFirst().orElse(null);
        List<RecordFacts> years = records.stream().filter(record -> !record.happenedOn().isBefore(plan.year().firstDay())).toList();
        List<Decision> said = items.stream().flatMap(item -> latest(decisions.get(item.id()))).toList();
        return new PlanFile(plan, items, approving, approval != null, head.confirmation(), years, said,
                new Fulfilment(plan.year(), items, years, said), meetings);
    }

    private static Stream<Decision> latest(@Nullable List<Decision> decisions) {
        return decisions == null ? Stream.empty() : decisions.stream()
                .collect(toMap(Decision::record, Function.identity(), (earlier, later) -> later)).values().stream();
    }
}
