package zhibu.assessment;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.development.Candidacies;
import zhibu.development.CandidacyFacts;
import zhibu.dues.DuesBooks;
import zhibu.dues.DuesFacts;
import zhibu.elections.DossierFacts;
import zhibu.elections.Dossiers;
import zhibu.entries.Entries;
import zhibu.entries.EntryFacts;
import zhibu.ledger.GatheringFacts;
import zhibu.ledger.Ledger;
import zhibu.ledger.LedgerFacts;
import zhibu.ledger.StudyFacts;
import zhibu.ledger.TopicFacts;
import zhibu.ledger.VoteFacts;
import zhibu.members.MemberFacts;
import zhibu.members.Members;
import zhibu.membership.Absences;
import zhibu.membership.ContactFacts;
import zhibu.membership.TransferRow;
import zhibu.membership.Transfers;
import zhibu.organization.BranchFacts;
import zhibu.organization.Organization;
import zhibu.plans.PlanFacts;
import zhibu.plans.Plans;
import zhibu.records.Archives;
import zhibu.records.RecordFacts;
import zhibu.rectification.ProblemFacts;
import zhibu.rectification.Rectifications;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.FactSource;
import zhibu.shared.Period;
import zhibu.shared.UnitId;
import zhibu.standards.Standards;
import zhibu.tasks.KeyTasks;
import zhibu.tasks.TaskFacts;

/** The facts of branches for a year, loaded in as many statements for a thousand branches as for one. */
@Component
class BranchYears {

    /** The items of an agenda that some rule asks about. */
    private static final List<String> TOPICS = List.of("PARTY_WORK", "REPORT");

    private final FactSource database;
    private final Standards standards;
    private final Organization organization;
    private final Members members;
    private final Ledger ledger;
    private final Entries entries;
    private final DuesBooks dues;
    private final Transfers transfers;
    private final Absences absences;
    private final Dossiers dossiers;
    private final Candidacies candidacies;
    private final Plans plans;
    private final KeyTasks tasks;
    private final Rectifications problems;
    private final Archives archives;

    BranchYears(FactSource database, Standards standards, Organization organization, Members members, Ledger ledger, Entries entries,
                DuesBooks dues, Transfers transfers, Absences absences, Dossiers dossiers, Candidacies candidacies, Plans plans,
                KeyTasks tasks, Rectifications problems, Archives archives) {
        this.database = database;
        this.standards = standards;
        this.organization = organization;
        this.members = members;
        this.ledger = ledger;
        this.entries = entries;
        this.dues = dues;
        this.transfers = transfers;
        this.absences = absences;
        this.dossiers = dossiers;
        this.candidacies = candidacies;
        this.plans = plans;
        this.tasks = tasks;
        this.problems = problems;
        this.archives = archives;
    }

    /**
     * Those of {@code branches} that existed in {@code year}.
     *
     * @throws zhibu.shared.NotFound if no edition judges that year
     */
    @Transactional(readOnly = true)
    public List<BranchYear> load(Collection<BranchId> branches, AssessmentYear year, LocalDate asOf) {
        database.planForThese();
        Books books = new Books(standards.kinds(), standards.entryKinds(), standards.ledgerCategories(), standards.electionPapers());
        Map<UnitId, Yardstick> yardsticks = new HashMap<>();
        Loaded loaded = load(branches, new Yardstick(year, asOf, standards.edition(year), books));
        return organization.facts(branches).stream().map(branch -> new BranchYear(yardsticks.computeIfAbsent(branch.unit(),
                unit -> new Yardstick(year, asOf, standards.edition(year, unit), books)), loaded.of(branch)))
                .filter(BranchYear::existed).toList();
    }

    private Loaded load(Collection<BranchId> branches, Yardstick yardstick) {
        AssessmentYear year = yardstick.year();
        LocalDate last = yardstick.asOf().isBefore(year.lastDay()) ? yardstick.asOf() : year.lastDay();
        LocalDate before = year.firstDay().minusDays(yardstick.edition().parameters().count("committee.before-assembly-days"));
        LocalDate planned = PlanFacts.since(year);
        List<TransferRow> moved = transfers.facts(branches);
        Period judged = new Period("", year.firstDay(), last);
        LedgerFacts held = ledger.facts(branches, before.isBefore(planned) ? before : planned, judged);
        List<EntryFacts> entered = entries.facts(branches, year.firstDay().minusYears(1), yardstick.asOf());
        List<RecordFacts> records = OnRecord.within(new Period("", planned, year.lastDay()), held.gatherings(), entered);
        return new Loaded(by(members.facts(branches), MemberFacts::branch),
                by(held.gatherings(), GatheringFacts::branch),
                by(ledger.votes(branches, judged), VoteFacts::branch),
                by(ledger.topics(TOPICS, branches, judged), TopicFacts::branch),
                by(held.study(), StudyFacts::branch),
                by(entered, EntryFacts::branch),
                dues.facts(branches, year).stream().collect(Collectors.toMap(DuesFacts::branch, Function.identity())),
                by(moved, TransferRow::from),
                by(moved.stream().filter(row -> !row.outward()).toList(), row -> Objects.requireNonNull(row.to())),
                by(absences.facts(branches), ContactFacts::branch), by(dossiers.facts(branches), DossierFacts::branch),
                by(candidacies.facts(branches), CandidacyFacts::branch),
                by(plans.facts(branches, year, records), PlanFacts::branch),
                by(tasks.facts(branches, year), TaskFacts::branch),
                by(problems.facts(branches, year), ProblemFacts::branch), archives.closed(branches, year), year);
    }

    private static <T> Map<BranchId, List<T>> by(List<T> facts, Function<T, BranchId> branch) {
        return facts.stream().collect(groupingBy(branch));
    }

    /** The facts of several branches, by branch. */
    private record Loaded(Map<BranchId, List<MemberFacts>> members, Map<BranchId, List<GatheringFacts>> gatherings,
                          Map<BranchId, List<VoteFacts>> votes, Map<BranchId, List<TopicFacts>> topics, Map<BranchId,
                          List<StudyFacts>> study,
                          Map<BranchId, List<EntryFacts>> entries, Map<BranchId, DuesFacts> dues, Map<BranchId, List<TransferRow>> sent,
                          Map<BranchId, List<TransferRow>> received,
                          Map<BranchId, List<ContactFacts>> contacts, Map<BranchId, List<DossierFacts>> dossiers,
                          Map<BranchId, List<CandidacyFacts>> candidacies, Map<BranchId, List<PlanFacts>> plans,
                          Map<BranchId, List<TaskFacts>> tasks, Map<BranchId, List<ProblemFacts>> problems,
                          Map<BranchId, LocalDate> archived, AssessmentYear year) {

        Facts of(BranchFacts branch) {
            BranchId id = branch.branch();
            return new Facts(branch, some(members, id), some(gatherings, id), some(votes, id), some(topics, id), some(study, id),
                    some(entries, id), dues.getOrDefault(id, DuesFacts.none(id, year)), around(id), some(contacts, id), some(dossiers, id),
                    some(candidacies, id), some(plans, id).stream().findFirst().orElse(null), some(tasks, id), some(problems, id),
                    archived.get(id));
        }

        private List<TransferRow> around(BranchId branch) {
            return Stream.concat(some(sent, branch).stream(), some(received, branch).stream()).toList();
        }

        private static <T> List<T> some(Map<BranchId, List<T>> facts, BranchId branch) {
            return facts.getOrDefault(branch, List.of());
        }
    }
}
