package zhibu.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.BranchId;
import zhibu.shared.Days;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;

/** The terms 届 of branches. Who may ask what of them is for the elections 换届 to say, which alone write here. */
@Component
@Transactional
public class Terms {

    private final TermRepository terms;
    private final HeldPosts posts;
    private final Organization organization;
    private final People people;
    private final Chronicle chronicle;

    Terms(TermRepository terms, HeldPosts posts, Organization organization, People people, Chronicle chronicle) {
        this.terms = terms;
        this.posts = posts;
        this.organization = organization;
        this.people = people;
        this.chronicle = chronicle;
    }

    /** The terms of a branch, latest first. */
    @Transactional(readOnly = true)
    public List<BranchFacts.Term> terms(BranchId branch, Reader reader) {
        return terms.all(organization.branch(branch, reader).id()).stream().map(Term::facts).toList();
    }

    /** The terms that stand in these branches, in one statement however many they are. */
    @Transactional(readOnly = true)
    public List<StandingTerm> standing(Collection<BranchId> branches) {
        return terms.standing(branches).stream().map(term -> new StandingTerm(term.branch(), term.facts())).toList();
    }

    /** Notes when the next election was applied for 换届请示; nothing if the request was taken back. */
    public void requested(BranchId branch, @Nullable LocalDate on, Reader reader) {
        standing(branch, reader).ifPresent(term -> term.requested(on));
    }

    /**
     * Puts the end of the term off 延期.
     *
     * @param on the day of the approval
     */
    public void extend(BranchId branch, LocalDate until, String document, LocalDate on, Reader reader) {
        Term term = standing(branch, reader).orElseThrow(NotFound::new);
        term.extend(until, document);
        chronicle.write(branch, new PaperLine(Change.EXTENDED, document, on,
                "第%d届任期延至%s".formatted(term.facts().number(), Days.written(until))), reader);
    }

    /** Takes an extension back whose approval was recorded by mistake. */
    public void withdrawExtension(BranchId branch, LocalDate on, Reader reader) {
        Term term = standing(branch, reader).orElseThrow(NotFound::new);
        term.extend(null, null);
        chronicle.write(branch, new PaperLine(Change.EXTENDED, "", on, "第%d届任期的延期批复作废".formatted(term.facts().number())), reader);
    }

    private Optional<Term> standing(BranchId branch, Reader reader) {
        return terms.standing(List.of(organization.branch(branch, reader).id())).stream().findFirst();
    }

    /** Begins a term with the posts it fills; those of the term before end the day before. */
    public void begin(BranchId branch, NewTerm begun, Reader reader) {
        BranchId own = organization.branch(branch, reader).id();
        posts.endAll(own, begun.startsOn().minusDays(1));
        Term term = terms.save(new Term(own, begun));
        begun.posts().forEach(post -> posts.save(new Post(own, term, post)));
        chronicle.write(own, new PaperLine(Change.ELECTED, begun.document(), begun.startsOn(), "第%d届%s，书记%s".formatted(
                begun.number(), begun.committee() ? "支部委员会" : "（不设支部委员会）", secretary(begun))), reader);
    }

    private String secretary(NewTerm begun) {
        return begun.posts().stream().filter(post -> post.duty() == Duty.SECRETARY).map(PostEntry::holder)
                .flatMap(holder -> people.named(List.of(holder)).values().stream()).findFirst().orElse("空缺");
    }
}
