package zhibu.organization;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.Scope;

/** The tree of units and branches, as far as a reader sees it. Every look at a branch begins here. */
@Component
@Transactional(readOnly = true)
public class Organization {

    private final Branches branches;
    private final TreeFacts facts;
    private final Chronicle chronicle;

    Organization(Branches branches, TreeFacts facts, Chronicle chronicle) {
        this.branches = branches;
        this.facts = facts;
        this.chronicle = chronicle;
    }

    /**
     * The branch, if the reader may see it.
     *
     * @throws NotFound if there is none within his sight
     */
    public BranchCard branch(BranchId branch, Reader reader) {
        return branches.card(branch.value(), reader.reads()).orElseThrow(NotFound::new);
    }

    /**
     * The papers the branch stands on.
     *
     * @throws NotFound if there is none within the reader's sight
     */
    public Charter charter(BranchId branch, Reader reader) {
        return branches.chartered(branch.value(), reader.reads()).orElseThrow(NotFound::new).charter();
    }

    /** The history of a branch 组织沿革, latest first. */
    public List<PaperLine> history(BranchId branch, Reader reader) {
        return chronicle.of(branch(branch, reader).id());
    }

    /**
     * The branch, if the reader keeps its records.
     *
     * @throws NotFound if there is none within his sight
     * @throws zhibu.shared.Forbidden if he may see it but does not keep its records
     */
    public BranchCard keptBranch(BranchId branch, Reader reader) {
        return branch(branch, reader).requireKeptBy(reader);
    }

    /**
     * The branch, if the reader keeps it or is of the level above it.
     *
     * @throws NotFound if there is none within his sight
     * @throws zhibu.shared.Forbidden if he only sees it
     */
    public BranchCard managedBranch(BranchId branch, Reader reader) {
        BranchCard card = branch(branch, reader);
        return card.overseenBy(reader) ? card : card.requireKeptBy(reader);
    }

    /**
     * Whether the unit of the branch has a unit committee 机关党委, which approves; where it has none the working committee does.
     *
     * @throws NotFound if there is no such branch within the reader's sight
     */
    public boolean underCommittee(BranchId branch, Reader reader) {
        return branches.underCommittee(branch(branch, reader).number());
    }

    /** The standing branches within the reader's sight, by unit and name. */
    public List<BranchCard> branches(Reader reader) {
        return branches.cards(reader.reads());
    }

    /** Every standing branch by unit and name: what may be told even to those who see nothing else of them. */
    public List<BranchCard> everywhere() {
        return branches.cards(Scope.EVERYTHING);
    }

    /** The branches within the reader's sight that exist no longer 已撤销, by unit and name. */
    public List<BranchCard> dissolved(Reader reader) {
        return branches.dissolved(reader.reads());
    }

    /** Every standing branch, for work the system does by itself. */
    public List<BranchId> everyBranch() {
        return branches.all().stream().map(BranchId::new).toList();
    }

    /** The names of these branches, standing or dissolved: what may be told even to those who see nothing else of them. */
    public Map<BranchId, String> names(Collection<BranchId> ids) {
        return branches.names(ids.stream().map(BranchId::value).toList()).stream()
                .collect(toMap(row -> new BranchId((long) row[0]), row -> (String) row[1]));
    }

    /** The names of units and branches that a text contains, other than those of {@code own} and its unit. */
    public List<String> namedIn(String text, BranchCard own, Reader reader) {
        return branches.namedIn(text, own.number(), own.unitNumber());
    }

    /** What the rules ask about these branches, in one statement however many they are. */
    public List<BranchFacts> facts(Collection<BranchId> ids) {
        return facts.of(ids);
    }
}
