package zhibu.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import zhibu.ledger.GatheringFacts;
import zhibu.members.MemberFacts;
import zhibu.organization.BranchFacts;
import zhibu.organization.BranchFacts.Post;
import zhibu.organization.BranchFacts.Term;
import zhibu.organization.Duty;
import zhibu.shared.MemberId;
import zhibu.shared.Period;

/** Everything the rules may know of one branch and year, indexed once. */
final class BranchYear {

    private static final Comparator<GatheringFacts> IN_ORDER = Comparator.comparing(GatheringFacts::heldOn)
            .thenComparing(gathering -> gathering.gathering().value());
    private static final Comparator<Post> BY_DUTY = Comparator.comparing(Post::duty).thenComparing(Post::from)
            .thenComparing(post -> post.holder().value());

    private final Yardstick yardstick;
    private final BranchFacts branch;
    private final LocalDate day;
    private final List<MemberFacts> members;
    private final Map<String, List<GatheringFacts>> gatherings;

    /** The facts may come in any order and may reach beyond the year. */
    BranchYear(Yardstick yardstick, BranchFacts branch, List<MemberFacts> members, List<GatheringFacts> gatherings) {
        this.yardstick = yardstick;
        this.branch = inOrder(branch);
        this.day = lastDayJudged(yardstick, branch);
        this.members = members.stream().filter(member -> member.belongsOn(day))
                .sorted(Comparator.comparing(member -> member.member().value())).toList();
        this.gatherings = gatherings.stream().filter(this::counts).sorted(IN_ORDER)
                .collect(Collectors.groupingBy(GatheringFacts::kind));
    }

    private static BranchFacts inOrder(BranchFacts facts) {
        return new BranchFacts(facts.branch(), facts.unit(), facts.name(), facts.foundedOn(), facts.dissolvedOn(),
                facts.temporary(), facts.offices(), facts.approved(), facts.sizeApproved(), facts.groupsWaived(),
                facts.groups().stream().sorted(Comparator.comparing(group -> group.id().value())).toList(),
                facts.terms().stream().sorted(Comparator.comparing(Term::startsOn)).toList(),
                facts.posts().stream().sorted(BY_DUTY).toList());
    }

    private static LocalDate lastDayJudged(Yardstick yardstick, BranchFacts branch) {
        LocalDate day = earlier(yardstick.asOf(), yardstick.year().lastDay());
        return branch.dissolvedOn() == null ? day : earlier(day, branch.dissolvedOn().minusDays(1));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private boolean counts(GatheringFacts gathering) {
        return yardstick.year().whole().contains(gathering.heldOn()) && !gathering.heldOn().isAfter(day);
    }

    BranchFacts branch() {
        return branch;
    }

    Yardstick yardstick() {
        return yardstick;
    }

    LocalDate asOf() {
        return yardstick.asOf();
    }

    /** The day whose state is judged: today, or the last day of a year or branch that is over. */
    LocalDate day() {
        return day;
    }

    /** Whether the branch existed on any day of the year up to the day of judging. */
    boolean existed() {
        return !branch.foundedOn().isAfter(day) && !day.isBefore(yardstick.year().firstDay());
    }

    /** Those of {@code periods} through all of which the branch existed: a new branch owes only these. */
    List<Period> lived(List<Period> periods) {
        return periods.stream().filter(this::lived).toList();
    }

    private boolean lived(Period period) {
        return !branch.foundedOn().isAfter(period.first())
                && (branch.dissolvedOn() == null || branch.dissolvedOn().isAfter(period.last()));
    }

    /** The whole year as the only period, or none if the branch did not exist all through it. */
    List<Period> wholeYear() {
        return lived(List.of(yardstick.year().whole()));
    }

    List<Period> quarters() {
        return lived(yardstick.year().quarters());
    }

    List<Period> months() {
        return lived(yardstick.year().months());
    }

    /** The members on the day of judging. */
    List<MemberFacts> members() {
        return members;
    }

    /** 正式党员 on the day of judging. */
    int fullMembers() {
        return Math.toIntExact(members.stream().filter(member -> member.isFullOn(day)).count());
    }

    Optional<MemberFacts> member(MemberId id) {
        return members.stream().filter(member -> member.member().equals(id)).findAny();
    }

    /** The term standing on the day of judging. */
    Optional<Term> term() {
        return branch.termOn(day);
    }

    /** Whether a committee 支委会 stands on {@code date}. */
    boolean hasCommitteeOn(LocalDate date) {
        return branch.termOn(date).filter(Term::committee).isPresent();
    }

    /** The holders of {@code duty} on the day of judging. */
    List<Post> holding(Duty duty) {
        return branch.postsOn(day).stream().filter(post -> post.duty() == duty).toList();
    }

    boolean isSecretaryOn(MemberId member, LocalDate date) {
        return branch.postsOn(date).stream()
                .anyMatch(post -> post.duty() == Duty.SECRETARY && post.holder().equals(member));
    }

    /** Whether anybody was secretary on any day of the year up to the day of judging. */
    boolean hadSecretary() {
        return branch.posts().stream().anyMatch(post -> post.duty() == Duty.SECRETARY && !post.from().isAfter(day)
                && (post.until() == null || !post.until().isBefore(yardstick.year().firstDay())));
    }

    /** The year's gatherings of a kind up to the day of judging, in order. */
    List<GatheringFacts> held(String kind) {
        return gatherings.getOrDefault(kind, List.of());
    }

    Evidence evidence(GatheringFacts gathering) {
        LocalDate date = gathering.heldOn();
        return new Evidence(date.getMonthValue() + "月" + date.getDayOfMonth() + "日" + yardstick.kindName(gathering.kind()),
                "/gatherings/" + gathering.gathering());
    }

    List<Evidence> evidence(List<GatheringFacts> records) {
        return records.stream().map(this::evidence).toList();
    }

    /** A whole number of the edition. */
    int count(String parameter) {
        return yardstick.edition().parameters().count(parameter);
    }

    /** A number of the edition that may have decimals. */
    BigDecimal number(String parameter) {
        return yardstick.edition().parameters().number(parameter);
    }
}
