package zhibu.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.campaign.Stage;
import zhibu.campaign.StepKind;
import zhibu.campaign.UnitState;

/** Tells of the acceptance round 达标验收 that the demo city is in: four stages have begun, most units have been admitted. */
final class RoundOffice {

    private static final String NOON = "T" + LocalTime.NOON + "+08:00";
    private static final String EDITION = "1.0";

    /** The first days of the five stages and the day after the last, counted from today. */
    private static final List<Integer> BEGUN = List.of(-200, -185, -155, -30, 10, 40);

    private final Tables tables;
    private final Registry registry;
    private final List<Unit> units;
    private final Today today;

    RoundOffice(Tables tables, Registry registry, List<Branch> branches, Today today) {
        this.tables = tables;
        this.registry = registry;
        this.units = branches.stream().map(branch -> branch.foundation().unit()).distinct().toList();
        this.today = today;
    }

    /** @return the number of the round */
    long tell() {
        long staff = registry.accountOf("gongwei");
        long round = tables.number(Table.CAMPAIGN, "%d年达标验收".formatted(today.year()), today.year(), EDITION,
                "对照24条标准逐条过筛，问题不销号不放过；用现有记录说话，不另做材料。", Stage.ACCEPTANCE, begun(Stage.DEPLOYMENT), 4 + 2 * units.size(),
                begun(Stage.DEPLOYMENT) + NOON, staff);
        List.of(Stage.values()).forEach(stage -> tables.add(Table.CAMPAIGN_STAGE, round, stage, begun(stage), over(stage), stage.usual()));
        units.forEach(unit -> tables.add(Table.CAMPAIGN_UNIT, round, unit.id(), state(unit)));
        step(round, null, StepKind.OPENED, Stage.DEPLOYMENT, begun(Stage.DEPLOYMENT), "", staff);
        List.of(Stage.EXAMINATION, Stage.CONSTRUCTION, Stage.ACCEPTANCE).forEach(stage -> {
            stage.previous().ifPresent(done -> units.stream().filter(unit -> state(unit) != UnitState.INVITED)
                    .forEach(unit -> finish(round, unit, done)));
            step(round, null, StepKind.ADVANCED, stage, begun(stage), "", staff);
        });
        units.forEach(unit -> apply(round, unit, staff));
        return round;
    }

    private LocalDate begun(Stage stage) {
        return today.date().plusDays(BEGUN.get(stage.ordinal()));
    }

    private LocalDate over(Stage stage) {
        return today.date().plusDays(BEGUN.get(stage.ordinal() + 1) - 1L);
    }

    /** All are admitted but the last two: one has just applied, one hasn't yet. */
    private UnitState state(Unit unit) {
        return switch (units.size() - units.indexOf(unit)) {
            case 1 -> UnitState.INVITED;
            case 2 -> UnitState.APPLIED;
            default -> UnitState.ADMITTED;
        };
    }

    private void finish(long round, Unit unit, Stage stage) {
        step(round, unit, StepKind.FINISHED, stage, over(stage), "已按方案完成%s阶段各项任务。".formatted(stage.label()), secretary(unit));
    }

    private void apply(long round, Unit unit, long staff) {
        UnitState state = state(unit);
        if (state != UnitState.INVITED) {
            step(round, unit, StepKind.APPLIED, Stage.ACCEPTANCE, begun(Stage.ACCEPTANCE).plusDays(5),
                    "所属支部已对照24条标准自查，查摆的问题正在销号，申请验收。", secretary(unit));
        }
        if (state == UnitState.ADMITTED) {
            step(round, unit, StepKind.ADMITTED, Stage.ACCEPTANCE, begun(Stage.ACCEPTANCE).plusDays(8), "", staff);
        }
    }

    private void step(long round, @Nullable Unit unit, StepKind kind, Stage stage, LocalDate on, String note, long by) {
        tables.number(Table.CAMPAIGN_STEP, round, unit == null ? null : unit.id(), kind, stage, on, note, on + NOON, by);
    }

    private long secretary(Unit unit) {
        return switch (unit.name()) {
            case Cast.DEVELOPMENT -> registry.accountOf("fagai");
            case Cast.FINANCE -> registry.accountOf("caizheng");
            default -> registry.accountOf("gongwei");
        };
    }
}
