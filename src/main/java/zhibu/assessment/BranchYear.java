package zhibu.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhibu.entries.EntryFacts;
import zhibu.ledger.GatheringFacts;
import zhibu.ledger.VoteFacts;
import zhibu.members.MemberFacts;
import zhibu.organization.BranchFacts;
import zhibu.organization.BranchFacts.Post;
import zhibu.organization.BranchFacts.Term;
import zhibu.organization.Duty;
import zhibu.shared.MemberId;
import zhibu.shared.Period;

/** Everything the rules may know of one branch and year on one day, indexed once. */
final class BranchYear {

    private final Yardstick yardstick;
    private final Facts known;
    private final BranchFacts branch;
    private final LocalDate day;
    private final List<MemberFacts> members;
    private final Chronicle chronicle;

    BranchYear(Yardstick yardstick, Facts known) {
        this.yardstick = yardstick;
        this.known = known;
        this.branch = known.inOrder();
        this.day = lastDayJudged(yardstick, branch);
        this.members = known.members().stream().filter(member -> member.belongsOn(day))
                .sorted(Comparator.comparing(member -> member.member().value())).toList();
        this.chronicle = new Chronicle(known, new Period("", yardstick.year().firstDay(), day), asOf());
    }

    /** The same branch and year on another day: nothing is known then that happened later. */
    BranchYear on(LocalDate other) {
        return new BranchYear(yardstick.on(other), known);
    }

    private static LocalDate lastDayJudged(Yardstick yardstick, BranchFacts branch) {
        LocalDate day = earlier(yardstick.asOf(), yardstick.year().lastDay());
        return branch.dissolvedOn() == null ? day : earlier(day, branch.dissolvedOn().minusDays(1));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Whether a day lies in the year, and not after the day of judging. */
    boolean isJudged(LocalDate date) {
        return yardstick.year().whole().contains(date) && !date.isAfter(day);
    }

    /** Everything known, in no order and of whatever day. */
    Facts known() {
        return known;
    }

    BranchFacts branch() {
        return branch;
    }

    Yardstick yardstick() {
        return yardstick;
    }

    /** The last day of which anything is known. */
    LocalDate asOf() {
        return yardstick.knownUntil();
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

    /** Whether the year is over, so that what was not done in it never will be. */
    boolean yearOver() {
        return yardstick.year().whole().endedBefore(asOf());
    }

    /** Whether the branch existed from the year's first day to {@code last}. */
    boolean livedTo(LocalDate last) {
        return lived(new Period("", yardstick.year().firstDay(), last));
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

    /** The year's gatherings of a kind up to the day of judging, in order. */
    List<GatheringFacts> held(String kind) {
        return chronicle.held(kind);
    }

    /** The year's entries of a kind up to the day of judging, in order. */
    List<EntryFacts> entered(String kind) {
        return chronicle.entered(kind);
    }

    /** The entries of a kind that say of themselves to be about a year, whenever they were written. */
    List<EntryFacts> about(String kind, int year) {
        return chronicle.about(kind, year);
    }

    /** The votes of the year up to the day of judging, in order. */
    List<VoteFacts> votes() {
        return chronicle.votes();
    }

    /** The year's gatherings of some kind that had such an item on their agenda. */
    List<GatheringFacts> held(String kind, String topic) {
        return chronicle.held(kind, topic);
    }

    Evidence evidence(EntryFacts entry) {
        return Evidence.of(entry.answers().happenedOn(), yardstick.entryKind(entry.kind()).name(), "/entries/" + entry.record());
    }

    Evidence evidence(GatheringFacts gathering) {
        return Evidence.of(gathering.heldOn(), yardstick.kindName(gathering.kind()), "/gatherings/" + gathering.gathering());
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
