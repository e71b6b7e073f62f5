package zhibu.elections;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.Organization;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.standards.Standards;

/** The dossiers 换届材料 of elections: those that are steps are there when the step is taken, the others are ticked. */
@Component
@Transactional
public class Dossiers {

    private final PapersOnFile onFile;
    private final ElectionSteps steps;
    private final Elections elections;
    private final Organization organization;
    private final Standards standards;
    private final ApplicationEventPublisher events;

    Dossiers(PapersOnFile onFile, ElectionSteps steps, Elections elections, Organization organization, Standards standards,
             ApplicationEventPublisher events) {
        this.onFile = onFile;
        this.steps = steps;
        this.elections = elections;
        this.organization = organization;
        this.standards = standards;
        this.events = events;
    }

    /** The papers of the election that brought about, or will, a term. */
    @Transactional(readOnly = true)
    public List<PaperLine> of(BranchId branch, int term, Reader reader) {
        Stream<Step> taken = elections.election(branch, reader).steps(term).stream().filter(TakenStep::stands)
                .map(step -> step.entry().step());
        return lines(taken, onFile.of(branch, term).stream());
    }

    private List<PaperLine> lines(Stream<Step> steps, Stream<PaperOnFile> filed) {
        Set<String> taken = steps.map(Step::name).collect(toSet());
        Set<String> ticked = filed.map(PaperOnFile::paper).collect(toSet());
        return standards.electionPapers().papers().stream().map(paper -> new PaperLine(paper.code(), paper.name(), paper.step() != null,
                paper.step() != null && taken.contains(paper.step()) || ticked.contains(paper.code()))).toList();
    }

    /** What the rules ask about the elections of these branches that left anything behind, in two statements. */
    @Transactional(readOnly = true)
    public List<DossierFacts> facts(Collection<BranchId> branches) {
        Map<Term, List<ElectionStep>> taken = steps.standing(branches).stream()
                .collect(groupingBy(step -> new Term(step.branch(), step.term())));
        Map<Term, List<PaperOnFile>> filed = onFile.standing(branches).stream()
                .collect(groupingBy(paper -> new Term(paper.branch(), paper.term())));
        return Stream.concat(taken.keySet().stream(), filed.keySet().stream()).distinct()
                .map(term -> new DossierFacts(term.branch(), term.number(), lines(
                        taken.getOrDefault(term, List.of()).stream().map(step -> step.entry().step()),
                        filed.getOrDefault(term, List.of()).stream()))).toList();
    }

    /** Whose term. */
    private record Term(BranchId branch, int number) {
    }

    /**
     * Says which of the papers that are no steps are there, and which are not.
     *
     * @param codes those that are; unknown ones are passed over
     * @throws RuleViolation if the branch held no such election
     * @throws zhibu.shared.Forbidden if the reader doesn't keep the branch
     */
    public void file(BranchId branch, int term, Set<String> codes, Reader reader) {
        organization.keptBranch(branch, reader);
        if (elections.election(branch, reader).steps(term).isEmpty()) {
            throw new RuleViolation("这个支部没有这次换届");
        }
        Map<String, PaperOnFile> there = onFile.of(branch, term).stream().collect(toMap(PaperOnFile::paper, identity()));
        List<String> asked = of(branch, term, reader).stream().filter(line -> !line.step()).map(PaperLine::code).toList();
        asked.stream().filter(code -> codes.contains(code) && !there.containsKey(code))
                .forEach(code -> onFile.save(new PaperOnFile(branch, term, code, reader.account())));
        asked.stream().filter(code -> !codes.contains(code) && there.containsKey(code))
                .forEach(code -> there.get(code).withdraw(reader.account()));
        events.publishEvent(new BranchHappened("登记换届材料", "election/%s/%d".formatted(branch, term), branch, reader));
    }
}
