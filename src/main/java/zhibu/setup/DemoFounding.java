package zhibu.setup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Founds the branches of the demo city within its units. */
final class DemoFounding {

    private static final int GENERAL_LIMIT = 50;
    private static final String WAIVER = "党员集中在同一楼层办公，由支部统一开展组织生活";
    private static final String NUMERALS = "一二三四五六七八九十";

    private final DemoTables tables;
    private final DemoMaterial material;
    private final DemoToday today;
    private final DemoCalendar calendar;
    private final long seed;

    DemoFounding(DemoTables tables, DemoMaterial material, DemoToday today, long seed) {
        this.tables = tables;
        this.material = material;
        this.today = today;
        this.calendar = new DemoCalendar(material.city().holidays());
        this.seed = seed;
    }

    /** Founds units and branches, branch after branch in the next unit, and gives them their people. */
    List<DemoBranch> found(DemoSize size) {
        List<DemoUnit> units = IntStream.range(0, size.units()).mapToObj(this::unit).toList();
        List<DemoPlan> plans = new DemoPlans(material.city(), size).draw();
        return IntStream.range(0, plans.size())
                .mapToObj(index -> populate(branch(units.get(index % units.size()), plans.get(index), index)))
                .toList();
    }

    private DemoUnit unit(int index) {
        List<DemoMaterial.Bureau> bureaus = material.city().units();
        String name = DemoPlans.numbered(bureaus.stream().map(DemoMaterial.Bureau::name).toList(), index);
        return new DemoUnit(tables.number(DemoTable.UNIT, name, bureaus.get(index % bureaus.size()).body()), name);
    }

    private DemoFoundation branch(DemoUnit unit, DemoPlan plan, int index) {
        DemoChance chance = DemoChance.of(seed, index);
        DemoRhythm rhythm = new DemoRhythm(plan, calendar, chance);
        LocalDate founded = founded(plan, chance);
        String approval = "清直工委〔%d〕%d号".formatted(founded.getYear(), chance.between(2, 96));
        long id = tables.number(DemoTable.BRANCH, unit.id(), plan.name(), founded, approval,
                plan.is(DemoTrait.TEMPORARY), plan.size() > GENERAL_LIMIT ? approval + "同意，划分党小组开展活动" : null,
                plan.is(DemoTrait.GROUPS_WAIVED) ? WAIVER : null);
        if (plan.is(DemoTrait.JOINT)) {
            material.city().jointOffices().forEach(office -> tables.add(DemoTable.BRANCH_COVERAGE, id, office));
        }
        List<DemoGroup> groups = IntStream.range(0, plan.groups()).mapToObj(number -> group(id, number, founded)).toList();
        return new DemoFoundation(id, unit, plan, founded, rhythm, groups, chance);
    }

    private LocalDate founded(DemoPlan plan, DemoChance chance) {
        if (plan.is(DemoTrait.TEMPORARY)) {
            return calendar.workday(YearMonth.of(today.year() - 1, 6), 10);
        }
        if (plan.is(DemoTrait.NEW)) {
            LocalDate march = calendar.workday(YearMonth.of(today.year(), 3), 12);
            return march.isAfter(today.date()) ? today.date() : march;
        }
        return LocalDate.of(today.year() - chance.between(10, 23), chance.between(1, 12), chance.between(1, 28));
    }

    private DemoGroup group(long branch, int number, LocalDate founded) {
        String name = "第" + NUMERALS.charAt(number) + "党小组";
        return new DemoGroup(tables.number(DemoTable.PARTY_GROUP, branch, name, founded), name);
    }

    private DemoBranch populate(DemoFoundation branch) {
        return new DemoElections(tables, today, branch, new DemoRoster(tables, material, today, branch).enrol()).hold();
    }
}
