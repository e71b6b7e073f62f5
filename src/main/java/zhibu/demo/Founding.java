package zhibu.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import zhibu.shared.Vault;

/** Founds the branches of the demo city within its units. */
final class Founding {

    private static final int GENERAL_LIMIT = 50;
    private static final String WAIVER = "党员集中在同一楼层办公，由支部统一开展组织生活";
    private static final String NUMERALS = "一二三四五六七八九十";

    private final Tables tables;
    private final Material material;
    private final Today today;
    private final Vault vault;
    private final Workdays calendar;
    private final long seed;

    Founding(Tables tables, Material material, Today today, Vault vault, long seed) {
        this.tables = tables;
        this.material = material;
        this.today = today;
        this.vault = vault;
        this.calendar = new Workdays();
        this.seed = seed;
    }

    /** Founds units and branches, branch after branch in the next unit, and gives them their people. */
    List<Branch> found(CitySize size) {
        List<Unit> units = IntStream.range(0, size.units()).mapToObj(this::unit).toList();
        List<BranchPlan> plans = new BranchPlans(material.city(), size).draw();
        return IntStream.range(0, plans.size())
                .mapToObj(index -> populate(branch(units.get(index % units.size()), plans.get(index), index)))
                .toList();
    }

    private Unit unit(int index) {
        List<Material.Bureau> bureaus = material.city().units();
        String name = BranchPlans.numbered(bureaus.stream().map(Material.Bureau::name).toList(), index);
        return new Unit(tables.number(Table.UNIT, name, bureaus.get(index % bureaus.size()).body()), name);
    }

    private Foundation branch(Unit unit, BranchPlan plan, int index) {
        Chance chance = Chance.of(seed, index);
        Rhythm rhythm = new Rhythm(plan, calendar, chance);
        LocalDate founded = founded(plan, chance);
        String approval = "清直工委〔%d〕%d号".formatted(founded.getYear(), chance.between(2, 96));
        long id = tables.number(Table.BRANCH, unit.id(), plan.name(), founded, approval,
                plan.is(Trait.TEMPORARY), plan.size() > GENERAL_LIMIT ? approval + "同意，划分党小组开展活动" : null,
                plan.is(Trait.GROUPS_WAIVED) ? WAIVER : null);
        if (plan.is(Trait.JOINT)) {
            material.city().jointOffices().forEach(office -> tables.add(Table.BRANCH_COVERAGE, id, office));
        }
        List<Group> groups = IntStream.range(0, plan.groups()).mapToObj(number -> group(id, number, founded)).toList();
        return new Foundation(id, unit, plan, founded, rhythm, groups, chance);
    }

    private LocalDate founded(BranchPlan plan, Chance chance) {
        if (plan.is(Trait.TEMPORARY)) {
            return calendar.workday(YearMonth.of(today.year() - 1, 6), 10);
        }
        if (plan.is(Trait.NEW)) {
            LocalDate march = calendar.workday(YearMonth.of(today.year(), 3), 12);
            return march.isAfter(today.date()) ? today.date() : march;
        }
        return LocalDate.of(today.year() - chance.between(10, 23), chance.between(1, 12), chance.between(1, 28));
    }

    private Group group(long branch, int number, LocalDate founded) {
        String name = "第" + NUMERALS.charAt(number) + "党小组";
        return new Group(tables.number(Table.PARTY_GROUP, branch, name, founded), name);
    }

    private Branch populate(Foundation branch) {
        return new Elections(tables, today, branch, new Roster(tables, material, today, vault, branch).enrol()).hold();
    }
}
