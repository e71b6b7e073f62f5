package zhibu.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AssessmentYear;
import zhibu.shared.NotFound;
import zhibu.shared.Points;

/**
 * One edition of the standards and the rubric 细则: everything a score depends on besides the facts.
 *
 * @param notice what it must say of itself: that it is a configurable default, not an official table
 * @param effectiveFrom the first day of the first year it judges
 * @param basis the public texts it was drawn from
 * @param total what the full marks of all items add up to
 * @param never what is never asked for and never costs or earns a point 减负底线
 * @param off the codes of rules and vetoes that are written down but not applied 停用
 */
public record Edition(String code, String name, String notice, LocalDate effectiveFrom, List<String> basis,
                      Points total, List<Group> groups, List<Item> items, List<GradeLine> grades, List<Veto> vetoes,
                      List<Waiver> waivers, Bonus bonus, List<String> never, List<String> off, List<VotingRule> voting,
                      List<Ruleset> rulesets, Parameters parameters) {

    public Edition {
        basis = List.copyOf(basis);
        groups = List.copyOf(groups);
        items = List.copyOf(items);
        grades = List.copyOf(grades);
        vetoes = List.copyOf(vetoes);
        waivers = List.copyOf(waivers);
        never = List.copyOf(never);
        off = List.copyOf(off);
        voting = List.copyOf(voting);
        rulesets = List.copyOf(rulesets);
    }

    /** What is applied of this edition: without what is off, and with these parameters. */
    Edition applied(Parameters numbers) {
        return new Edition(code, name, notice, effectiveFrom, basis, total, groups, items.stream().map(item -> item.without(off)).toList(),
                grades, vetoes.stream().filter(veto -> !off.contains(veto.code())).toList(), waivers, bonus, never, off, voting, rulesets,
                numbers);
    }

    /** What the full marks of all items add up to; {@link #total} where the edition is sound. */
    public Points sum() {
        return items.stream().map(Item::full).reduce(Points.ZERO, Points::plus);
    }

    /** The year it begins to judge. */
    public AssessmentYear firstYear() {
        return AssessmentYear.of(effectiveFrom);
    }

    /** Whether the rule or veto of that code is written down but not applied. */
    public boolean isOff(String rule) {
        return off.contains(rule);
    }

    /**
     * The item by its number.
     *
     * @throws NotFound if there is none
     */
    public Item item(int no) {
        return items.stream().filter(item -> item.no() == no).findFirst().orElseThrow(NotFound::new);
    }

    /** The items that score the standards of {@code group}, in order. */
    public List<Item> itemsOf(Group group) {
        return items.stream().filter(group::holds).toList();
    }

    /** What the items of {@code group} add up to. */
    public Points fullOf(Group group) {
        return itemsOf(group).stream().map(Item::full).reduce(Points.ZERO, Points::plus);
    }

    /**
     * The voting rule by its code.
     *
     * @throws IllegalArgumentException if the edition has none
     */
    public VotingRule voting(String code) {
        return voting.stream().filter(rule -> rule.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no voting rule " + code));
    }

    /** Where the requirement behind a rule comes from, by the rule's code. */
    public Optional<Source> sourceOf(String rule) {
        return items.stream().flatMap(item -> Stream.concat(
                item.computed().stream().filter(known -> known.code().equals(rule)).map(ComputedRule::source),
                item.proportional().stream().filter(known -> known.code().equals(rule)).map(ProportionalRule::source))).findFirst();
    }

    /** The scored items that records of these kinds of gathering prove. */
    public List<Item> provedBy(List<String> kinds) {
        return items.stream().filter(item -> item.provedBy().stream().anyMatch(kinds::contains)).toList();
    }

    /** A group of standards, one of the 六化: 「A 组织设置标准化」. */
    public record Group(String code, String name, List<Standard> standards) {

        public Group {
            standards = List.copyOf(standards);
        }

        /** Whether {@code item} scores standards of this group. */
        public boolean holds(Item item) {
            return standards.stream().map(Standard::code).anyMatch(item.standards()::contains);
        }
    }

    /** One of the 24 standards: 「A1 应建尽建」. */
    public record Standard(StandardCode code, String name, String text) {
    }

    /**
     * The lowest total of a grade 等次.
     *
     * @param condition what else it takes
     * @param consequence what follows from it
     */
    public record GradeLine(String name, Points from, @Nullable String condition, @Nullable String consequence) {
    }

    /** What decides the result whatever the points 一票否决 or keeps it from the top grade 封顶. */
    public record Veto(String code, Effect effect, String text) {

        /** What a veto does. */
        public enum Effect {
            FAIL("直接认定为未达标"),
            CAP_AT_PASS("不得评为优秀");

            private final String label;

            Effect(String label) {
                this.label = label;
            }

            public String label() {
                return label;
            }
        }
    }

    /**
     * A case in which rules are not applied to a branch 不适用, so that nobody has to make records up.
     *
     * @param when the case
     * @param effect what is not asked then
     */
    public record Waiver(String code, String when, String effect) {
    }

    /**
     * Points beyond the full marks 加分, if this edition gives any.
     *
     * @param limit the most there can be; the total never exceeds full marks
     * @param accepted what may earn them
     * @param refused what never may
     */
    public record Bonus(boolean open, Points limit, List<String> accepted, List<String> refused) {

        public Bonus {
            accepted = List.copyOf(accepted);
            refused = List.copyOf(refused);
        }
    }

    /**
     * A version of a regulation that procedures follow by the date of each step 规则版本.
     *
     * @param from the first day it applies to; none for the oldest
     */
    public record Ruleset(String code, String name, @Nullable LocalDate from, Source source) {
    }
}
