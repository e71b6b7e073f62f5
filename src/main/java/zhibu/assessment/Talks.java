package zhibu.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhibu.entries.Answers;
import zhibu.entries.EntryFacts;
import zhibu.members.MemberFacts;
import zhibu.members.StateKind;
import zhibu.organization.BranchFacts.Post;
import zhibu.organization.Duty;
import zhibu.shared.MemberId;

/**
 * 谈话及时: within a year everybody talks with somebody of the committee, and with some other member; who was punished is talked with soon.
 * Nobody is asked to talk with everybody: with twenty members that would be 190 talks. Only who, when and why is looked at, never what
 * was said.
 *
 * <p>Source: 《中国共产党支部工作条例（试行）》第十九条、第二十条; not to count pairs, and the days, are the product's reading.
 */
final class Talks {

    private static final String TALK = "TALK";

    private Talks() {
    }

    static Map<String, Rule> rules() {
        return Map.of("talk.committee-coverage", Talks::withCommittee, "talk.member-coverage", Talks::withEachOther, "talk.triggered",
                Talks::inTime);
    }

    /** Members of the committee with one another, the others with one of them; without a committee, everybody with the secretary. */
    static Judgement withCommittee(BranchYear facts) {
        boolean committee = facts.hasCommitteeOn(facts.day());
        Set<MemberId> serving = (committee ? facts.branch().postsOn(facts.day()) : facts.holding(Duty.SECRETARY)).stream()
                .map(Post::holder).collect(Collectors.toSet());
        List<MemberFacts> asked = asked(facts).filter(member -> !serving.contains(member.member()) || serving.size() > 1).toList();
        return serving.isEmpty() ? Judgement.notApplicable("没有书记、委员在任")
                : coverage(facts, committee ? "支委与支委、党员谈心谈话" : "书记与党员谈心谈话", asked, serving);
    }

    /** Everybody with some other member. */
    static Judgement withEachOther(BranchYear facts) {
        List<MemberFacts> asked = asked(facts).toList();
        return coverage(facts, "党员谈心谈话", asked.size() > 1 ? asked : List.of(),
                facts.known().members().stream().map(MemberFacts::member).collect(Collectors.toSet()));
    }

    /** Who can be talked with: all members but those whom nobody can find. */
    private static Stream<MemberFacts> asked(BranchYear facts) {
        return facts.members().stream().filter(member -> Stream.of(StateKind.LOST, StateKind.STOPPED)
                .noneMatch(state -> member.is(state, facts.day())));
    }

    private static Judgement coverage(BranchYear facts, String what, List<MemberFacts> asked, Set<MemberId> partners) {
        List<EntryFacts> talks = facts.entered(TALK);
        int times = facts.count("talk.per-year");
        List<MemberFacts> lacking = asked.stream().filter(member -> talks.stream()
                .filter(talk -> joins(talk.answers(), member.member(), partners)).count() < times).toList();
        return new Coverage(what, lacking, asked.size(), Place.entry(TALK)).judge(facts).shownBy(talks.isEmpty() ? List.of()
                : List.of(new Evidence("谈心谈话登记 %d 次".formatted(talks.size()), "/entries?kind=" + TALK)));
    }

    private static boolean joins(Answers talk, MemberId member, Set<MemberId> partners) {
        List<MemberId> from = talk.people("from");
        List<MemberId> to = talk.people("to");
        return from.contains(member) && to.stream().anyMatch(other -> !other.equals(member) && partners.contains(other))
                || to.contains(member) && from.stream().anyMatch(other -> !other.equals(member) && partners.contains(other));
    }

    /** Something after which a member is to be talked with, and when he was, if he was. */
    private record Trigger(String name, LocalDate last, boolean kept) {
    }

    /** Talks after a penalty, or after what a talk itself names as its ground, held within the days there are. */
    static Judgement inTime(BranchYear facts) {
        List<Trigger> triggers = Stream.concat(penalties(facts), grounds(facts))
                .filter(trigger -> facts.yardstick().year().whole().contains(trigger.last()))
                .filter(trigger -> trigger.kept() || trigger.last().isBefore(facts.asOf()))
                .sorted(Comparator.comparing(Trigger::last).thenComparing(Trigger::name)).toList();
        List<Trigger> missed = triggers.stream().filter(trigger -> !trigger.kept()).toList();
        int days = facts.count("talk.trigger-days");
        return Judgement.rated(triggers.size() - missed.size(), triggers.size(), triggers.isEmpty() ? "没有到期的重点情形"
                : "重点情形 %d 次，%d 天内谈话的 %d 次%s".formatted(triggers.size(), days, triggers.size() - missed.size(),
                missed.isEmpty() ? "" : "，未按时谈的：" + String.join("、", missed.stream().map(Trigger::name).toList())))
                .mendedBy("当时已谈而未登记的，补录即可");
    }

    private static Stream<Trigger> penalties(BranchYear facts) {
        int days = facts.count("talk.trigger-days");
        return facts.members().stream().flatMap(member -> member.states().stream().filter(state -> Penalties.is(state.kind()))
                .map(state -> new Trigger(member.name(), state.from().plusDays(days), talkedWith(facts, member.member(), state.from(),
                days))));
    }

    private static boolean talkedWith(BranchYear facts, MemberId member, LocalDate from, int days) {
        return facts.known().entries().stream().filter(entry -> entry.kind().equals(TALK)).map(EntryFacts::answers)
                .anyMatch(talk -> talk.people("to").contains(member) && !talk.happenedOn().isBefore(from)
                        && !talk.happenedOn().isAfter(from.plusDays(days)) && !talk.happenedOn().isAfter(facts.asOf()));
    }

    /** A talk about a penalty is looked for by the penalty itself. */
    private static Stream<Trigger> grounds(BranchYear facts) {
        int days = facts.count("talk.trigger-days");
        return facts.known().entries().stream().filter(entry -> entry.kind().equals(TALK)).map(EntryFacts::answers)
                .filter(talk -> !talk.value("since").isEmpty() && !talk.value("reason").equals("DISCIPLINE"))
                .filter(talk -> !talk.happenedOn().isAfter(facts.asOf()))
                .map(talk -> new Trigger(LocalDate.parse(talk.value("since")).getMonthValue() + "月的一次",
                        LocalDate.parse(talk.value("since")).plusDays(days), !talk.happenedOn()
                        .isAfter(LocalDate.parse(talk.value("since")).plusDays(days))));
    }
}
