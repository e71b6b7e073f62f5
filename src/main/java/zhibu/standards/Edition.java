package zhibu.standards;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
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
     * One of the 19 scored items 分项: full marks less what its rules take, never below zero.
     *
     * @param standards the standards it scores, all in one group
     * @param full its full marks, a whole number
     * @param criteria what is asked, in one sentence
     * @param proportional where there are any, the parts its full marks are made of
     * @param onSiteCap the most its on-site rules take together
     * @param provedBy the kinds of gathering whose records are its evidence
     * @param evidence what inspectors look at
     */
    public record Item(int no, String name, List<StandardCode> standards, Points full, String criteria,
                       List<ComputedRule> computed, List<ProportionalRule> proportional, List<OnSiteRule> onSite,
                       @Nullable Points onSiteCap, List<String> provedBy, List<String> evidence) {

        public Item {
            standards = List.copyOf(standards);
            computed = List.copyOf(computed);
            proportional = List.copyOf(proportional);
            onSite = List.copyOf(onSite);
            provedBy = List.copyOf(provedBy);
            evidence = List.copyOf(evidence);
        }

        /** The texts of all its rules, each with its code. */
        Stream<Map.Entry<String, String>> ruleWords() {
            return Stream.of(computed.stream().map(rule -> Map.entry(rule.code(), rule.text())),
                    proportional.stream().map(rule -> Map.entry(rule.code(), rule.text())),
                    onSite.stream().map(rule -> Map.entry(rule.code(), rule.text()))).flatMap(Function.identity());
        }

        /** This item without the rules of these codes. */
        public Item without(List<String> codes) {
            return new Item(no, name, standards, full, criteria,
                    computed.stream().filter(rule -> !codes.contains(rule.code())).toList(),
                    proportional.stream().filter(rule -> !codes.contains(rule.code())).toList(),
                    onSite.stream().filter(rule -> !codes.contains(rule.code())).toList(), onSiteCap, provedBy, evidence);
        }
    }

    /** What of an item the system judges from the record 自动判定; the code names the class that does. */
    public sealed interface AutomaticRule permits ComputedRule, ProportionalRule {

        String code();

        String text();

        Source source();

        /** What it takes. */
        Points takes(Counted counted);

        /** How that came about, in words; empty where nothing is to be said. */
        String arithmetic(Counted counted);

        /** The most it can take. */
        Points reach();
    }

    /**
     * What was counted for a rule.
     *
     * @param times how often something was missing or wrong
     * @param of out of how many; 0 where nobody asks
     */
    public record Counted(int times, int of) {
    }

    /**
     * A deduction the system computes from the record 自动判定; the code names the rule class that counts.
     *
     * @param deduct points taken for each time counted
     * @param cap the most this rule takes; none where only the item's full marks limit it
     * @param source what the requirement rests on; the size of the deduction is the product's
     * @param notApplicable when it does not apply, which never costs a point
     */
    public record ComputedRule(String code, String text, Points deduct, @Nullable Points cap, Source source,
                               @Nullable String notApplicable) implements AutomaticRule {

        @Override
        public Points takes(Counted counted) {
            Points all = deduct.times(counted.times());
            return cap == null ? all : all.atMost(cap);
        }

        @Override
        public String arithmetic(Counted counted) {
            return counted.times() == 0 ? "" : "扣 " + takes(counted) + " 分" + (cap == null ? "" : "，上限 " + cap + " 分");
        }

        /** Without a cap, what one time takes. */
        @Override
        public Points reach() {
            return cap == null ? deduct : cap;
        }
    }

    /**
     * A part of an item earned in proportion to a rate 按比例得分; the code names the rule class that finds the rate.
     *
     * @param points what it gives at a rate of 1
     * @param notApplicable when the rate counts as 1
     */
    public record ProportionalRule(String code, String text, Points points, Source source,
                                   @Nullable String notApplicable) implements AutomaticRule {

        /** What the rate leaves over, to a hundredth, half up. */
        @Override
        public Points takes(Counted counted) {
            return counted.of() == 0 ? Points.ZERO : points.minus(earned(counted));
        }

        private Points earned(Counted counted) {
            return Points.of(points.value().multiply(BigDecimal.valueOf(counted.of() - (long) counted.times()))
                    .divide(BigDecimal.valueOf(counted.of()), 2, RoundingMode.HALF_UP));
        }

        @Override
        public String arithmetic(Counted counted) {
            return counted.of() == 0 ? "" : "%s 分 × %d/%d，得 %s 分".formatted(points, counted.of() - counted.times(), counted.of(),
                    earned(counted));
        }

        @Override
        public Points reach() {
            return points;
        }
    }

    /**
     * A deduction people judge on the spot 现场评定.
     *
     * @param upTo the most it takes
     */
    public record OnSiteRule(String code, String text, Points upTo) {
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
     * When a vote is valid and when it is carried 表决规则; the code names the rule class.
     *
     * @param quorum how many of those due must be present
     * @param majority how many votes carry it
     * @param base of whom {@code majority} is a share
     * @param written whether written opinions of the absent count as votes
     */
    public record VotingRule(String code, String name, Share quorum, Share majority, Base base, boolean secret,
                             boolean written, Source source) {

        /** Whom a majority is counted of. */
        public enum Base {
            DUE("应到会"),
            PRESENT("实到会");

            private final String label;

            Base(String label) {
                this.label = label;
            }

            public String label() {
                return label;
            }
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
