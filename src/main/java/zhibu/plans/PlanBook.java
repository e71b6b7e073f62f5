package zhibu.plans;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.members.Members;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.Reader;
import zhibu.standards.Edition;
import zhibu.standards.Parameters;
import zhibu.standards.StandardCode;
import zhibu.standards.Standards;

/** The plans as those see them who look one up 计划簿. */
@Component
@Transactional(readOnly = true)
public class PlanBook {

    private final PlanFiles files;
    private final PlanChanges changes;
    private final Organization organization;
    private final Members members;
    private final Standards standards;
    private final Clock clock;

    PlanBook(PlanFiles files, PlanChanges changes, Organization organization, Members members, Standards standards, Clock clock) {
        this.files = files;
        this.changes = changes;
        this.organization = organization;
        this.members = members;
        this.standards = standards;
        this.clock = clock;
    }

    /** The plan of a branch for a year; nothing if it has none. */
    public Optional<PlanView> plan(BranchId branch, AssessmentYear year, Reader reader) {
        BranchCard card = organization.branch(branch, reader);
        return files.of(card.id(), year).map(file -> view(card, file));
    }

    private PlanView view(BranchCard card, PlanFile file) {
        Edition edition = standards.editionForRecords(file.plan().year());
        Map<MemberId, String> names = members.names(file.items().stream().flatMap(item -> Stream.ofNullable(item.intent().owner()))
                .distinct().toList());
        List<ItemView> items = file.fulfilment().items().stream().map(progress -> item(progress, names, edition)).toList();
        return new PlanView(card, file.plan().year(), file.plan().revision(), state(file), on(file.plan().drawnUpAt()),
                file.plan().drawnUpBy(), file.approval(), file.submitted(), confirmedOn(file), dueOn(file.plan().year()), today(), items,
                file.fulfilment().beyond(), changes.of(file.plan().id()).stream().map(PlanChange::line).toList());
    }

    private ItemView item(Progress progress, Map<MemberId, String> names, Edition edition) {
        Intent intent = progress.item().intent();
        String kind = intent.kind() == null ? "" : intent.kind();
        StandardCode chosen = intent.standard();
        return new ItemView(progress.item().id(), intent.title(), kind, kind.isEmpty() ? "" : standards.kindName(kind), intent.timing(),
                intent.level(), intent.owner(), intent.owner() == null ? "" : names.getOrDefault(intent.owner(), ""),
                serves(intent, edition), chosen == null ? "" : chosen.value(), intent.origin().text(), intent.note(),
                progress.item().withdrawn(), progress.state(today()), progress.steps(), progress.more());
    }

    /** The standard somebody chose, else those that records of its kind prove. */
    private static List<String> serves(Intent intent, Edition edition) {
        return intent.standard() != null ? List.of(intent.standard().value()) : intent.kind() == null ? List.of()
                : edition.provedBy(List.of(intent.kind())).stream().flatMap(item -> item.standards().stream()).map(StandardCode::value)
                        .distinct().sorted().toList();
    }

    private PlanState state(PlanFile file) {
        return file.state(standards.editionForRecords(file.plan().year()).parameters().count("plan.unit-approval") > 0);
    }

    private @Nullable LocalDate confirmedOn(PlanFile file) {
        PlanConfirmation confirmation = file.confirmation();
        return confirmation == null ? null : on(confirmation.at());
    }

    private LocalDate on(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private LocalDate dueOn(AssessmentYear year) {
        Parameters parameters = standards.editionForRecords(year).parameters();
        return LocalDate.of(year.value(), parameters.count("plan.due-month"), parameters.count("plan.due-day"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The plans of a year of all branches the reader sees, those without one too, by unit and name; seven statements. */
    public List<PlanLine> lines(AssessmentYear year, Reader reader) {
        List<BranchCard> cards = organization.branches(reader);
        Map<BranchId, PlanFile> found = files.of(cards.stream().map(BranchCard::id).toList(), year).stream()
                .collect(toMap(file -> file.plan().branch(), Function.identity()));
        return cards.stream().filter(card -> !card.foundedOn().isAfter(year.lastDay()))
                .map(card -> line(card, Optional.ofNullable(found.get(card.id())), year)).toList();
    }

    private PlanLine line(BranchCard card, Optional<PlanFile> file, AssessmentYear year) {
        boolean approved = file.map(PlanFile::approval).isPresent();
        List<Step> due = file.stream().flatMap(found -> found.fulfilment().items().stream()).flatMap(item -> item.steps().stream())
                .filter(step -> step.dueBefore(today())).toList();
        return new PlanLine(card, file.map(this::state).orElse(null), file.map(found -> on(found.plan().drawnUpAt())).orElse(null),
                file.map(PlanFile::approval).orElse(null), file.map(this::confirmedOn).orElse(null),
                file.map(found -> (int) found.items().stream().filter(PlannedItem::stands).count()).orElse(0),
                new Rate((int) due.stream().filter(Step::done).count(), due.size()), !approved && today().isAfter(dueOn(year)));
    }
}
