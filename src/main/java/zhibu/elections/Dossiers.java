package zhibu.elections;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.Organization;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.standards.ElectionPapers.Paper;
import zhibu.standards.Standards;

/** The dossiers 换届材料 of elections: those that are steps are there when the step is taken, the others are ticked. */
@Component
@Transactional
public class Dossiers {

    private final PapersOnFile onFile;
    private final Elections elections;
    private final Organization organization;
    private final Standards standards;
    private final ApplicationEventPublisher events;

    Dossiers(PapersOnFile onFile, Elections elections, Organization organization, Standards standards, ApplicationEventPublisher events) {
        this.onFile = onFile;
        this.elections = elections;
        this.organization = organization;
        this.standards = standards;
        this.events = events;
    }

    /** The papers of the election that brought about, or will, a term. */
    @Transactional(readOnly = true)
    public List<PaperLine> of(BranchId branch, int term, Reader reader) {
        List<TakenStep> steps = elections.election(branch, reader).steps(term).stream().filter(TakenStep::stands).toList();
        Set<String> ticked = Set.copyOf(onFile.of(branch, term).stream().map(PaperOnFile::paper).toList());
        return standards.electionPapers().papers().stream().map(paper -> line(paper, steps, ticked)).toList();
    }

    private static PaperLine line(Paper paper, List<TakenStep> steps, Set<String> ticked) {
        boolean taken = steps.stream().anyMatch(step -> step.entry().step().name().equals(paper.step()));
        return new PaperLine(paper.code(), paper.name(), paper.step() != null, taken || ticked.contains(paper.code()));
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
