package zhibu.rectification;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zhibu.accounts.Accounts;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;

/** Lays a problem before who does something about it, and writes down what he does. */
@Component
class Sheets {

    private final ProblemBoard board;
    private final Problems problems;
    private final ProblemSteps steps;
    private final Organization organization;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sheets(ProblemBoard board, Problems problems, ProblemSteps steps, Organization organization, Accounts accounts,
           ApplicationEventPublisher events, Clock clock) {
        this.board = board;
        this.problems = problems;
        this.steps = steps;
        this.organization = organization;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The problem as {@code reader} meets it.
     *
     * @throws NotFound if there is none such within his sight
     */
    ProblemSheet of(BranchId branch, ProblemId id, Reader reader) {
        BranchCard card = organization.branch(branch, reader);
        ProblemCard problem = board.card(card.id(), id).orElseThrow(NotFound::new);
        return new ProblemSheet(problem, card, steps.findByProblemIdOrderById(id.value()).stream().map(ProblemStep::view).toList(), reader,
                accounts.member(reader).orElse(null));
    }

    /** The row of a problem as whoever changes it saw it; nobody else changes it until the transaction ends. */
    Problem row(BranchId branch, ProblemId id, int seen) {
        return problems.toChange(id.value(), branch).orElseThrow(NotFound::new).seenAt(seen);
    }

    Doer doer(Reader reader) {
        return new Doer(reader.account(), LocalDate.now(clock));
    }

    void write(Problem problem, ProblemStep step, Reader reader) {
        steps.save(step);
        tell(step.deed(), problem, reader);
    }

    void tell(String deed, Problem problem, Reader reader) {
        events.publishEvent(new BranchHappened(deed, "problem/" + problem.id(), problem.branch(), reader));
    }

    /** @throws NotFound if the problem has no such step */
    ProblemStep step(ProblemId problem, long step) {
        return steps.findByIdAndProblemId(step, problem.value()).orElseThrow(NotFound::new);
    }
}
