package zhibu.elections;

import static java.util.function.Function.identity;
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
import zhibu.shared.FactSource;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.standards.Standards;

/** The dossiers 换届材料 of elections: those that are steps are there when the step is taken, the others are ticked. */
@Component
@Transactional
public class Dossiers {

    private static final String ON_FILE = """
            select branch_id, term_number, array_agg(distinct found) as found
            from (select branch_id, term_number, step as found from election_step where branch_id = any (:branches) and void_reason is null
                  union all
                  select branch_id, term_number, paper from election_paper where branch_id = any (:branches) and void_reason is null) files
            group by branch_id, term_number order by branch_id, term_number
            """;

    private final FactSource database;
    private final PapersOnFile onFile;
    private final Elections elections;
    private final Organization organization;
    private final Standards standards;
    private final ApplicationEventPublisher events;

    Dossiers(FactSource database, PapersOnFile onFile, Elections elections, Organization organization, Standards standards,
             ApplicationEventPublisher events) {
        this.database = database;
        this.onFile = onFile;
        this.elections = elections;
        this.organization = organization;
        this.standards = standards;
        this.events = events;
    }

    /** The papers of the election that brought about, or will, a term. */
    @Transactional(readOnly = true)
    public List<PaperLine> of(BranchId branch, int term, Reader reader) {
        Stream<String> taken = elections.election(branch, reader).steps(term).stream().filter(TakenStep::stands)
                .map(step -> step.entry().step().name());
        return lines(Stream.concat(taken, onFile.of(branch, term).stream().map(PaperOnFile::paper)).collect(toSet()));
    }

    /** @param found the steps taken and the papers ticked; no paper is called like a step */
    private List<PaperLine> lines(Set<String> found) {
        return standards.electionPapers().papers().stream().map(paper -> new PaperLine(paper.code(), paper.name(), paper.step() != null,
                paper.step() != null && found.contains(paper.step()) || found.contains(paper.code()))).toList();
    }

    /** What the rules ask about the elections of these branches that left anything behind, in one statement. */
    @Transactional(readOnly = true)
    public List<DossierFacts> facts(Collection<BranchId> branches) {
        return database.ask(ON_FILE, branches).query((row, number) -> new DossierFacts(new BranchId(row.getLong("branch_id")),
                row.getInt("term_number"), lines(Set.of((String[]) row.getArray("found").getArray())))).list();
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
