package zhibu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.shared.Vault;

/**
 * Fills the roster of a branch: the secretary first, then who serves with him, the others, and last those of whom
 * something is special.
 */
final class Roster {

    private static final int RETIREMENT = 60;
    private static final int SENIOR = 42;

    private final Tables tables;
    private final Material.City city;
    private final Today today;
    private final Vault vault;
    private final Foundation branch;
    private final BranchPlan plan;
    private final Chance chance;
    private final Names names;
    private final List<Trait> special;

    Roster(Tables tables, Material material, Today today, Vault vault, Foundation branch) {
        this.tables = tables;
        this.city = material.city();
        this.today = today;
        this.vault = vault;
        this.branch = branch;
        this.plan = branch.plan();
        this.chance = branch.chance();
        this.names = new Names(material.names(), chance);
        this.special = Stream.of(Trait.PROBATIONER, Trait.EXEMPT, Trait.EXCUSED, Trait.FLOATING,
                Trait.OBSERVED).filter(plan::is).toList();
    }

    /** Enrols everybody; who has left since comes after all others. */
    List<Member> enrol() {
        List<Member> members = new ArrayList<>(IntStream.range(0, plan.size()).mapToObj(this::enrol).toList());
        if (plan.is(Trait.TURNOVER)) {
            members.add(enrol(plan.size(), career(30, 50), today.date().minusMonths(3), List.of()));
        }
        return members;
    }

    private Member enrol(int index) {
        int fromTheEnd = plan.size() - 1 - index;
        return fromTheEnd < special.size()
                ? enrol(index, special.get(fromTheEnd))
                : enrol(index, index == 0 || isOfficial(index) ? career(42, 56) : career(27, 57), null, List.of());
    }

    private Member enrol(int index, Trait trait) {
        return switch (trait) {
            case PROBATIONER -> enrol(index, probation(), null, List.of());
            case EXEMPT -> enrol(index, career(68, 84), null, List.of(new State("EXEMPT", "年老体弱，行动不便",
                    null, LocalDate.of(today.year() - 3, 5, 10), null)));
            case EXCUSED -> enrol(index, career(62, 78), null, List.of(new State("EXCUSED", "长期卧床，生活不能自理",
                    "支部党员大会通过，清直工委同意", LocalDate.of(today.year() - 2, 10, 1), null)));
            case FLOATING -> enrol(index, career(30, 45), null, List.of(new State("FLOATING", "派驻外地项目一年以上",
                    null, LocalDate.of(today.year() - 1, 9, 1), null)));
            default -> enrol(index, career(35, 50), null, List.of(new State("OBSERVED", "受留党察看一年处分",
                    null, today.date().minusMonths(5), today.date().plusMonths(7).minusDays(1))));
        };
    }

    private Career probation() {
        LocalDate joined = branch.rhythm().assembly(today.admissions());
        return new Career(date(today.year() - chance.between(24, 30)), joined, null, joined.plusDays(1));
    }

    private Career career(int youngest, int oldest) {
        int age = chance.between(youngest, oldest);
        LocalDate born = date(today.year() - age);
        LocalDate joined = date(born.getYear() + chance.between(20, Math.min(32, age - 7)));
        LocalDate arrived = date(chance.between(joined.getYear() + 1, today.year() - 5));
        return new Career(born, joined, joined.plusYears(1),
                arrived.isAfter(branch.founded()) ? arrived : branch.founded());
    }

    private LocalDate date(int year) {
        return LocalDate.of(year, chance.between(1, 12), chance.between(1, 28));
    }

    private Member enrol(int index, Career career, @Nullable LocalDate left, List<State> states) {
        boolean female = index < plan.people().size() ? plan.people().get(index).endsWith(" 女") : chance.happens(42);
        String name = index < plan.people().size() ? plan.people().get(index).split(" ")[0] : names.next(female);
        LocalDate arrived = isNewcomer(index) ? LocalDate.of(today.year() - 1, 9, 1) : career.arrived();
        Long group = plan.groups() == 0 ? null : branch.groups().get(index % plan.groups()).id();
        Identity identity = Identity.of(tables.next(Table.MEMBER), female, career.born());
        long id = tables.number(Table.MEMBER, branch.id(), group, name, female, career.born(), career.joined(),
                career.full(), position(index, career), isOfficial(index), arrived, left, identity.sealedNumber(vault),
                vault.digest(identity.number()), identity.maskedNumber(), identity.sealedPhone(vault), identity.maskedPhone());
        states.forEach(state -> tables.number(Table.MEMBER_STATE, branch.id(), id, state.kind(), state.ground(),
                state.approval(), state.from(), state.until(), state.from().atTime(17, 0) + "+08:00"));
        return new Member(id, name, career.full(), arrived, left, group, states);
    }

    private boolean isNewcomer(int index) {
        return plan.is(Trait.TURNOVER) && index == plan.duties().size();
    }

    private boolean isOfficial(int index) {
        int first = plan.duties().size();
        return plan.is(Trait.OFFICIALS) && (index == first || index == first + 1);
    }

    private String position(int index, Career career) {
        int age = today.year() - career.born().getYear();
        if (age > RETIREMENT) {
            return "退休干部";
        }
        if (isOfficial(index)) {
            return "副局长";
        }
        return chance.oneOf(city.offices()) + (index == 0 ? "负责人"
                : chance.oneOf(age < SENIOR ? city.positions() : city.seniorPositions()));
    }

    /** The dates of a member's life in the Party. */
    private record Career(LocalDate born, LocalDate joined, @Nullable LocalDate full, LocalDate arrived) {
    }
}
