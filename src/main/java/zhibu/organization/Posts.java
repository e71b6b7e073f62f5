package zhibu.organization;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.BranchId;
import zhibu.shared.Days;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Objections;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** The posts 职务 of branches between two elections: filled by by-election, reassigned, left. */
@Component
@Transactional
public class Posts {

    private final HeldPosts posts;
    private final TermRepository terms;
    private final Organization organization;
    private final People people;
    private final Chronicle chronicle;
    private final Clock clock;

    Posts(HeldPosts posts, TermRepository terms, Organization organization, People people, Chronicle chronicle, Clock clock) {
        this.posts = posts;
        this.terms = terms;
        this.organization = organization;
        this.people = people;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** The posts held now, the secretary first, then those held before, the latest first. */
    @Transactional(readOnly = true)
    public List<PostView> posts(BranchId branch, Reader reader) {
        BranchCard card = organization.branch(branch, reader);
        List<Post> all = posts.of(card.id());
        Map<MemberId, String> names = people.named(all.stream().map(post -> post.facts().holder()).distinct().toList());
        Map<Long, Integer> numbers = terms.all(card.id()).stream().collect(toMap(Term::id, term -> term.facts().number()));
        List<PostView> views = all.stream().map(post -> post.view(numbers.getOrDefault(post.term(), 0),
                names.getOrDefault(post.facts().holder(), ""))).toList();
        return Stream.concat(views.stream().filter(PostView::held).sorted(Comparator.comparing(PostView::duty)),
                views.stream().filter(view -> !view.held())).toList();
    }

    /**
     * One post, for who keeps the branch.
     *
     * @throws NotFound if the branch has none such
     */
    @Transactional(readOnly = true)
    public PostView post(BranchId branch, long number, Reader reader) {
        organization.keptBranch(branch, reader);
        return posts(branch, reader).stream().filter(view -> view.number() == number).findFirst().orElseThrow(NotFound::new);
    }

    /** Who may hold a post: the full members of today. */
    @Transactional(readOnly = true)
    public List<Person> candidates(BranchId branch, Reader reader) {
        return people.on(organization.keptBranch(branch, reader).id(), LocalDate.now(clock)).stream().filter(Person::full).toList();
    }

    /**
     * Gives somebody a post within the term that stands.
     *
     * @throws RuleViolation if the post is taken, the day can't be, or he can't be elected: a probationary member can't
     */
    public void take(BranchId branch, Way way, PostEntry entry, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        Term term = terms.standing(card.id()).orElseThrow(() -> new RuleViolation("还没有任期记录，请先按换届程序选举产生第一届班子"));
        Person person = people.on(card.id(), entry.from()).stream().filter(one -> one.id().equals(entry.holder())).findFirst()
                .orElseThrow(() -> new RuleViolation("holder", "所选党员在%s不属于本支部".formatted(Days.written(entry.from()))));
        check(card, term.facts(), way, person, entry).raise();
        posts.save(new Post(card.id(), term, entry));
        chronicle.write(card.id(), new PaperLine(Change.APPOINTED, Optional.ofNullable(entry.approval()).orElse(""), entry.from(),
                "%s任%s（%s）".formatted(person.name(), entry.duty().label(), way.label())), reader);
    }

    private Objections check(BranchCard card, BranchFacts.Term term, Way way, Person person, PostEntry entry) {
        List<BranchFacts.Post> held = posts.of(card.id()).stream().map(Post::facts).filter(post -> post.until() == null).toList();
        boolean taken = entry.duty() != Duty.MEMBER && held.stream().anyMatch(post -> post.duty() == entry.duty());
        boolean already = held.stream().anyMatch(post -> post.duty() == entry.duty() && post.holder().equals(entry.holder()));
        boolean withoutCommittee = !term.committee() && entry.duty() != Duty.SECRETARY && entry.duty() != Duty.DEPUTY;
        return new Objections()
                .when(card.temporary() && way != Way.APPOINTED, "way", "临时党支部不选举，书记、委员由批准成立它的组织指定（《支部工作条例》第8条）")
                .when(withoutCommittee && !card.temporary(), "duty", "本届不设支部委员会，只设书记，必要时设副书记")
                .when(taken, "duty", "%s已有人担任，请先登记离任".formatted(entry.duty().label()))
                .when(already && !taken, "holder", "%s已任%s".formatted(person.name(), entry.duty().label()))
                .when(!person.full(), "holder", "%s在%s还是预备党员，没有被选举权（《中国共产党章程》第7条）".formatted(person.name(), Days.written(entry.from())))
                .when(entry.from().isBefore(term.startsOn()), "from", "任职日期不能早于本届开始的%s".formatted(Days.written(term.startsOn())))
                .when(entry.from().isAfter(LocalDate.now(clock)), "from", "任职日期不能晚于今天");
    }

    /**
     * Ends a post 离任; the seat stays vacant until somebody takes it.
     *
     * @param until the last day
     * @param document the number of the document, if there is one
     * @throws RuleViolation if it was left already, or the day can't be
     */
    public void leave(BranchId branch, long number, LocalDate until, @Nullable String document, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        new Objections().when(until.isAfter(LocalDate.now(clock)), "on", "离任日期不能晚于今天").raise();
        Post post = posts.findByIdAndBranchId(number, card.id()).orElseThrow(NotFound::new);
        MemberId holder = post.facts().holder();
        post.leave(until);
        chronicle.write(card.id(), new PaperLine(Change.LEFT, Optional.ofNullable(document).orElse(""), until,
                "%s不再任%s".formatted(people.named(List.of(holder)).getOrDefault(holder, ""), post.facts().duty().label())), reader);
    }
}
