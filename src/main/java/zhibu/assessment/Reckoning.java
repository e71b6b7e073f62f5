package zhibu.assessment;

import static java.util.function.Predicate.not;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Happened;
import zhibu.standards.Standards;

/** Keeps stored scorecards true: judged anew in the transaction that changes a fact, and as days pass. */
@Component
class Reckoning {

    private final Organization organization;
    private final Standards standards;
    private final BranchYears years;
    private final Scorecards stored;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Rulebook rulebook = Rulebook.complete();

    Reckoning(Organization organization, Standards standards, BranchYears years, Scorecards stored, TransactionTemplate transaction,
              Clock clock) {
        this.organization = organization;
        this.standards = standards;
        this.years = years;
        this.stored = stored;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Judges this year and every stored year of the branch whose facts changed. */
    @EventListener
    @Transactional
    public void onChange(Happened event) {
        event.branch().ifPresent(branch -> {
            AssessmentYear current = AssessmentYear.of(today());
            judge(List.of(branch), current);
            stored.years(branch).stream().filter(not(current::equals)).forEach(year -> judge(List.of(branch), year));
        });
    }

    /**
     * Judges every branch whose card is older than today, for this year and the last. Every batch is stored by itself, so what a stop of
     * the program leaves undone is old still, and done when it starts again.
     */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    @Scheduled(cron = "0 10 0 * * *", zone = "Asia/Shanghai")
    public void onNewDay() {
        AssessmentYear current = AssessmentYear.of(today());
        List<BranchId> all = organization.everyBranch();
        Stream.of(new AssessmentYear(current.value() - 1), current).forEach(year -> judgeMany(stale(all, year), year));
    }

    /** Judges every branch for a year again, because what it is judged by changed. */
    public void onNewYardstick(AssessmentYear year) {
        judgeMany(organization.everyBranch(), year);
    }

    /** A past year's card stands still once it was judged after the year should have been archived. */
    private List<BranchId> stale(List<BranchId> all, AssessmentYear year) {
        LocalDate over = Yardstick.archiveDue(standards.edition(year), year).plusDays(1);
        Set<BranchId> fresh = stored.judgedSince(over.isBefore(today()) ? over : today(), year);
        return all.stream().filter(not(fresh::contains)).toList();
    }

    private void judgeMany(List<BranchId> branches, AssessmentYear year) {
        Batches.each(branches, batch -> transaction.executeWithoutResult(status -> judge(batch, year)));
    }

    /** The order matters: facts are read once nobody else can be storing an older reckoning of them. */
    private void judge(Collection<BranchId> branches, AssessmentYear year) {
        if (!branches.isEmpty()) {
            stored.lock(branches, year, standards.edition(year).code(), today());
            stored.store(years.load(branches, year, today()).stream().map(rulebook::judge).toList(), year);
            stored.dropEmpty(branches, year);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
