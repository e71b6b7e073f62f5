package zhibu.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AccountId;
import zhibu.shared.UnitId;

/**
 * Something that happened in a round.
 *
 * @param stage in which the round was since then, or which the unit had finished
 * @param unit the unit whose step it is; none where it is the whole round's
 */
public record Step(StepKind kind, Stage stage, @Nullable UnitId unit, @Nullable String unitName, LocalDate on, String note, AccountId by) {

    /** What was done in a few words: 「市财政局申报达标」, 「进入建设阶段」. */
    public String title() {
        return switch (kind) {
            case ADVANCED -> "进入%s阶段".formatted(stage.label());
            case TAKEN_BACK -> "退回%s阶段".formatted(stage.label());
            case FINISHED -> "%s报%s阶段完成".formatted(unitName, stage.label());
            case APPLIED -> "%s申报达标".formatted(unitName);
            case RETURNED -> "退回%s的申报".formatted(unitName);
            case ADMITTED -> "受理%s的申报".formatted(unitName);
            case OPENED, RESCHEDULED, PUBLISHED, VOIDED -> kind.deed();
        };
    }

    boolean finishes(UnitId other, Stage what) {
        return kind == StepKind.FINISHED && other.equals(unit) && stage == what;
    }
}
