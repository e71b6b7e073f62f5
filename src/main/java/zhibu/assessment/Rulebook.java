package zhibu.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.shared.BranchId;
import zhibu.standards.AutomaticRule;
import zhibu.standards.Edition;
import zhibu.standards.Item;

/** The ways of counting, found by the code that the edition gives each rule; what has none is 待接入. */
final class Rulebook {

    private final Map<String, Rule> rules;

    Rulebook(Map<String, Rule> rules) {
        this.rules = Map.copyOf(rules);
    }

    /** All there are. */
    static Rulebook complete() {
        Map<String, Rule> all = new HashMap<>();
        chapters().forEach(chapter -> all.putAll(chapter.rules()));
        return new Rulebook(all);
    }

    /** The codes of the rules it can count. */
    Set<String> codes() {
        return rules.keySet();
    }

    /** What counts each rule, by its code. */
    static Map<String, Counting> countings() {
        Map<String, Counting> countings = new HashMap<>();
        chapters().forEach(chapter -> chapter.rules().keySet().forEach(code -> countings.put(code, chapter.counting())));
        return countings;
    }

    private static List<Chapter> chapters() {
        return List.of(
                Chapter.of(OrganizationSetup.class, "OrganizationSetupTests", OrganizationSetup.rules()),
                Chapter.of(CommitteeComplete.class, "CommitteeCompleteTests", CommitteeComplete.rules()),
                Chapter.of(SecretaryFit.class, "SecretaryFitTests", SecretaryFit.rules()),
                Chapter.of(TermKept.class, "TermKeptTests", TermKept.rules()),
                Chapter.of(Responsibilities.class, "DutiesAndPlansTests", Responsibilities.rules()),
                Chapter.of(Planning.class, "DutiesAndPlansTests", Planning.rules()),
                Chapter.of(Summaries.class, "DutiesAndPlansTests", Summaries.rules()),
                Chapter.of(Deliberation.class, "DeliberationTests", Deliberation.rules()),
                Chapter.of(Reporting.class, "DeliberationTests", Reporting.rules()),
                Chapter.of(ProblemsKept.class, "ProblemsKeptTests", ProblemsKept.rules()),
                Chapter.of(ThreeMeetings.class, "ThreeMeetingsTests", ThreeMeetings.rules()),
                Chapter.of(Lectures.class, "LecturesTests", Lectures.rules()),
                Chapter.of(ThemeDays.class, "ThemeDaysTests", ThemeDays.rules()),
                Chapter.of(LifeAndReview.class, "LifeReviewTalksTests", LifeAndReview.rules()),
                Chapter.of(Talks.class, "LifeReviewTalksTests", Talks.rules()),
                Chapter.of(DevelopmentInOrder.class, "DevelopmentInOrderTests", DevelopmentInOrder.rules()),
                Chapter.of(StudyDone.class, "MembersTests", StudyDone.rules()),
                Chapter.of(DuesKept.class, "MembersTests", DuesKept.rules()),
                Chapter.of(MembersKept.class, "MembersTests", MembersKept.rules()),
                Chapter.of(Caring.class, "MembersTests", Caring.rules()),
                Chapter.of(LedgersKept.class, "MembersTests", LedgersKept.rules()),
                Chapter.of(Vetoes.class, "GradeTests", Vetoes.rules()));
    }

    /** Judges one branch and year by the yardstick it came with. */
    Scorecard judge(BranchYear facts) {
        Yardstick yardstick = facts.yardstick();
        Edition edition = yardstick.edition();
        List<ItemScore> items = edition.items().stream().map(item -> judge(item, facts)).toList();
        List<GroupScore> groups = edition.groups().stream().map(group -> GroupScore.of(group, items)).toList();
        List<VetoFinding> vetoes = edition.vetoes().stream().map(veto -> VetoFinding.of(veto, judge(veto, facts))).toList();
        return new Scorecard(facts.branch().branch(), yardstick.year(), yardstick.asOf(), edition.code(), items, groups, vetoes,
                GradeScale.of(edition).grade(groups, vetoes));
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

    /** The rules that one class counts, and the tests that show it counts them right. */
    private record Chapter(Counting counting, Map<String, Rule> rules) {

        static Chapter of(Class<?> counting, String tests, Map<String, Rule> rules) {
            return new Chapter(new Counting(counting.getSimpleName(), tests), rules);
        }
    }
}
