package zhibu.assessment;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.standards.DraftEditions;
import zhibu.standards.DraftId;
import zhibu.standards.Edition;
import zhibu.standards.Standards;

/** The trials of drafts on all branches 试算: worked out beside everything else, one after the other, and stored nowhere. */
@Component
public class Trials implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Trials.class);
    private static final int WAITING = 4;
    private static final int KEPT = 32;

    private final DraftEditions drafts;
    private final Standards standards;
    private final Organization organization;
    private final BranchYears years;
    private final Clock clock;
    private final Rulebook rulebook = Rulebook.complete();
    private final Map<DraftId, TrialRun> runs = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor beside = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING),
            task -> new Thread(task, "trial"));

    Trials(DraftEditions drafts, Standards standards, Organization organization, BranchYears years, Clock clock) {
        this.drafts = drafts;
        this.standards = standards;
        this.organization = organization;
        this.years = years;
        this.clock = clock;
    }

    /** The latest trial of a draft, going on or done; none after a restart. */
    public Optional<TrialView> latest(DraftId draft, Reader reader) {
        drafts.card(draft, reader);
        return Optional.ofNullable(runs.get(draft)).map(TrialRun::view);
    }

    /**
     * Begins to try a draft with the facts of a year; while one of the same draft goes on nothing new begins.
     *
     * @throws RuleViolation if the draft contradicts itself, nothing judges that year, or too many trials wait
     */
    public synchronized void start(DraftId draft, AssessmentYear year, Reader reader) {
        int revision = drafts.card(draft, reader).revision();
        Edition tried = drafts.applied(draft, reader);
        Edition used = standards.edition(year);
        TrialRun before = runs.get(draft);
        if (before == null || !before.view().running()) {
            List<BranchCard> branches = organization.branches(reader);
            TrialRun run = new TrialRun(revision, year, clock.instant(), branches.size());
            begin(() -> judge(run, branches, used, tried));
            forgetSome();
            runs.put(draft, run);
        }
    }

    private void begin(Runnable trial) {
        try {
            beside.execute(trial);
        } catch (RejectedExecutionException busy) {
            throw new RuleViolation("正在进行的试算太多，请过一会儿再试");
        }
    }

    private void forgetSome() {
        if (runs.size() >= KEPT) {
            runs.values().removeIf(run -> !run.view().running());
        }
    }

    private void judge(TrialRun run, List<BranchCard> branches, Edition used, Edition tried) {
        try {
            Trial trial = new Trial(used.grades(), tried.grades());
            LocalDate today = LocalDate.now(clock);
            Batches.each(branches, batch -> {
                compare(batch, run.view().year(), today, tried, trial);
                run.judged(batch.size());
            });
            run.ended(trial.result());
        } catch (RuntimeException failure) {
            LOG.error("试算没有完成", failure);
            run.broke();
        }
    }

    private void compare(List<BranchCard> branches, AssessmentYear year, LocalDate today, Edition tried, Trial trial) {
        Map<BranchId, BranchCard> cards = branches.stream().collect(toMap(BranchCard::id, Function.identity()));
        years.load(cards.keySet(), year, today).forEach(facts -> trial.add(cards.get(facts.branch().branch()), rulebook.judge(facts),
                rulebook.judge(new BranchYear(facts.yardstick().of(tried), facts.known()))));
    }

    @Override
    public void destroy() {
        beside.shutdownNow();
    }
}
