package zhibu.assessment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import zhibu.advice.SeenAdvice;
import zhibu.dues.Dues;
import zhibu.elections.Dossiers;
import zhibu.entries.Entries;
import zhibu.entries.EntryTelling;
import zhibu.ledger.GatheringEntry;
import zhibu.ledger.GatheringEntry.Agenda;
import zhibu.ledger.GatheringEntry.Mark;
import zhibu.ledger.GatheringEntry.Part;
import zhibu.ledger.GatheringEntry.Vote;
import zhibu.ledger.Ledger;
import zhibu.members.Members;
import zhibu.members.Roll;
import zhibu.members.StateEntry;
import zhibu.members.StateKind;
import zhibu.members.States;
import zhibu.membership.Absences;
import zhibu.membership.ContactView;
import zhibu.organization.Duty;
import zhibu.organization.GroupEntry;
import zhibu.organization.Groups;
import zhibu.organization.Organization;
import zhibu.organization.PostEntry;
import zhibu.organization.Posts;
import zhibu.organization.Way;
import zhibu.records.Archives;
import zhibu.records.RecordId;
import zhibu.records.Records;
import zhibu.shared.AssessmentYear;
import zhibu.shared.MemberId;
import zhibu.standards.EntryKind;
import zhibu.standards.Kind;
import zhibu.standards.Standards;

/** What secretaries of the demo city might do within their own branches, in any order, through the public use cases. */
final class RandomDeeds {

    @Autowired Ledger ledger;
    @Autowired Records records;
    @Autowired Archives archives;
    @Autowired Entries entries;
    @Autowired Standards standards;
    @Autowired Members members;
    @Autowired States states;
    @Autowired Absences absences;
    @Autowired Organization organization;
    @Autowired Groups groups;
    @Autowired Posts posts;
    @Autowired Dues dues;
    @Autowired Dossiers dossiers;
    @Autowired RandomDeals deals;

    /** Every sort of deed some times over, shuffled. */
    List<RandomDeed> some(int times, Random random) {
        List<RandomDeed> all = new ArrayList<>(IntStream.range(0, times).boxed().flatMap(time -> deeds().stream()).toList());
        Collections.shuffle(all, random);
        return all;
    }

    private List<RandomDeed> deeds() {
        List<RandomDeed> own = List.of(new RandomDeed("hold a gathering", this::hold), new RandomDeed("void a record", this::voidRecord),
                new RandomDeed("write an entry", this::write), new RandomDeed("leave a post", this::leavePost),
                new RandomDeed("take a post", this::takePost), new RandomDeed("form a group", this::form),
                new RandomDeed("dissolve a group", this::dissolve), new RandomDeed("fall into a state", this::fall),
                new RandomDeed("be in touch", this::touch), new RandomDeed("pay dues", this::pay),
                new RandomDeed("void a payment", this::voidPayment), new RandomDeed("publish dues", this::publish),
                new RandomDeed("file papers", this::file), new RandomDeed("archive the year", this::archive));
        List<RandomDeed> all = new ArrayList<>(own);
        all.addAll(deals.all());
        return all;
    }

    private void hold(RandomDeed.Turn turn) {
        LocalDate day = turn.day();
        Kind kind = turn.one(standards.kinds());
        Roll roll = members.muster(turn.branch(), day, turn.who()).roll(kind.due(), null);
        MemberId chair = roll.lines().get(0).member();
        ledger.record(turn.branch(), UUID.randomUUID(), new GatheringEntry(day, LocalTime.of(14, 30), LocalTime.of(16, 30), "三楼会议室", chair, chair,
                null, turn.random().nextBoolean(), "", List.of(new Part(kind.code(), 40 + turn.random().nextInt(50), 90,
                kind.forms().isEmpty() ? null : turn.one(kind.forms()).code(), List.of(), kind.lectured() ? chair : null)),
                roll.lines().stream().map(line -> mark(line.member(), chair, turn)).toList(),
                List.of(new Agenda(turn.one(List.of("STUDY", "PARTY_WORK", "REPORT")), "学习条例", "逐条学习。", "改进工作。", null)),
                kind.voting().isEmpty() ? List.of() : List.of(new Vote("通过工作计划", kind.voting().get(0), false, 2, 0, 0, 0))),
                SeenAdvice.ALL, turn.who());
    }

    private static Mark mark(MemberId member, MemberId chair, RandomDeed.Turn turn) {
        boolean present = member.equals(chair) || turn.random().nextInt(4) > 0;
        return new Mark(member, present, present ? "" : "出差");
    }

    private void voidRecord(RandomDeed.Turn turn) {
        RecordId record = new RecordId(turn.some("select id from ledger_record where branch_id = ? and void_reason is null"));
        records.voidRecord(turn.branch(), record, turn.number("select revision from ledger_record where id = ?", record.value()), "误录", turn.who());
    }

    private void write(RandomDeed.Turn turn) {
        EntryKind kind = turn.one(standards.entryKinds());
        LocalDate day = turn.day();
        entries.record(turn.branch(), kind.code(), UUID.randomUUID(), new EntryTelling(kind, members.muster(turn.branch(), day, turn.who()))
                .on(day.toString()).text(), turn.who());
    }

    private void leavePost(RandomDeed.Turn turn) {
        posts.leave(turn.branch(), turn.some("select id from post where branch_id = ? and until_on is null"), turn.day(), null, turn.who());
    }

    private void takePost(RandomDeed.Turn turn) {
        posts.take(turn.branch(), Way.BY_ELECTION, new PostEntry(turn.one(List.of(Duty.values())), turn.member(), turn.day(),
                null, true, null), turn.who());
    }

    private void form(RandomDeed.Turn turn) {
        groups.form(turn.branch(), new GroupEntry("第" + (10 + turn.random().nextInt(80)) + "党小组", null, turn.day()), turn.who());
    }

    private void dissolve(RandomDeed.Turn turn) {
        groups.dissolve(turn.branch(), turn.one(groups.groups(turn.branch(), turn.who())).id(), turn.day(), turn.who());
    }

    private void fall(RandomDeed.Turn turn) {
        states.begin(turn.branch(), turn.member(), new StateEntry(turn.one(List.of(StateKind.values())), "组织决定", "清发改党〔2026〕9号", turn.day(), null),
                turn.who());
    }

    private void touch(RandomDeed.Turn turn) {
        absences.contact(turn.branch(), turn.one(absences.away(turn.branch(), turn.who())).member().member(),
                new ContactView(turn.day(), "电话", "一切都好"), turn.who());
    }

    private void pay(RandomDeed.Turn turn) {
        dues.collect(turn.branch(), turn.year(), Month.of(1 + turn.random().nextInt(11)), turn.day(), List.of(turn.member(), turn.member()),
                turn.who());
    }

    private void voidPayment(RandomDeed.Turn turn) {
        dues.voidPayment(turn.branch(), turn.some("select id from dues_payment where branch_id = ? and void_reason is null"), "登记有误", turn.who());
    }

    private void publish(RandomDeed.Turn turn) {
        dues.publish(turn.branch(), turn.year(), turn.day(), turn.who());
    }

    private void file(RandomDeed.Turn turn) {
        dossiers.file(turn.branch(), turn.number("select max(number) from term where branch_id = ?", turn.branch().value()),
                Set.of("method", "result", "tellers"), turn.who());
    }

    private void archive(RandomDeed.Turn turn) {
        archives.archive(turn.branch(), new AssessmentYear(2025), turn.who());
    }
}
