package zhibu.organization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.standards.Standards;

/** What begins and ends with a branch: its groups, its posts, and the only term of a temporary one. */
@Component
class Endings {

    private final PartyGroups groups;
    private final HeldPosts posts;
    private final TermRepository terms;
    private final Standards standards;

    Endings(PartyGroups groups, HeldPosts posts, TermRepository terms, Standards standards) {
        this.groups = groups;
        this.posts = posts;
        this.terms = terms;
        this.standards = standards;
    }

    void beginOnlyTerm(BranchId branch, LocalDate on) {
        int years = standards.editionForRecords(AssessmentYear.of(on)).parameters().count("term.branch-years");
        terms.save(new Term(branch, new NewTerm(1, false, on, on.plusYears(years).minusDays(1), null, "", List.of())));
    }

    /** Ends posts the day before, and the groups that stand. */
    void end(BranchId branch, LocalDate on) {
        posts.endAll(branch, on.minusDays(1));
        groups.of(branch).stream().filter(group -> group.facts().dissolvedOn() == null)
                .forEach(group -> group.dissolve(on.isBefore(group.facts().formedOn()) ? group.facts().formedOn() : on));
    }
}
