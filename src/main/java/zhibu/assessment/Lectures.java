package zhibu.assessment;

import java.util.Map;
import zhibu.ledger.GatheringFacts;

/**
 * 上好党课: lectures are held as often as the place asks, and the secretary lectures himself.
 *
 * <p>Source: a local parameter. 《支部工作条例》第十六条 obliges only the secretary of a Party committee or leading group,
 * once a year; no national rule says how often a branch holds 党课.
 */
final class Lectures {

    private static final String LECTURE = "LECTURE";

    private Lectures() {
    }

    static Map<String, Rule> rules() {
        return Map.of("lecture.frequency", Lectures::held, "lecture.by-secretary", Lectures::bySecretary);
    }

    /** 党课, once a quarter where nothing else is set. */
    static Judgement held(BranchYear facts) {
        return new Regularity(LECTURE, null, facts.yardstick().kindName(LECTURE), facts.quarters(),
                facts.count("lecture.per-quarter"), true, facts.held(LECTURE)).judge(facts);
    }

    /** A lecture by whoever was secretary on its day, once in a year that the branch lived through. */
    static Judgement bySecretary(BranchYear facts) {
        if (!hadSecretary(facts)) {
            return Judgement.notApplicable("本年度没有书记任职");
        }
        return new Regularity(LECTURE, null, "支部书记讲" + facts.yardstick().kindName(LECTURE), facts.wholeYear(),
                facts.count("lecture.by-secretary-per-year"), false,
                facts.held(LECTURE).stream().filter(lecture -> isBySecretary(facts, lecture)).toList()).judge(facts);
    }

    /** Whether anybody was secretary on any day of the year up to the day of judging. */
    private static boolean hadSecretary(BranchYear facts) {
        return facts.branch().posts().stream().anyMatch(post -> post.duty() == zhibu.organization.Duty.SECRETARY
                && !post.from().isAfter(facts.day())
                && (post.until() == null || !post.until().isBefore(facts.yardstick().year().firstDay())));
    }

    private static boolean isBySecretary(BranchYear facts, GatheringFacts lecture) {
        return lecture.lecturer() != null && facts.isSecretaryOn(lecture.lecturer(), lecture.heldOn());
    }
}
