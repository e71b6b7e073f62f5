package zhibu.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** Archiving 年度归档: once a year is over its records are closed, and from then on only read. */
@Component
@Transactional
public class Archives {

    private final ArchivedYears years;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Archives(ArchivedYears years, Organization organization, ApplicationEventPublisher events, Clock clock) {
        this.years = years;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Closes a year that is over. Closing it again changes nothing.
     *
     * @throws RuleViolation if the year is not over yet
     */
    public void archive(BranchId branch, AssessmentYear year, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        if (!year.lastDay().isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("%d年度还没有结束，年底之后才能归档".formatted(year.value()));
        }
        if (!years.existsByKey(ArchivedYear.Key.of(card.id(), year))) {
            years.save(new ArchivedYear(card.id(), year, reader.account()));
            events.publishEvent(new ArchiveHappened(card.id(), year, reader));
        }
    }

    /** The archived years of a branch, latest first. */
    @Transactional(readOnly = true)
    public List<Archived> of(BranchId branch, Reader reader) {
        return years.of(organization.branch(branch, reader).id().value()).stream().map(ArchivedYear::view).toList();
    }

    boolean closed(BranchId branch, LocalDate happenedOn) {
        return years.existsByKey(ArchivedYear.Key.of(branch, AssessmentYear.of(happenedOn)));
    }

    /** @throws RuleViolation if the day's year is archived */
    void requireOpen(BranchId branch, LocalDate happenedOn) {
        if (closed(branch, happenedOn)) {
            throw new RuleViolation("%d年度已归档，记录不能再增改".formatted(happenedOn.getYear()));
        }
    }
}
