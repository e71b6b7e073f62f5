package zhibu.entries;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zhibu.ledger.GatheringFacts;
import zhibu.ledger.Ledger;
import zhibu.plans.PlanFacts;
import zhibu.plans.Plans;
import zhibu.plans.Rate;
import zhibu.records.Book;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Period;
import zhibu.standards.Standards;

/** Counts what a summary rests on: what the plan asked for, the gatherings held, the other ledgers kept. */
@Component
class Grounds {

    private final Plans plans;
    private final Ledger ledger;
    private final EntryRepository entries;
    private final Standards standards;
    private final Clock clock;

    Grounds(Plans plans, Ledger ledger, EntryRepository entries, Standards standards, Clock clock) {
        this.plans = plans;
        this.ledger = ledger;
        this.entries = entries;
        this.standards = standards;
        this.clock = clock;
    }

    Basis of(BranchId branch, Span span) {
        return new Basis(span.period().name(), Stream.of(planned(branch, span), gatherings(branch, span), others(branch, span))
                .flatMap(lines -> lines).toList());
    }

    private Stream<Basis.Line> planned(BranchId branch, Span span) {
        return rate(branch, span.period()).stream().map(rate -> new Basis.Line("年度计划", rate.toString(),
                "/branches/%s/plan/%d".formatted(branch, span.year())));
    }

    /** Of what the plan had due in these days and before today, how much is done; empty without a plan. */
    Optional<Rate> rate(BranchId branch, Period days) {
        return plans.facts(List.of(branch), AssessmentYear.of(days.first())).stream().findFirst().map(plan -> rate(plan, days));
    }

    private Rate rate(PlanFacts plan, Period days) {
        LocalDate today = LocalDate.now(clock);
        List<PlanFacts.Deed> due = plan.items().stream().flatMap(item -> item.deeds().stream())
                .filter(deed -> days.contains(deed.due()) && deed.due().isBefore(today)).toList();
        return new Rate((int) due.stream().filter(deed -> deed.doneOn() != null).count(), due.size());
    }

    private Stream<Basis.Line> gatherings(BranchId branch, Span span) {
        Map<String, Long> counts = ledger.facts(List.of(branch), span.first(), span.last()).stream()
                .collect(groupingBy(GatheringFacts::kind, counting()));
        return standards.kinds().stream().filter(kind -> counts.containsKey(kind.code())).map(kind -> Basis.records(branch,
                Book.GATHERINGS, kind.code(), kind.name(), counts.get(kind.code()) + " 次", span.year(), span.part()));
    }

    private Stream<Basis.Line> others(BranchId branch, Span span) {
        Map<String, Long> counts = entries.facts(List.of(branch), span.first(), span.last()).stream()
                .collect(groupingBy(row -> ((Entry) row[0]).kind(), counting()));
        return standards.entryKinds().stream().filter(kind -> counts.containsKey(kind.code())).map(kind -> Basis.records(branch,
                Book.ENTRIES, kind.code(), kind.name(), counts.get(kind.code()) + " 件", span.year(), span.part()));
    }
}
