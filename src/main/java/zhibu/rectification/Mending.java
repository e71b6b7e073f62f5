package zhibu.rectification;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.records.RecordFacts;
import zhibu.records.RecordId;
import zhibu.records.Register;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.Forbidden;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Objections;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/**
 * What a branch does about its problems: it settles measure and owner, points to the records that show what was done, and reports.
 *
 * <p>Whoever does something says which revision of the problem he saw; if somebody else has changed it since, that is a {@link Conflict}.
 * Who does not keep the branch is {@link Forbidden} to, and of what is out of his sight nothing is known ({@link NotFound}).
 */
@Component
@Transactional
public class Mending {

    private final Sheets sheets;
    private final Raising raising;
    private final Register register;

    Mending(Sheets sheets, Raising raising, Register register) {
        this.sheets = sheets;
        this.raising = raising;
        this.register = register;
    }

    /**
     * Settles what is done and who answers for it 明确措施和责任人.
     *
     * @throws RuleViolation if he is no member of the branch, or the problem was reported mended
     */
    public void plan(BranchId branch, ProblemId id, String measure, MemberId owner, int seen, Reader reader) {
        sheets.of(branch, id, reader).requireMending();
        new Objections().when(raising.roster(branch, reader).stream().noneMatch(card -> card.id().equals(owner)), "owner",
                "责任人要从本支部现有的党员中选").raise();
        Problem problem = sheets.row(branch, id, seen);
        sheets.write(problem, problem.plan(measure, owner, sheets.doer(reader)), reader);
    }

    /** The records of the branch that may show what was done: those since the problem was found, latest first. */
    @Transactional(readOnly = true)
    public List<RecordFacts> records(BranchId branch, ProblemId id, Reader reader) {
        ProblemSheet sheet = sheets.of(branch, id, reader).requireMending();
        return register.facts(List.of(branch), sheet.card().found().on(), sheets.doer(reader).today()).stream()
                .sorted(Comparator.comparing(RecordFacts::happenedOn).reversed()).toList();
    }

    /**
     * Says that a record of the branch shows what was done 佐证; nothing is typed again.
     *
     * @throws NotFound if the branch has no such record since the problem was found
     * @throws RuleViolation if it was said already
     */
    public void prove(BranchId branch, ProblemId id, RecordId record, String note, int seen, Reader reader) {
        ProblemSheet sheet = sheets.of(branch, id, reader).requireMending();
        if (records(branch, id, reader).stream().noneMatch(line -> line.record().equals(record))) {
            throw new NotFound();
        }
        new Objections().when(sheet.isProvedBy(record), "record", "这条记录已经关联过了").raise();
        Problem problem = sheets.row(branch, id, seen);
        sheets.write(problem, problem.prove(record, note, sheets.doer(reader)), reader);
    }

    /** Takes back that a record shows something. */
    public void unprove(BranchId branch, ProblemId id, long proof, String reason, int seen, Reader reader) {
        sheets.of(branch, id, reader).requireMending();
        Problem problem = sheets.row(branch, id, seen);
        problem.unprove(sheets.step(id, proof), reason, sheets.doer(reader));
        sheets.tell("取消问题整改佐证", problem, reader);
    }

    /**
     * Reports a problem mended 报完成.
     *
     * @param note what was done; may be empty where records show it
     * @throws RuleViolation naming everything that can't be so
     */
    public void report(BranchId branch, ProblemId id, String note, int seen, Reader reader) {
        sheets.of(branch, id, reader).requireMending().requireShown(note);
        Problem problem = sheets.row(branch, id, seen);
        sheets.write(problem, problem.report(note, sheets.doer(reader)), reader);
    }
}
