package zhibu.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import zhibu.organization.BranchFacts;
import zhibu.organization.Duty;
import zhibu.organization.GroupId;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.UnitId;
import zhibu.standards.Kind;

/** Who is 应到 on a day, and who of them may vote. */
class RollTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final GroupId FIRST = new GroupId(1);
    private static final GroupId SECOND = new GroupId(2);

    private final List<MemberFacts> people = new ArrayList<>();
    private final List<BranchFacts.Post> posts = new ArrayList<>();

    @Test
    void aFullMemberIsDueAndVotes() {
        join("周明远", FIRST, "2010-07-01");

        assertThat(line("周明远")).isEqualTo(new Roll.Line(new MemberId(1), "周明远", true, true, true));
    }

    @Test
    void aProbationaryMemberIsDueButDoesNotVote() {
        join("林小满", FIRST, null);

        assertThat(line("林小满")).isEqualTo(new Roll.Line(new MemberId(1), "林小满", true, false, true));
    }

    @Test
    void aMemberVotesFromTheDayHeBecomesFull() {
        join("林小满", FIRST, "2026-11-20");
        join("叶知秋", FIRST, "2026-11-21");

        assertThat(line("林小满").mayVote()).isTrue();
        assertThat(line("叶知秋").mayVote()).isFalse();
    }

    @Test
    void whoeverIsUnderObservationOrSuspendedIsDueButDoesNotVote() {
        join("钱立新", FIRST, "2010-07-01", state(StateKind.OBSERVED, "2026-01-01", null));
        join("郑海涛", FIRST, "2010-07-01", state(StateKind.SUSPENDED, "2026-01-01", null));

        assertThat(roll(Kind.Due.MEMBERS, null).lines()).allMatch(Roll.Line::due).allMatch(Roll.Line::rated).noneMatch(Roll.Line::mayVote);
    }

    @Test
    void whoeverIsLeftOutWithApprovalIsListedButCountsForNothing() {
        join("杜向前", FIRST, "2010-07-01", state(StateKind.EXCUSED, "2026-01-01", null));

        assertThat(line("杜向前")).isEqualTo(new Roll.Line(new MemberId(1), "杜向前", false, false, false));
    }

    @Test
    void ofTheOldAndFrailNothingIsAskedButTheyVote() {
        join("司马承业", FIRST, "1970-07-01", state(StateKind.EXEMPT, "2026-01-01", null));

        assertThat(line("司马承业")).isEqualTo(new Roll.Line(new MemberId(1), "司马承业", true, true, false));
    }

    @Test
    void aFloatingMemberIsDueLikeAnybodyElse() {
        join("曹建国", FIRST, "2010-07-01", state(StateKind.FLOATING, "2026-01-01", null));

        assertThat(line("曹建国")).isEqualTo(new Roll.Line(new MemberId(1), "曹建国", true, true, true));
    }

    @Test
    void aStateHoldsFromItsFirstDayToItsLast() {
        join("始今日", FIRST, "2010-07-01", state(StateKind.EXCUSED, "2026-11-20", null));
        join("始明日", FIRST, "2010-07-01", state(StateKind.EXCUSED, "2026-11-21", null));
        join("止今日", FIRST, "2010-07-01", state(StateKind.EXCUSED, "2026-01-01", "2026-11-20"));
        join("止昨日", FIRST, "2010-07-01", state(StateKind.EXCUSED, "2026-01-01", "2026-11-19"));

        assertThat(roll(Kind.Due.MEMBERS, null).lines()).extracting(Roll.Line::due).containsExactly(false, true, false, true);
    }

    @Test
    void whoeverHasLeftOrNotYetArrivedIsNotOnTheRoll() {
        people.add(new MemberFacts(new MemberId(1), new BranchId(7), "今日转入", FIRST, date("2009-07-01"), date("2010-07-01"), date("2026-11-20"), null, List.of()));
        people.add(new MemberFacts(new MemberId(2), new BranchId(7), "明日转入", FIRST, date("2009-07-01"), date("2010-07-01"), date("2026-11-21"), null, List.of()));
        people.add(new MemberFacts(new MemberId(3), new BranchId(7), "今日转出", FIRST, date("2009-07-01"), date("2010-07-01"), date("2020-01-01"), date("2026-11-20"), List.of()));
        people.add(new MemberFacts(new MemberId(4), new BranchId(7), "明日转出", FIRST, date("2009-07-01"), date("2010-07-01"), date("2020-01-01"), date("2026-11-21"), List.of()));

        assertThat(roll(Kind.Due.MEMBERS, null).lines()).extracting(Roll.Line::name).containsExactly("今日转入", "明日转出");
    }

    @Test
    void aCommitteeIsWhoeverHoldsAPostThatDayAndOnlyOnce() {
        join("周明远", FIRST, "2010-07-01");
        join("沈若兰", FIRST, "2010-07-01");
        join("陆承志", FIRST, "2010-07-01");
        hold(1, Duty.SECRETARY, "2025-01-01", null);
        hold(1, Duty.ORGANIZATION, "2025-01-01", null);
        hold(2, Duty.PUBLICITY, "2025-01-01", "2026-11-20");
        hold(3, Duty.DISCIPLINE, "2025-01-01", "2026-11-19");

        assertThat(roll(Kind.Due.COMMITTEE, null).lines()).extracting(Roll.Line::name).containsExactly("周明远", "沈若兰");
    }

    @Test
    void aGroupIsWhoeverBelongsToIt() {
        join("周明远", FIRST, "2010-07-01");
        join("沈若兰", SECOND, "2010-07-01");
        join("陆承志", null, "2010-07-01");

        assertThat(roll(Kind.Due.GROUP, SECOND).lines()).extracting(Roll.Line::name).containsExactly("沈若兰");
        assertThat(roll(Kind.Due.GROUP, null).lines()).isEmpty();
    }

    private void join(String name, @Nullable GroupId group, @Nullable String full, MemberFacts.State... states) {
        people.add(new MemberFacts(new MemberId(people.size() + 1), new BranchId(7), name, group, date("1969-07-01"),
                full == null ? null : date(full), date("2020-01-01"), null, List.of(states)));
    }

    private static MemberFacts.State state(StateKind kind, String from, @Nullable String until) {
        return new MemberFacts.State(kind, date(from), until == null ? null : date(until));
    }

    private void hold(long member, Duty duty, String from, @Nullable String until) {
        posts.add(new BranchFacts.Post(new MemberId(member), duty, date(from), until == null ? null : date(until), true, true, false));
    }

    private Roll.Line line(String name) {
        return roll(Kind.Due.MEMBERS, null).lines().stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    private Roll roll(Kind.Due body, @Nullable GroupId group) {
        BranchFacts branch = new BranchFacts(new BranchId(7), new UnitId(1), "青山支部", date("2018-01-01"), null, false, 1,
                true, false, false, List.of(), List.of(), posts);
        return Roll.call(branch, people, body, group, TODAY);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
