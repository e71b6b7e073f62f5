package zhibu.standards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.shared.RuleViolation;

/**
 * A kind of gathering 会议活动种类, as data: every property explicit, behaviour is never found from the code.
 *
 * @param due who is due to come 应到
 * @param voting the codes of the voting rules its matters follow, the ordinary one first; none where nothing is voted on
 * @param studies whether its minutes count as study hours 学时
 * @param lectured whether somebody lectures
 * @param topical whether its topic is to be settled beforehand
 * @param forms the forms it may take 形式; none where there is only one
 * @param agenda the code of the kind its agenda items 议题类别 mostly are, for prefilling
 * @param steps the steps 环节 it usually has; none where there is no such usage
 * @param minutes the usual length, for prefilling
 */
public record Kind(String code, String name, Due due, List<String> voting, boolean studies, boolean lectured,
                   boolean topical, List<Form> forms, String agenda, @Nullable Steps steps, int minutes) {

    public Kind {
        voting = List.copyOf(voting);
        forms = List.copyOf(forms);
    }

    /**
     * Who is due at a gathering that is all of these kinds at once.
     *
     * @throws RuleViolation if they ask for different people: those are different gatherings
     */
    public static Due bodyOf(List<Kind> kinds) {
        List<Due> bodies = kinds.stream().map(Kind::due).distinct().toList();
        if (bodies.size() != 1) {
            throw new RuleViolation("kind", "请至少选一种会；支委会、党小组会与其他会议应到人员不同，请分别记录");
        }
        return bodies.get(0);
    }

    /** Whether a gathering of this kind may take the form by this code; none where there is only one. */
    public boolean takes(@Nullable String form) {
        return forms.isEmpty() ? form == null : forms.stream().anyMatch(known -> known.code().equals(form));
    }

    /** The steps it usually has, in order; none where there is no such usage. */
    public List<String> fixedSteps() {
        return steps == null ? List.of() : steps.fixed();
    }

    /** Who is due. */
    public enum Due { MEMBERS, COMMITTEE, GROUP }

    /** A form of a theme day 主题党日形式: 「志愿服务」. */
    public record Form(String code, String name) {
    }

    /**
     * The steps of a theme day 主题党日环节 that are the same every time; more may be chosen freely: 「6+X」.
     *
     * @param source where they come from
     */
    public record Steps(List<String> fixed, Source source) {

        public Steps {
            fixed = List.copyOf(fixed);
        }
    }
}
