package zhibu.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.records.RecordFacts;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Period;
import zhibu.shared.Reader;

/** The annual plans 年度计划 of branches, and how far the ledger has fulfilled them. */
@Component
@Transactional(readOnly = true)
public class Plans {

    private final PlanFiles files;
    private final Organization organization;
    private final Clock clock;

    Plans(PlanFiles files, Organization organization, Clock clock) {
        this.files = files;
        this.organization = organization;
        this.clock = clock;
    }

    /** What the rules ask about the plans of these branches, in four statements however many they are. */
    public List<PlanFacts> facts(Collection<BranchId> branches, AssessmentYear year) {
        return files.of(branches, year).stream().map(this::facts).toList();
    }

    /**
     * The same, in three statements, for who knows the records already.
     *
     * @param records those of these branches that count, from {@link PlanFacts#since} to the year's last day, oldest first
     */
    public List<PlanFacts> facts(Collection<BranchId> branches, AssessmentYear year, List<RecordFacts> records) {
        return files.of(branches, year, records).stream().map(this::facts).toList();
    }

    private PlanFacts facts(PlanFile file) {
        RecordFacts approval = file.approval();
        PlanConfirmation confirmation = file.confirmation();
        return new PlanFacts(file.plan().branch(), file.plan().year(), LocalDate.ofInstant(file.plan().drawnUpAt(), clock.getZone()),
                approval == null ? null : new PlanFacts.Approval(approval.record(), approval.happenedOn(), approval.href()),
                confirmation == null ? null : LocalDate.ofInstant(confirmation.at(), clock.getZone()),
                file.fulfilment().items().stream().filter(progress -> progress.item().stands()).map(Plans::facts).toList());
    }

    private static PlanFacts.Item facts(Progress progress) {
        return new PlanFacts.Item(progress.item().id(), progress.item().intent().title(), progress.item().intent().owner() != null,
                progress.steps().stream().map(Plans::facts).toList());
    }

    private static PlanFacts.Deed facts(Step step) {
        RecordFacts record = step.record();
        return new PlanFacts.Deed(step.slot().due(), record == null ? null : record.happenedOn(), record == null ? null : record.href());
    }

    /**
     * What is planned between two days in those of these branches that the reader sees, earliest first; four statements for every year
     * the days lie in.
     */
    public List<ScheduledItem> scheduled(Set<BranchId> branches, LocalDate from, LocalDate until, Reader reader) {
        Period days = new Period("", from, until);
        Set<BranchId> seen = organization.branches(reader).stream().map(BranchCard::id).filter(branches::contains)
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(from.getYear(), until.getYear()).mapToObj(AssessmentYear::new)
                .flatMap(year -> files.of(seen, year).stream()).flatMap(Plans::scheduled).filter(item -> days.contains(item.on()))
                .sorted(Comparator.comparing(ScheduledItem::on)).toList();
    }

    private static Stream<ScheduledItem> scheduled(PlanFile file) {
        return file.fulfilment().items().stream().flatMap(progress -> progress.steps().stream()
                .map(step -> scheduled(file.plan(), progress.item(), step)));
    }

    private static ScheduledItem scheduled(Plan plan, PlannedItem item, Step step) {
        return new ScheduledItem(plan.branch(), "%s（%s）".formatted(item.intent().title(), step.slot().name()), step.slot().due(),
                step.slot().on() != null, item.intent().owner(), step.done(), href(plan, item));
    }

    private static String href(Plan plan, PlannedItem item) {
        return "/branches/%s/plan/%s/items/%s".formatted(plan.branch(), plan.year(), item.id());
    }
}
