package zhibu.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** A branch of the demo city with its people: who belongs to it, and who holds which post. */
record Branch(Foundation foundation, List<Member> members, List<Term> terms, List<Post> posts) {

    long id() {
        return foundation.id();
    }

    BranchPlan plan() {
        return foundation.plan();
    }

    Rhythm rhythm() {
        return foundation.rhythm();
    }

    List<Group> groups() {
        return foundation.groups();
    }

    Member secretary() {
        return members.get(0);
    }

    /** The probationary member, if the plan asks for one: the last of those who are here today. */
    Member probationer() {
        return members.get(plan().size() - 1);
    }

    boolean admitsOn(LocalDate date) {
        return plan().is(Trait.PROBATIONER) && date.plusDays(1).equals(probationer().arrived());
    }

    boolean electsOn(LocalDate date) {
        return terms.stream().anyMatch(term -> term.elected() && term.starts().equals(date));
    }

    List<Member> membersOn(LocalDate date) {
        return members.stream().filter(member -> member.belongsOn(date)).toList();
    }

    List<Member> committeeOn(LocalDate date) {
        return posts.stream().filter(post -> post.isHeldOn(date)).map(Post::holder).toList();
    }

    /** Its leader: the first who is not on the committee. */
    Member leader(Group group) {
        return members.stream().filter(in(group)).filter(Predicate.not(this::holdsPost)).findFirst().orElseThrow();
    }

    List<Member> membersOf(Group group, LocalDate date) {
        return membersOn(date).stream().filter(in(group)).toList();
    }

    private static Predicate<Member> in(Group group) {
        return member -> member.group() != null && member.group() == group.id();
    }

    private boolean holdsPost(Member member) {
        return posts.stream().anyMatch(post -> post.holder().equals(member));
    }
}
