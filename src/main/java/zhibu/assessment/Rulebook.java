package zhibu.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhibu.shared.BranchId;
import zhibu.standards.Edition;
import zhibu.standards.Edition.ComputedRule;
import zhibu.standards.Edition.Item;

/** The ways of counting, found by the code that the edition gives each rule; what has none is 待接入. */
final class Rulebook {

    private final Map<String, Rule> rules;

    Rulebook(Map<String, Rule> rules) {
        this.rules = Map.copyOf(rules);
    }

    /** All there are. */
    static Rulebook complete() {
        Map<String, Rule> all = new HashMap<>();
        Stream.of(OrganizationSetup.rules(), CommitteeComplete.rules(), SecretaryFit.rules(), TermKept.rules(),
                ThreeMeetings.rules(), Lectures.rules(), ThemeDays.rules()).forEach(all::putAll);
        return new Rulebook(all);
    }

    /** Judges one branch and year by the yardstick it came with. */
    Scorecard judge(BranchYear facts) {
        Edition edition = facts.yardstick().edition();
        List<ItemScore> items = edition.items().stream().map(item -> judge(item, facts)).toList();
        return new Scorecard(facts.branch().branch(), facts.yardstick().year(), facts.asOf(), edition.code(), items,
                edition.groups().stream().map(group -> GroupScore.of(group, items)).toList());
    }

    private ItemScore judge(Item item, BranchYear facts) {
        BranchId branch = facts.branch().branch();
        return ItemScore.of(item, item.computed().stream().map(rule -> judge(rule, facts, branch)).toList());
    }

    private Finding judge(ComputedRule rule, BranchYear facts, BranchId branch) {
        return Optional.ofNullable(rules.get(rule.code())).map(counting -> Finding.of(rule, counting.judge(facts), branch))
                .orElseGet(() -> Finding.unconnected(rule));
    }
}
