package zhibu.members.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import zhibu.members.MemberCard;
import zhibu.members.MemberFacts;
import zhibu.members.Muster;
import zhibu.members.Roll;
import zhibu.members.StateKind;
import zhibu.organization.BranchFacts;
import zhibu.shared.MemberId;
import zhibu.shared.web.Option;
import zhibu.standards.Kind;

/**
 * The roster of a branch on a day, and what it is narrowed to.
 *
 * @param everybody all who belonged to the branch that day, in pinyin order
 */
record RosterPage(Muster muster, RosterFilter filter, List<RosterRow> everybody) {

    /** One figure above the roster with the address of those it counts. */
    record Figure(String label, long count, String href, boolean chosen) {
    }

    RosterPage(Muster muster, List<MemberCard> cards, RosterFilter filter) {
        this(muster, filter, rows(muster, cards));
    }

    private static List<RosterRow> rows(Muster muster, List<MemberCard> cards) {
        LocalDate day = muster.date();
        Map<MemberId, Roll.Line> roll = muster.roll(Kind.Due.MEMBERS, null).lines().stream()
                .collect(toMap(Roll.Line::member, Function.identity()));
        Map<MemberId, MemberFacts> people = muster.people().stream().collect(toMap(MemberFacts::member, Function.identity()));
        Map<MemberId, List<String>> posts = muster.facts().postsOn(day).stream()
                .collect(groupingBy(BranchFacts.Post::holder, mapping(post -> post.duty().label(), toList())));
        Map<Long, String> groups = muster.groups().stream()
                .collect(toMap(group -> group.id().value(), BranchFacts.Group::name));
        return cards.stream().map(card -> new RosterRow(card, day, posts.getOrDefault(card.id(), List.of()),
                card.group() == null ? "" : groups.getOrDefault(card.group(), ""),
                states(people.get(card.id()), day), standings(card, roll.get(card.id()), day))).toList();
    }

    private static List<StateKind> states(MemberFacts person, LocalDate day) {
        return Arrays.stream(StateKind.values()).filter(kind -> person.is(kind, day)).toList();
    }

    private static Set<Standing> standings(MemberCard card, Roll.Line line, LocalDate day) {
        Set<Standing> standings = EnumSet.of(card.probationary(day) ? Standing.PROBATIONARY : Standing.FULL);
        if (line.due()) {
            standings.add(Standing.DUE);
        }
        if (line.mayVote()) {
            standings.add(Standing.VOTING);
        }
        return standings;
    }

    /** Those the filter lets through. */
    public List<RosterRow> rows() {
        return everybody.stream().filter(filter::passes).toList();
    }

    /** How many there are, and how many of each standing. */
    public List<Figure> figures() {
        return Stream.concat(Stream.of(new Figure("党员", everybody.size(), link(""), !filter.narrows())),
                Arrays.stream(Standing.values()).map(this::figure)).toList();
    }

    private Figure figure(Standing standing) {
        return new Figure(standing.label(), everybody.stream().filter(row -> row.standings().contains(standing)).count(),
                link(standing.name()), filter.standing().equals(standing.name()));
    }

    private String link(String standing) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/branches/{branch}/members").queryParam("date", muster.date());
        return (standing.isEmpty() ? link : link.queryParam("standing", standing)).build(muster.branch().id()).toString();
    }

    public List<Option> groups() {
        return Stream.concat(Stream.of(new Option("", "全部")),
                muster.groups().stream().map(group -> new Option(group.id().toString(), group.name()))).toList();
    }
}
