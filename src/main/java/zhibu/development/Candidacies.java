package zhibu.development;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.Reminder;
import zhibu.shared.Reminding;
import zhibu.standards.Standards;

/** Those on their way into the Party 发展党员, as those see them who look them up. */
@Component
@Transactional(readOnly = true)
public class Candidacies implements Reminding {

    /** In days. */
    private static final int AHEAD = 30;

    private final CandidacyRepository candidacies;
    private final CandidacyTable facts;
    private final Assemblies assemblies;
    private final Organization organization;
    private final Standards standards;
    private final Clock clock;

    Candidacies(CandidacyRepository candidacies, CandidacyTable facts, Assemblies assemblies, Organization organization,
                Standards standards, Clock clock) {
        this.candidacies = candidacies;
        this.facts = facts;
        this.assemblies = assemblies;
        this.organization = organization;
        this.standards = standards;
        this.clock = clock;
    }

    /** The branch, and who decides about its admissions. */
    public Authority authority(BranchId branch, Reader reader) {
        return new Authority(organization.branch(branch, reader), organization.underCommittee(branch, reader));
    }

    /** Everybody of a branch, in pinyin order. */
    public List<CandidacyView> of(BranchId branch, Reader reader) {
        Authority authority = authority(branch, reader);
        return views(candidacies.of(List.of(authority.branch().id())), authority);
    }

    /**
     * One of them.
     *
     * @throws NotFound if the branch has none such within the reader's sight
     */
    public CandidacyView one(BranchId branch, CandidacyId candidacy, Reader reader) {
        Authority authority = authority(branch, reader);
        Candidacy found = candidacies.findByIdAndBranchId(candidacy.value(), authority.branch().id()).orElseThrow(NotFound::new);
        return view(found, authority);
    }

    CandidacyView view(Candidacy candidacy, Authority authority) {
        return views(List.of(candidacy), authority).get(0);
    }

    private List<CandidacyView> views(List<Candidacy> some, Authority authority) {
        Map<CandidacyId, List<Taken>> steps = steps(some);
        Map<CandidacyId, Set<String>> papers = papers(some);
        return some.stream().map(candidacy -> new CandidacyView(candidacy.id(), authority, candidacy.applicant(), candidacy.member(),
                candidacy.ending(), steps.getOrDefault(candidacy.id(), List.of()), papers.getOrDefault(candidacy.id(), Set.of()),
                progress(candidacy, steps.getOrDefault(candidacy.id(), List.of())))).toList();
    }

    private Map<CandidacyId, List<Taken>> steps(List<Candidacy> some) {
        return candidacies.steps(ids(some)).stream()
                .collect(groupingBy(StepTaken::candidacy, mapping(StepTaken::facts, toList())));
    }

    private static List<Long> ids(Collection<Candidacy> some) {
        return some.stream().map(candidacy -> candidacy.id().value()).toList();
    }

    private Map<CandidacyId, Set<String>> papers(List<Candidacy> some) {
        Map<CandidacyId, Set<String>> papers = new HashMap<>();
        for (PaperNoted paper : candidacies.papers(ids(some))) {
            Set<String> there = papers.computeIfAbsent(paper.candidacy(), any -> new HashSet<>());
            there.remove(paper.material());
            if (paper.present()) {
                there.add(paper.material());
            }
        }
        return papers;
    }

    /** What the rules ask about everybody of these branches, in one statement however many they are. */
    public List<CandidacyFacts> facts(Collection<BranchId> branches) {
        return facts.of(branches, standards.development());
    }

    /** How far it has come today, or had when it ended. */
    private Progress progress(Candidacy candidacy, List<Taken> steps) {
        Ending ending = candidacy.ending();
        return new Progress(standards.development(), steps, ending == null ? LocalDate.now(clock) : ending.on(), ending != null);
    }

    /** What the ledger says of the assemblies that voted on him, by the step; what isn't recorded is missing. */
    public Map<String, AssemblyVote> votes(CandidacyView view, Reader reader) {
        Map<String, AssemblyVote> votes = new HashMap<>();
        for (Taken step : view.progress().taken()) {
            standards.development().step(step.step()).flatMap(known -> Optional.ofNullable(known.matter()))
                    .flatMap(matter -> assemblies.on(step.on(), matter, view.applicant().name(), view.authority().branch(), reader))
                    .ifPresent(vote -> votes.put(step.step(), vote));
        }
        return votes;
    }

    /** What is due soon for those on their way into the Party, and what is overdue. */
    @Override
    public List<Reminder> reminders(Set<BranchId> branches, LocalDate today, Reader reader) {
        List<Candidacy> kept = branches.isEmpty() ? List.of() : candidacies.of(branches);
        Map<CandidacyId, List<Taken>> steps = steps(kept);
        return kept.stream().flatMap(candidacy -> new Deadlines(progress(candidacy,
                steps.getOrDefault(candidacy.id(), List.of()))).running().stream()
                .filter(due -> !due.lastDay().isAfter(today.plusDays(AHEAD))).map(due -> reminder(candidacy, due, today))).toList();
    }

    private static Reminder reminder(Candidacy candidacy, Due due, LocalDate today) {
        return new Reminder(candidacy.branch(), "%s：%s".formatted(candidacy.applicant().name(), due.what()),
                "发展党员：" + due.what(), due.source().article(), due.lastDay(), due.lastDay().isBefore(today),
                "/branches/%s/development/%s".formatted(candidacy.branch(), candidacy.id()));
    }
}
