package zhibu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import zhibu.ledger.GatheringEntry.Part;
import zhibu.ledger.GatheringEntry.Studied;
import zhibu.ledger.GatheringEntry.Vote;
import zhibu.members.MemberFacts;
import zhibu.members.Muster;
import zhibu.members.Roll;
import zhibu.members.StateKind;
import zhibu.organization.BranchCard;
import zhibu.organization.BranchFacts;
import zhibu.organization.Duty;
import zhibu.organization.GroupId;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.RuleViolation;
import zhibu.shared.RuleViolation.Problem;
import zhibu.shared.UnitId;
import zhibu.standards.AgendaKind;
import zhibu.standards.Kind;
import zhibu.standards.Shipped;

/**
 * What can't be so, each refusal at its boundary. The branch was founded on 2015-06-01 and has ten full members; the first three
 * are its committee, the first five its first group, and the tenth is left out of 应到 with approval. Today is 2026-11-20.
 */
class EntryCheckTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final LocalDate FOUNDED = LocalDate.parse("2015-06-01");
    private static final BranchId BRANCH = new BranchId(7);
    private static final GroupId FIRST = new GroupId(1);
    private static final GroupId DISSOLVED = new GroupId(2);
    private static final MemberId STRANGER = new MemberId(99);

    private Telling told = telling(Kind.Due.MEMBERS, null);

    @Test
    void anOrdinaryAssemblyIsInOrder() {
        assertAccepted();
    }

    @Test
    void itIsHeldTodayAtTheLatest() {
        told.heldOn = TODAY;
        assertAccepted();

        told.heldOn = TODAY.plusDays(1);
        assertRefused("heldOn", "会议日期不能晚于今天，开过之后再记");
    }

    @Test
    void itIsHeldOnTheDayTheBranchWasFoundedAtTheEarliest() {
        told.heldOn = FOUNDED;
        assertAccepted();

        told.heldOn = FOUNDED.minusDays(1);
        assertRefused("heldOn", "会议日期早于支部成立日期 2015-06-01");
    }

    @Test
    void itEndsAfterItBegins() {
        told.parts.set(0, part("ASSEMBLY", 1));
        told.endsAt = told.startsAt.plusMinutes(1);
        assertAccepted();

        told.endsAt = told.startsAt;
        assertRefused("endsAt", "结束时间应晚于开始时间");
    }

    @Test
    void noPartOfItLastsLongerThanTheWhole() {
        told.endsAt = LocalTime.parse("16:00");
        told.parts.set(0, part("ASSEMBLY", 90));
        assertAccepted();

        told.parts.set(0, part("ASSEMBLY", 91));
        assertRefused("parts[0].minutes", "党员大会时长 91 分钟，超过整场会议的 90 分钟");
    }

    @Test
    void itIsEachKindOnce() {
        told.parts.add(part("LECTURE", 60));
        assertAccepted();

        told.parts.add(part("LECTURE", 30));
        assertRefused("", "同一种会在一条记录里只能记一次");
    }

    @Test
    void aThemeDayHasOneOfItsFormsAndAnAssemblyNone() {
        told.parts.set(0, new Part("THEME_DAY", 1, 90, "FIELD", List.of(), null));
        assertAccepted();

        told.parts.set(0, new Part("THEME_DAY", 1, 90, "PICNIC", List.of(), null));
        assertRefused("parts[0].form", "请选择主题党日的形式");
        told.parts.set(0, new Part("THEME_DAY", 1, 90, null, List.of(), null));
        assertRefused("parts[0].form", "请选择主题党日的形式");
        told.parts.set(0, new Part("ASSEMBLY", 1, 90, "FIELD", List.of(), null));
        assertRefused("parts[0].form", "请选择党员大会的形式");
    }

    @Test
    void aLecturerBelongsToTheBranchOrComesFromOutside() {
        told.parts.set(0, new Part("LECTURE", 1, 90, null, List.of(), told.member(4)));
        assertAccepted();
        told.parts.set(0, new Part("LECTURE", 1, 90, null, List.of(), null));
        assertAccepted();

        told.parts.set(0, new Part("LECTURE", 1, 90, null, List.of(), STRANGER));
        assertRefused("parts[0].lecturer", "授课人当天不是本支部党员，请重新选择；外请的选“外请”");
    }

    @Test
    void chairAndRecorderBelongToTheBranch() {
        told.chair = STRANGER;
        told.recorder = STRANGER;

        assertThat(problems()).containsExactly(new Problem("chair", "主持人当天不是本支部党员，请重新选择"),
                new Problem("recorder", "记录人当天不是本支部党员，请重新选择"));
    }

    @Test
    void chairAndRecorderCame() {
        told.absent.put(told.chair, "出差");
        told.absent.put(told.recorder, "生病");

        assertThat(problems()).extracting(Problem::field).containsExactly("chair", "recorder");
        assertThat(problems()).extracting(Problem::sentence).containsExactly("主持人党员1标为未到会，请核对", "记录人党员9标为未到会，请核对");
    }

    @Test
    void aCommitteeMeetingMayBeRecordedBySomebodyWhoDoesNotSitOnIt() {
        told = telling(Kind.Due.COMMITTEE, null);
        told.parts.set(0, part("COMMITTEE", 60));
        told.recorder = new MemberId(8);

        assertAccepted();
    }

    @Test
    void whoeverStayedAwayHasAReason() {
        told.absent.put(told.member(3), "出差");
        assertAccepted();

        told.absent.put(told.member(3), " ");
        assertRefused("roll[3].reason", "请填写党员4缺席的原因");
    }

    @Test
    void whoeverIsNotDueNeedsNone() {
        told = new Telling(muster(TODAY).roll(Kind.Due.MEMBERS, null));
        told.recorder = told.member(8);
        told.absent.put(told.member(9), "");

        assertAccepted();
    }

    @Test
    void everybodyOnTheRollIsMarked() {
        told.unmarked.add(told.member(3));
        told.unmarked.add(told.member(4));

        assertRefused("", "应到名单与日期不符：有 2 人尚未核对到会情况，请在下方名单中核对后再提交");
    }

    @Test
    void somebodyHasToBeDue() {
        told.heldOn = LocalDate.parse("2015-06-01");
        told.parts.set(0, part("GROUP", 60));

        assertRefused("heldOn", "这一天没有应到人员，请核对日期、班子任期和党小组");
    }

    @Test
    void aGroupMeetsWhichExistsThatDayAndOnlyAtAMeetingOfAGroup() {
        told = telling(Kind.Due.GROUP, FIRST);
        told.parts.set(0, part("GROUP", 60));
        told.group = FIRST;
        assertAccepted();

        told.parts.set(0, part("ASSEMBLY", 60));
        assertThat(problems()).contains(new Problem("group", "请选择当天已有的党小组"));
        told.parts.set(0, part("GROUP", 60));
        told.group = DISSOLVED;
        assertThat(problems()).contains(new Problem("group", "请选择当天已有的党小组"));
    }

    @Test
    void onlyMattersOfTheKindArePutToTheVote() {
        told.votes.add(vote("election", 9, 0));
        assertAccepted();

        told.votes.add(vote("committee", 1, 0));
        assertRefused("votes[1].matter", "这种会议不能表决这类事项");
        told.votes.set(1, vote("不存在", 1, 0));
        assertRefused("votes[1].matter", "这种会议不能表决这类事项");
    }

    @Test
    void noMoreVoteThanCame() {
        told.absent.put(told.member(3), "出差");
        told.votes.add(vote("assembly", 8, 0));
        assertAccepted();

        told.votes.set(0, vote("assembly", 9, 0));
        assertRefused("votes[0].inFavour", "赞成、反对、弃权合计 9 票，多于到会有表决权的 8 人加书面意见 0 票（未到会的人不能当场表决）");
    }

    @Test
    void anOpinionInWritingComesFromSomebodyAbsentAndOnlyWhereItCounts() {
        told.absent.put(told.member(3), "出差");
        told.votes.add(vote("admission", 9, 1));
        assertAccepted();

        told.votes.set(0, vote("admission", 9, 2));
        assertRefused("votes[0].inFavour", "书面意见 2 票，多于未到会有表决权的 1 人");
        told.votes.set(0, vote("assembly", 8, 1));
        assertThat(problems()).singleElement().satisfies(problem -> assertThat(problem.sentence()).contains("不计书面意见"));
    }

    @Test
    void aMissedQuorumIsRecordedAsItWas() {
        IntStream.range(1, 8).forEach(i -> told.absent.put(told.member(i), "出差"));
        told.votes.add(vote("assembly", 2, 0));

        assertAccepted();
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        told.heldOn = TODAY.plusDays(1);
        told.endsAt = told.startsAt;
        told.chair = STRANGER;
        told.absent.put(told.member(3), "");
        told.votes.add(vote("committee", 1, 0));

        assertThat(problems()).extracting(Problem::field)
                .containsExactly("heldOn", "endsAt", "roll[3].reason", "chair", "votes[0].matter");
    }

    private void assertAccepted() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    private void assertRefused(String field, String sentence) {
        assertThat(problems()).contains(new Problem(field, sentence))
                .allSatisfy(problem -> assertThat(problem.field()).isEqualTo(field));
    }

    @Test
    void onlyWhatIsStudiedOrRelayedNamesAMaterial() {
        told.studied = new Studied("《中国共产党章程》", "", null);
        for (String kind : List.of("FIRST_TOPIC", "STUDY", "RELAY")) {
            told.agendaKind = kind;
            assertThatCode(this::check).doesNotThrowAnyException();
        }
        told.agendaKind = "DECISION";
        assertRefused("agenda[0].material", "“议事决策”不记学习材料，请改选类别，或者清空学习材料");
    }

    @Test
    void aMaterialHasATitle() {
        told.studied = new Studied("", "中共中央", null);

        assertRefused("agenda[0].material", "请填写学习材料的名称");
    }

    @Test
    void onlyThemeDaysHaveSteps() {
        told.parts.set(0, new Part("THEME_DAY", 1, 90, "FIELD", List.of("交纳党费", "参观展览"), null));
        assertThatCode(this::check).doesNotThrowAnyException();
        told.parts.set(0, new Part("ASSEMBLY", 1, 90, null, List.of("交纳党费"), null));
        assertRefused("parts[0].steps", "党员大会不记环节");
    }

    private List<Problem> problems() {
        return catchThrowableOfType(RuleViolation.class, this::check).problems();
    }

    private void check() {
        GatheringEntry entry = told.entry();
        List<Kind> kinds = entry.parts().stream().map(part -> kind(part.kind())).toList();
        Muster muster = muster(entry.heldOn());
        List<AgendaKind> agendaKinds = entry.agenda().stream().map(item -> Shipped.agendaKind(item.kind())).toList();
        new EntryCheck(entry, kinds, agendaKinds, muster, muster.roll(Kind.bodyOf(kinds), entry.group()), new VoteRules(Shipped.edition())).require(TODAY);
    }

    private static Kind kind(String code) {
        return Shipped.kinds().stream().filter(kind -> kind.code().equals(code)).findFirst().orElseThrow();
    }

    private static Part part(String kind, int minutes) {
        return new Part(kind, 1, minutes, null, List.of(), null);
    }

    private static Vote vote(String matter, int inFavour, int written) {
        return new Vote("工作计划", matter, true, inFavour, 0, 0, written);
    }

    private static Telling telling(Kind.Due body, @Nullable GroupId group) {
        Roll roll = muster(TODAY).roll(body, group);
        return new Telling(new Roll(roll.lines().stream().filter(Roll.Line::due).toList()));
    }

    private static Muster muster(LocalDate date) {
        BranchFacts facts = new BranchFacts(BRANCH, new UnitId(1), "青山支部", FOUNDED, null, false, 1, true, false, false,
                List.of(new BranchFacts.Group(FIRST, "第一党小组", null, FOUNDED.plusYears(1), null),
                        new BranchFacts.Group(DISSOLVED, "第二党小组", null, FOUNDED.plusYears(1), FOUNDED.plusYears(2))),
                List.of(), List.of(post(1, Duty.SECRETARY), post(2, Duty.ORGANIZATION), post(3, Duty.DISCIPLINE)));
        return new Muster(new BranchCard(7, "青山支部", 1, "市发展和改革局", FOUNDED, false, 1, null), facts,
                IntStream.rangeClosed(1, 10).mapToObj(EntryCheckTests::member).toList(), date);
    }

    private static BranchFacts.Post post(long holder, Duty duty) {
        return new BranchFacts.Post(new MemberId(holder), duty, FOUNDED, null, true, true, false);
    }

    private static MemberFacts member(int number) {
        List<MemberFacts.State> states = number < 10 ? List.of() : List.of(new MemberFacts.State(StateKind.EXCUSED, LocalDate.EPOCH, null));
        return new MemberFacts(new MemberId(number), BRANCH, "党员" + number, number <= 5 ? FIRST : null, FOUNDED.minusYears(3),
                FOUNDED.minusYears(2), LocalDate.EPOCH, null, states);
    }
}
