package zhibu.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** A branch of the demo city with its people: who belongs to it, and who holds which post. */
record DemoBranch(DemoFoundation foundation, List<DemoMember> members, List<DemoTerm> terms, List<DemoPost> posts) {

    long id() {
        return foundation.id();
    }

    DemoPlan plan() {
        return foundation.plan();
    }

    DemoRhythm rhythm() {
        return foundation.rhythm();
    }

    List<DemoGroup> groups() {
        return foundation.groups();
    }

    DemoMember secretary() {
        return members.get(0);
    }

    /** The probationary member, if the plan asks for one: the last of those who are here today. */
    DemoMember probationer() {
        return members.get(plan().size() - 1);
    }

    boolean admitsOn(LocalDate date) {
        return plan().is(DemoTrait.PROBATIONER) && date.plusDays(1).equals(probationer().arrived());
    }

    boolean electsOn(LocalDate date) {
        return terms.stream().anyMatch(term -> term.elected() && term.starts().equals(date));
    }

    List<DemoMember> membersOn(LocalDate date) {
        return members.stream().filter(member -> member.belongsOn(date)).toList();
    }

    List<DemoMember> votersOn(LocalDate date) {
        return membersOn(date).stream().filter(member -> member.votesOn(date)).toList();
    }

    List<DemoMember> committeeOn(LocalDate date) {
        return posts.stream().filter(post -> post.isHeldOn(date)).map(DemoPost::holder).toList();
    }

    /** Its leader: the first who is not on the committee. */
    DemoMember leader(DemoGroup group) {
        return members.stream().filter(in(group)).filter(Predicate.not(this::holdsPost)).findFirst().orElseThrow();
    }

    List<DemoMember> membersOf(DemoGroup group, LocalDate date) {
        return membersOn(date).stream().filter(in(group)).toList();
    }

    private static Predicate<DemoMember> in(DemoGroup group) {
        return member -> member.group() != null && member.group() == group.id();
    }

    private boolean holdsPost(DemoMember member) {
        return posts.stream().anyMatch(post -> post.holder().equals(member));
    }
}
