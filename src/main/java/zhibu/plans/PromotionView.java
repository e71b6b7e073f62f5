package zhibu.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.organization.BranchCard;
import zhibu.shared.AssessmentYear;
import zhibu.standards.PlanLevel;

/**
 * A proposal for promotion 提升 as pages show it.
 *
 * @param verdict none while it waits
 */
public record PromotionView(long number, BranchCard branch, PlanItemId item, String title, AssessmentYear year, PlanLevel from,
                            PlanLevel to, String reason, LocalDate proposedOn, @Nullable Verdict verdict, @Nullable LocalDate decidedOn) {

    public boolean waits() {
        return verdict == null;
    }

    /** What became of it, in words. */
    public String outcome() {
        if (verdict == null) {
            return "待答复";
        }
        return verdict.granted() ? "已同意，" + (verdict.everywhere() ? "适用于各单位" : "适用于本单位") : "未同意";
    }

    /** The address of the item. */
    public String href() {
        return "/branches/%s/plan/%s/items/%s".formatted(branch.id(), year, item);
    }
}
