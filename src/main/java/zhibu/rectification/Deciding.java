package zhibu.rectification;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/**
 * What is decided about problems: whether they are mended 销号, or not 退回, how long it may take 延期, whether it held 回头看.
 *
 * <p>What a level above found is for a level above to decide; what a branch found itself also for who keeps it, but never for who answers
 * for it. Whoever decides says which revision of the problem he saw; if somebody else has changed it since, that is a {@link Conflict}.
 * For whom it is not to decide it is {@link Forbidden}, and of what is out of his sight nothing is known ({@link NotFound}).
 */
@Component
@Transactional
public class Deciding {

    private final Sheets sheets;

    Deciding(Sheets sheets) {
        this.sheets = sheets;
    }

    /**
     * Takes a problem off the list 销号.
     *
     * @param recheck when it is to be looked at again; none where nobody needs to
     * @throws RuleViolation if he answers for it or reported it himself, or nobody reported it mended
     */
    public void close(BranchId branch, ProblemId id, String note, @Nullable LocalDate recheck, int seen, Reader reader) {
        sheets.of(branch, id, reader).requireDeciding().requireAnother();
        write(branch, id, seen, (problem, doer) -> problem.close(note, recheck, doer), reader);
    }

    private void write(BranchId branch, ProblemId id, int seen, BiFunction<Problem, Doer, ProblemStep> verb, Reader reader) {
        Problem problem = sheets.row(branch, id, seen);
        sheets.write(problem, verb.apply(problem, sheets.doer(reader)), reader);
    }

    private void decide(BranchId branch, ProblemId id, int seen, BiFunction<Problem, Doer, ProblemStep> verb, Reader reader) {
        sheets.of(branch, id, reader).requireDeciding().requireNotHisOwn();
        write(branch, id, seen, verb, reader);
    }

    /**
     * Gives back 退回 what was reported mended and is not.
     *
     * @throws RuleViolation if nobody reported it mended
     */
    public void giveBack(BranchId branch, ProblemId id, String reason, int seen, Reader reader) {
        decide(branch, id, seen, (problem, doer) -> problem.giveBack(reason, doer), reader);
    }

    /**
     * Puts the deadline off 延期.
     *
     * @throws RuleViolation if it is no later, or nothing is to be mended
     */
    public void extend(BranchId branch, ProblemId id, String reason, LocalDate until, int seen, Reader reader) {
        decide(branch, id, seen, (problem, doer) -> problem.extend(reason, until, doer), reader);
    }

    /**
     * Looked at what was taken off the list, and it held 回头看.
     *
     * @param next when it is to be looked at once more; none where nobody needs to
     * @throws RuleViolation if it stands on the list
     */
    public void recheck(BranchId branch, ProblemId id, String note, @Nullable LocalDate next, int seen, Reader reader) {
        decide(branch, id, seen, (problem, doer) -> problem.recheck(note, next, doer), reader);
    }

    /**
     * Puts a problem back on the list 重新打开.
     *
     * @throws RuleViolation if it stands there
     */
    public void reopen(BranchId branch, ProblemId id, String reason, LocalDate until, int seen, Reader reader) {
        decide(branch, id, seen, (problem, doer) -> problem.reopen(reason, until, doer), reader);
    }

    /**
     * Voids a problem that was written down by mistake 作废; it stays visible with the reason.
     *
     * @throws RuleViolation if it was voided before
     */
    public void voidProblem(BranchId branch, ProblemId id, String reason, int seen, Reader reader) {
        decide(branch, id, seen, (problem, doer) -> problem.voidFor(reason, doer), reader);
    }
}
