package zhibu.records;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** Archiving 年度归档: once a year is over its records are closed, and from then on only read. */
@Component
@Transactional
public class Archives {

    private final ArchivedYears years;
    private final LedgerRecords records;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Archives(ArchivedYears years, LedgerRecords records, Organization organization, ApplicationEventPublisher events, Clock clock) {
        this.years = years;
        this.records = records;
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
            events.publishEvent(new BranchHappened("年度归档", "archive/" + year, card.id(), reader));
        }
    }

    /** The archived years of a branch, latest first. */
    @Transactional(readOnly = true)
    public List<Archived> of(BranchId branch, Reader reader) {
        return archived(organization.branch(branch, reader).id());
    }

    private List<Archived> archived(BranchId branch) {
        return years.of(branch.value()).stream().map(ArchivedYear::view).toList();
    }

    /** What a branch has recorded in each year since there are records, this year's first. */
    @Transactional(readOnly = true)
    public List<YearBook> years(BranchId branch, Reader reader) {
        BranchCard card = organization.branch(branch, reader);
        List<YearCount> counts = records.counts(card.id());
        List<Archived> archived = archived(card.id());
        AssessmentYear now = AssessmentYear.of(LocalDate.now(clock));
        Stream<Integer> recorded = counts.stream().map(YearCount::year);
        Stream<Integer> closed = archived.stream().map(year -> year.year().value());
        return Stream.concat(Stream.of(now.value()), Stream.concat(recorded, closed)).distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> book(new AssessmentYear(year), now, counts, archived)).toList();
    }

    private static YearBook book(AssessmentYear year, AssessmentYear now, List<YearCount> counts, List<Archived> archived) {
        List<YearCount> its = counts.stream().filter(count -> count.year() == year.value()).toList();
        return new YearBook(year, its.stream().mapToLong(count -> count.in(Book.GATHERINGS)).sum(),
                its.stream().mapToLong(count -> count.in(Book.ENTRIES)).sum(), its.stream().mapToLong(YearCount::returned).sum(),
                archived.stream().filter(closed -> closed.year().equals(year)).findFirst().orElse(null), year.value() < now.value());
    }

    /** On which day these branches closed a year; those that did not are missing. One statement. */
    @Transactional(readOnly = true)
    public Map<BranchId, LocalDate> closed(Collection<BranchId> branches, AssessmentYear year) {
        return years.closed(branches.stream().map(BranchId::value).toList(), year.value()).stream()
                .collect(toMap(row -> new BranchId((long) row[0]), row -> LocalDate.ofInstant((Instant) row[1], clock.getZone())));
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
