package zhibu.plans;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zhibu.members.Members;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** Writes a table of items over the one that stands; of an approved plan it keeps what was changed 调整, and why. */
@Component
class PlanAmendments {

    private final PlanItems items;
    private final PlanChanges changes;
    private final PlanApprovals approvals;
    private final Members members;

    PlanAmendments(PlanItems items, PlanChanges changes, PlanApprovals approvals, Members members) {
        this.items = items;
        this.changes = changes;
        this.approvals = approvals;
        this.members = members;
    }

    /** Whether a meeting ever approved the plan, so that nothing in it just goes. */
    boolean approved(Plan plan) {
        return approvals.existsByPlanId(plan.id());
    }

    /**
     * Writes the lines over what stands.
     *
     * @throws RuleViolation if the plan was approved, something changes and nobody said why
     */
    void write(Plan plan, List<ItemReading.Line> lines, String reason, Reader reader) {
        Map<PlanItemId, PlanItem> left = items.of(plan.id()).stream().filter(item -> item.facts().stands())
                .collect(toMap(PlanItem::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        List<Changed> changed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            changed.add(write(plan, i, lines.get(i), left));
        }
        left.values().forEach(item -> changed.add(new Changed(item, "撤销", item.facts().intent(), null)));
        changed.removeIf(Changed::same);
        if (approved(plan)) {
            keep(changed, reason, reader);
        } else {
            items.deleteAll(left.values());
        }
    }

    private Changed write(Plan plan, int place, ItemReading.Line line, Map<PlanItemId, PlanItem> left) {
        PlanItemId id = line.id();
        if (id == null) {
            return new Changed(items.save(new PlanItem(plan, place, line.intent())), "新增", null, line.intent());
        }
        PlanItem item = left.remove(id);
        if (item == null) {
            throw new NotFound();
        }
        Intent was = item.facts().intent();
        item.plan(place, line.intent());
        return new Changed(item, "调整", was, line.intent());
    }

    /** Withdraws one item 撤销, or takes it out of a plan that no meeting approved yet. */
    void withdraw(Plan plan, PlanItem item, String reason, Reader reader) {
        if (approved(plan)) {
            keep(List.of(new Changed(item, "撤销", item.facts().intent(), null)), reason, reader);
        } else {
            items.deleteAll(List.of(item));
        }
    }

    private void keep(List<Changed> changed, String reason, Reader reader) {
        if (!changed.isEmpty() && reason.isEmpty()) {
            throw new RuleViolation("reason", "计划已经会议审议，请写明调整理由");
        }
        IntentWords words = new IntentWords(members.names(changed.stream().flatMap(Changed::owners).distinct().toList()));
        changed.forEach(one -> changes.save(new PlanChange(one.item, one.line(words, reason, reader), reader.account())));
        changed.stream().filter(one -> one.becomes == null).forEach(one -> one.item.withdraw(reason, reader.account()));
    }

    /** What becomes of an item. */
    private record Changed(PlanItem item, String deed, @Nullable Intent was, @Nullable Intent becomes) {

        boolean same() {
            return was != null && becomes != null && becomes.sameAs(was);
        }

        Stream<MemberId> owners() {
            return Stream.concat(Stream.ofNullable(was), Stream.ofNullable(becomes)).flatMap(intent -> Stream.ofNullable(intent.owner()));
        }

        ChangeLine line(IntentWords words, String reason, Reader reader) {
            return new ChangeLine(deed, was == null ? "" : words.of(was), becomes == null ? "" : words.of(becomes), reason, null,
                    reader.account());
        }
    }
}
