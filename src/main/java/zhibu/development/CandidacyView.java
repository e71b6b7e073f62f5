package zhibu.development;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zhibu.shared.MemberId;
import zhibu.standards.DevelopmentRules;

/**
 * One person's way into the Party as its pages show it.
 *
 * @param member on the roster since he was admitted; none before
 * @param ending that it ended without a full member; none while it goes on
 * @param taken every step, voided ones among them, in the order they were taken
 * @param papers the codes of the papers that are there
 */
public record CandidacyView(CandidacyId id, Authority authority, Applicant applicant, @Nullable MemberId member, @Nullable Ending ending,
                            List<Taken> taken, Set<String> papers, Progress progress) {

    /** The stage it has reached: that of what is to be done next. */
    public DevelopmentRules.Stage stage() {
        List<DevelopmentRules.Stage> stages = progress.rules().stages();
        return stages.stream().filter(stage -> progress.next().filter(step -> step.stage().equals(stage.code())).isPresent()).findFirst()
                .orElse(stages.get(stages.size() - 1));
    }

    /** What he is called by how far he has come 身份. */
    public String standing() {
        return ending != null ? "已终止" : progress.rank();
    }

    /** The papers that belong to the steps done so far and are not there. */
    public long papersMissing() {
        return progress.rules().steps().stream().filter(step -> progress.done(step.code()).isPresent())
                .flatMap(step -> step.materials().stream()).filter(paper -> !papers.contains(paper.code())).count();
    }

    /** Everything done, up to the last step. */
    public boolean complete() {
        return progress.confirmed() && progress.next().isEmpty();
    }
}
