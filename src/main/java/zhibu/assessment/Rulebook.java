package zhibu.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.shared.BranchId;
import zhibu.standards.Edition;
import zhibu.standards.Edition.AutomaticRule;
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
                Responsibilities.rules(), Planning.rules(), Vetoes.rules(), Summaries.rules(),
                Deliberation.rules(), Reporting.rules(), ThreeMeetings.rules(), Lectures.rules(), ThemeDays.rules(),
                LifeAndReview.rules(), Talks.rules(), DevelopmentInOrder.rules(), StudyDone.rules(), DuesKept.rules(),
                MembersKept.rules(), Caring.rules(), LedgersKept.rules()).forEach(all::putAll);
        return new Rulebook(all);
    }

    /** The codes of the rules it can count. */
    Set<String> codes() {
        return rules.keySet();
    }

    /** Judges one branch and year by the yardstick it came with. */
    Scorecard judge(BranchYear facts) {
        Edition edition = facts.yardstick().edition();
        List<ItemScore> items = edition.items().stream().map(item -> judge(item, facts)).toList();
        List<GroupScore> groups = edition.groups().stream().map(group -> GroupScore.of(group, items)).toList();
        List<VetoFinding> vetoes = edition.vetoes().stream().map(veto -> VetoFinding.of(veto, judge(veto, facts))).toList();
        return new Scorecard(facts.branch().branch(), facts.yardstick().year(), facts.asOf(), edition.code(), items, groups, vetoes,
                Grade.of(edition, groups, vetoes));
    }

    private @Nullable Judgement judge(Edition.Veto veto, BranchYear facts) {
        Rule rule = rules.get(veto.code());
        return rule == null ? null : rule.judge(facts);
    }

    private ItemScore judge(Item item, BranchYear facts) {
        BranchId branch = facts.branch().branch();
        return ItemScore.of(item, Stream.<AutomaticRule>concat(item.computed().stream(), item.proportional().stream())
                .map(rule -> judge(rule, facts, branch)).toList());
    }

    private Finding judge(AutomaticRule rule, BranchYear facts, BranchId branch) {
        return Optional.ofNullable(rules.get(rule.code())).map(counting -> Finding.of(rule, counting.judge(facts), branch))
                .orElseGet(() -> Finding.unconnected(rule));
    }
}
