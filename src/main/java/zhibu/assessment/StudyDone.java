package zhibu.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.entries.EntryFacts;
import zhibu.entries.Study;
import zhibu.ledger.StudyFacts;
import zhibu.members.MemberFacts;
import zhibu.members.StateKind;
import zhibu.organization.BranchFacts.Post;
import zhibu.shared.MemberId;

/**
 * 严格教育: the hours of study each member reached, counted from the records alone, and whether who serves was trained. Who came in the
 * course of the year owes the share of the months since.
 *
 * <p>Source: 《党员教育管理工作条例》第二十条、第二十三条; the hours of those who serve by the national plan of 2019–2023, to be checked.
 */
final class StudyDone {

    private static final String TRAINING = "TRAINING";
    private static final int MONTHS = 12;

    private StudyDone() {
    }

    static Map<String, Rule> rules() {
        return Map.of("study.members", facts -> reached(facts, asked(facts), false, "党员学时达标"),
                "study.cadres", facts -> reached(facts, serving(facts), true, "书记、委员学时达标"), "study.cadre-training", StudyDone::trained);
    }

    /** Everybody of whom study is asked. */
    private static List<MemberFacts> asked(BranchYear facts) {
        return facts.members().stream().filter(member -> Stream.of(StateKind.EXEMPT, StateKind.STUDY_EXEMPT, StateKind.EXCUSED,
                StateKind.STOPPED,
                StateKind.LOST).noneMatch(state -> member.is(state, facts.day()))).toList();
    }

    private static List<MemberFacts> serving(BranchYear facts) {
        Set<MemberId> holders = facts.branch().postsOn(facts.day()).stream().map(Post::holder).collect(Collectors.toSet());
        return asked(facts).stream().filter(member -> holders.contains(member.member())).toList();
    }

    private static Judgement reached(BranchYear facts, List<MemberFacts> people, boolean serve, String what) {
        Map<MemberId, StudyFacts> came = came(facts);
        List<EntryFacts> trainings = facts.entered(TRAINING);
        List<MemberFacts> lacking = people.stream().filter(member -> !enough(facts, member, came.get(member.member()), trainings, serve))
                .toList();
        return new Coverage(what, lacking, people.size(), Place.entry(TRAINING)).judge(facts).shownBy(trainings.stream()
                .map(facts::evidence).toList());
    }

    private static Map<MemberId, StudyFacts> came(BranchYear facts) {
        return facts.known().study().stream().collect(Collectors.toMap(StudyFacts::member, Function.identity()));
    }

    private static boolean enough(BranchYear facts, MemberFacts member, @Nullable StudyFacts came,
                                  List<EntryFacts> trainings, boolean serve) {
        Study study = new Study(came == null ? 0 : came.minutes(), trainings.stream()
                .filter(training -> training.answers().people("people").contains(member.member()))
                .flatMap(training -> Study.hours(training.answers()).stream()).toList(), facts.yardstick().edition().parameters());
        return study.total().multiply(BigDecimal.valueOf(MONTHS))
                .compareTo(study.asked(serve).value().multiply(BigDecimal.valueOf(months(facts, member)))) >= 0;
    }

    /** How many whole months of the year he belonged to the branch since he came. */
    private static long months(BranchYear facts, MemberFacts member) {
        return facts.yardstick().year().months().stream().filter(month -> !member.arrivedOn().isAfter(month.first())
                && !member.joinedOn().isAfter(month.first())).count();
    }

    /** Who serves, and was at a training by itself 集中培训. */
    static Judgement trained(BranchYear facts) {
        List<EntryFacts> trainings = facts.entered(TRAINING).stream().filter(training -> training.answers().value("central")
                .equals("true")).toList();
        List<MemberFacts> people = serving(facts);
        List<MemberFacts> lacking = people.stream().filter(member -> trainings.stream()
                .filter(training -> training.answers().people("people").contains(member.member()))
                .count() < facts.count("study.cadre-trainings"))
                .toList();
        return new Coverage("书记、委员参加集中培训", lacking, people.size(), Place.entry(TRAINING)).judge(facts)
                .shownBy(trainings.stream().map(facts::evidence).toList());
    }
}
