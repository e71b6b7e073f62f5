package zhibu.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhibu.organization.BranchCard;
import zhibu.records.RecordFacts;
import zhibu.shared.AccountId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Reader;

/**
 * A plan as its pages show it.
 *
 * @param revision which state of it this is
 * @param approval the meeting that approved it; none while none did
 * @param submitted whether a meeting ever approved it, so that changes need a reason
 * @param confirmedOn the day the level above confirmed it; none where it did not
 * @param dueOn by when it should have been approved
 * @param items in the order of the plan, those withdrawn too
 * @param beyond what was done outside the plan 计划外, oldest first
 * @param changes the latest first
 */
public record PlanView(BranchCard branch, AssessmentYear year, int revision, PlanState state, LocalDate drawnUpOn, AccountId drawnUpBy,
                       @Nullable RecordFacts approval, boolean submitted, @Nullable LocalDate confirmedOn, LocalDate dueOn, LocalDate today,
                       List<ItemView> items, List<RecordFacts> beyond, List<ChangeLine> changes) {

    /** Those that were not withdrawn. */
    public List<ItemView> standing() {
        return items.stream().filter(ItemView::stands).toList();
    }

    /** What was due by today, and how much of it was done. */
    public Rate rate() {
        List<Step> due = items.stream().flatMap(item -> item.steps().stream()).filter(step -> step.dueBefore(today)).toList();
        return new Rate((int) due.stream().filter(Step::done).count(), due.size());
    }

    /** How much of the whole year's was done. */
    public Rate whole() {
        List<Step> steps = items.stream().flatMap(item -> item.steps().stream()).toList();
        return new Rate((int) steps.stream().filter(Step::done).count(), steps.size());
    }

    /** Whether it should have been approved by now and was not. */
    public boolean late() {
        return state == PlanState.DRAFT && today.isAfter(dueOn);
    }

    public Optional<ItemView> item(PlanItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Whether it is for {@code reader} to confirm it now. */
    public boolean confirmableBy(Reader reader) {
        return state == PlanState.AWAITING && branch.overseenBy(reader);
    }

    /** Its address. */
    public String href() {
        return "/branches/%s/plan/%s".formatted(branch.id(), year);
    }
}
