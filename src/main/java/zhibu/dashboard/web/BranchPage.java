package zhibu.dashboard.web;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import zhibu.assessment.Finding;
import zhibu.members.MemberFacts;
import zhibu.members.Muster;
import zhibu.members.Roll;
import zhibu.organization.BranchFacts;
import zhibu.organization.Change;
import zhibu.organization.Charter;
import zhibu.organization.PaperLine;
import zhibu.shared.MemberId;
import zhibu.standards.Kind;

/**
 * How a branch is made up today: its papers, its term, who holds which post, its groups and its numbers.
 *
 * @param history what was changed, latest first
 * @param hints what the rules find wanting in how it is made up
 */
record BranchPage(Muster muster, Charter charter, List<PaperLine> history, List<Finding> hints, Map<MemberId, String> names) {

    /** A post and who holds it. */
    record PostLine(String duty, String holder, LocalDate since) {
    }

    /** A group with its leader and how many belong to it. */
    record GroupLine(String number, String name, String leader, long size) {
    }

    BranchPage(Muster muster, Charter charter, List<PaperLine> history, List<Finding> hints) {
        this(muster, charter, history, hints, muster.people().stream().collect(toMap(MemberFacts::member, MemberFacts::name)));
    }

    /** Whether its founding has a line in its history already. */
    public boolean foundingTold() {
        return history.stream().anyMatch(line -> line.what() == Change.FOUNDED);
    }

    public BranchFacts.@Nullable Term term() {
        return muster.facts().termOn(muster.date()).orElse(null);
    }

    /** The last day of the term, an approved extension included. */
    public LocalDate termEnds(BranchFacts.Term term) {
        return Optional.ofNullable(term.extendedUntil()).orElse(term.endsOn());
    }

    public boolean overdue(BranchFacts.Term term) {
        return termEnds(term).isBefore(muster.date());
    }

    /** Who holds which post, the secretary first. */
    public List<PostLine> posts() {
        return muster.facts().postsOn(muster.date()).stream().sorted(Comparator.comparing(BranchFacts.Post::duty))
                .map(post -> new PostLine(post.duty().label(), name(post.holder()), post.from())).toList();
    }

    public List<GroupLine> groups() {
        return muster.groups().stream().map(group -> new GroupLine(group.id().toString(), group.name(), name(group.leader()),
                count(person -> group.id().equals(person.group())))).toList();
    }

    private String name(@Nullable MemberId member) {
        return Optional.ofNullable(member).map(names::get).orElse("");
    }

    public int members() {
        return muster.people().size();
    }

    public long probationary() {
        return count(person -> !person.isFullOn(muster.date()));
    }

    private long count(Predicate<MemberFacts> which) {
        return muster.people().stream().filter(which).count();
    }

    /** How many count as 应到 at an assembly of all members. */
    public long due() {
        return roll().lines().stream().filter(Roll.Line::due).count();
    }

    public long voters() {
        return roll().lines().stream().filter(Roll.Line::mayVote).count();
    }

    private Roll roll() {
        return muster.roll(Kind.Due.MEMBERS, null);
    }
}
