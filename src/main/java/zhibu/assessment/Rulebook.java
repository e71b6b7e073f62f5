package zhibu.assessment;

import static java.util.Map.entry;

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
        chapters().values().forEach(all::putAll);
        return new Rulebook(all);
    }

    /** The codes of the rules it can count. */
    Set<String> codes() {
        return rules.keySet();
    }

    /** The class that counts what the rule takes, by the rule's code. */
    static Map<String, Class<?>> classes() {
        Map<String, Class<?>> classes = new HashMap<>();
        chapters().forEach((chapter, rules) -> rules.keySet().forEach(code -> classes.put(code, chapter)));
        return classes;
    }

    private static Map<Class<?>, Map<String, Rule>> chapters() {
        return Map.ofEntries(
                entry(OrganizationSetup.class, OrganizationSetup.rules()),
                entry(CommitteeComplete.class, CommitteeComplete.rules()),
                entry(SecretaryFit.class, SecretaryFit.rules()),
                entry(TermKept.class, TermKept.rules()),
                entry(Responsibilities.class, Responsibilities.rules()),
                entry(Planning.class, Planning.rules()),
                entry(Vetoes.class, Vetoes.rules()),
                entry(Summaries.class, Summaries.rules()),
                entry(Deliberation.class, Deliberation.rules()),
                entry(Reporting.class, Reporting.rules()),
                entry(ThreeMeetings.class, ThreeMeetings.rules()),
                entry(Lectures.class, Lectures.rules()),
                entry(ThemeDays.class, ThemeDays.rules()),
                entry(LifeAndReview.class, LifeAndReview.rules()),
                entry(Talks.class, Talks.rules()),
                entry(DevelopmentInOrder.class, DevelopmentInOrder.rules()),
                entry(StudyDone.class, StudyDone.rules()),
                entry(DuesKept.class, DuesKept.rules()),
                entry(MembersKept.class, MembersKept.rules()),
                entry(Caring.class, Caring.rules()),
                entry(LedgersKept.class, LedgersKept.rules()));
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
