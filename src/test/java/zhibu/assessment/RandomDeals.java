package zhibu.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import zhibu.accounts.Accounts;
import zhibu.demo.Cast;
import zhibu.development.Applicant;
import zhibu.development.CandidacyId;
import zhibu.development.Development;
import zhibu.membership.TransferEntry;
import zhibu.membership.Transfers;
import zhibu.organization.Adjustment;
import zhibu.organization.BranchCard;
import zhibu.organization.Charters;
import zhibu.organization.Organization;
import zhibu.plans.Approving;
import zhibu.plans.Matching;
import zhibu.plans.PlanItemId;
import zhibu.plans.Planning;
import zhibu.records.RecordFacts;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.tasks.AssignmentText;
import zhibu.tasks.Assignments;
import zhibu.tasks.Handling;
import zhibu.tasks.KeyTaskId;
import zhibu.tasks.PartId;
import zhibu.tasks.SourcePaper;
import zhibu.tasks.TaskPublishing;
import zhibu.tasks.TaskText;

/** What happens between branches of the demo city and those above them, and over time: transfers, tasks, plans, ways into the Party. */
final class RandomDeals {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final AssessmentYear YEAR = new AssessmentYear(2026);

    private static final List<String> CAST = List.of(Cast.QINGSHAN, Cast.LINJIANG, Cast.GAOTA, Cast.MEILING, Cast.SONGTAO);

    @Autowired Accounts accounts;
    @Autowired Organization organization;
    @Autowired Charters charters;
    @Autowired Transfers transfers;
    @Autowired TaskPublishing publishing;
    @Autowired Assignments assignments;
    @Autowired Handling handling;
    @Autowired zhibu.tasks.KeyTasks tasks;
    @Autowired Planning planning;
    @Autowired Approving approving;
    @Autowired Matching matching;
    @Autowired Development development;

    List<RandomDeed> all() {
        return List.of(new RandomDeed("transfer somebody", this::transfer), new RandomDeed("receive somebody", this::receive),
                new RandomDeed("take a transfer back", this::takeBack), new RandomDeed("be asked by the working committee", this::assign),
                new RandomDeed("report a task", this::report), new RandomDeed("see a task withdrawn", this::withdraw),
                new RandomDeed("draw up a plan", this::drawUp), new RandomDeed("approve a plan", this::approve),
                new RandomDeed("withdraw an item", this::withdrawItem), new RandomDeed("say what did an item", this::say),
                new RandomDeed("receive an application", this::apply), new RandomDeed("find papers", this::papers),
                new RandomDeed("end a way into the Party", this::end), new RandomDeed("be adjusted", this::adjust));
    }

    private Reader above() {
        return accounts.reader(accounts.loadUserByUsername("gongwei").id()).orElseThrow();
    }

    private void transfer(RandomDeed.Turn turn) {
        LocalDate day = turn.day();
        boolean outside = turn.random().nextInt(4) == 0;
        BranchId to = turn.one(transfers.destinations(turn.branch(), turn.who()).stream().filter(card -> CAST.contains(card.name())).toList()).id();
        transfers.start(turn.branch(), turn.member(), new TransferEntry(outside ? null : to, outside ? "外地某支部" : "", "工作调动", "第3号", day,
                day.plusDays(30)), turn.who());
    }

    private void receive(RandomDeed.Turn turn) {
        transfers.receive(turn.branch(), underWay(turn, "coalesce(to_branch_id, branch_id) = ?"), TODAY, turn.who());
    }

    private void takeBack(RandomDeed.Turn turn) {
        transfers.takeBack(turn.branch(), underWay(turn, "? in (branch_id, to_branch_id)"), "开错了", turn.who());
    }

    private static long underWay(RandomDeed.Turn turn, String which) {
        return turn.some("select id from transfer where settled_on is null and void_reason is null and " + which);
    }

    private void assign(RandomDeed.Turn turn) {
        KeyTaskId task = publishing.publish(null, new TaskText(YEAR, "学习教育", "任务" + turn.random().nextInt(), "人人学一遍", "工委宣传部",
                new SourcePaper("工作要点", "清直工委〔2026〕3号", LocalDate.parse("2026-02-10")), TODAY), above());
        assignments.assign(task, null, new AssignmentText(List.of("branch-" + turn.branch()), "学一遍", TODAY, ""), above());
    }

    private void report(RandomDeed.Turn turn) {
        PartId part = new PartId(turn.some("select id from task_part where branch_id = ?"));
        handling.report(task("task_part", part.value(), turn), part, "都做完了", turn.who());
    }

    private static KeyTaskId task(String table, long part, RandomDeed.Turn turn) {
        return new KeyTaskId(turn.number("select task_id from " + table + " where id = ?", part));
    }

    private void withdraw(RandomDeed.Turn turn) {
        publishing.withdraw(task("task_part", turn.some("select id from task_part where branch_id = ?"), turn), "文件已废止", above());
    }

    private void drawUp(RandomDeed.Turn turn) {
        planning.drawUp(turn.branch(), turn.year(), turn.who());
    }

    private void approve(RandomDeed.Turn turn) {
        AssessmentYear year = turn.year();
        RecordFacts meeting = turn.one(approving.meetings(turn.branch(), year, turn.who()));
        approving.approve(turn.branch(), year, meeting.record(), turn.who());
    }

    private void withdrawItem(RandomDeed.Turn turn) {
        planning.withdraw(turn.branch(), YEAR, item(turn), "不再需要", turn.who());
    }

    private static PlanItemId item(RandomDeed.Turn turn) {
        return new PlanItemId(turn.some("select id from plan_item where branch_id = ?"));
    }

    private void say(RandomDeed.Turn turn) {
        matching.say(turn.branch(), YEAR, item(turn), turn.one(matching.records(turn.branch(), YEAR, turn.who())).record(),
                turn.random().nextBoolean(), turn.who());
    }

    private void apply(RandomDeed.Turn turn) {
        development.apply(turn.branch(), new Applicant("申请人" + turn.random().nextInt(99), true, LocalDate.parse("1998-05-04"), "一级科员"), turn.day(),
                turn.who());
    }

    private void papers(RandomDeed.Turn turn) {
        development.notePapers(turn.branch(), candidacy(turn), turn.random().nextBoolean() ? Set.of() : Set.of("application", "talk"), turn.who());
    }

    private static CandidacyId candidacy(RandomDeed.Turn turn) {
        return new CandidacyId(turn.some("select id from candidacy where branch_id = ?"));
    }

    private void end(RandomDeed.Turn turn) {
        development.end(turn.branch(), candidacy(turn), TODAY, "本人要求", turn.who());
    }

    private void adjust(RandomDeed.Turn turn) {
        BranchCard card = organization.branch(turn.branch(), turn.who());
        charters.adjust(turn.branch(), new Adjustment(card.name(), List.of(), turn.random().nextBoolean() ? "" : "清直工委〔2015〕8号", "", "", TODAY,
                "清直工委〔2026〕8号"), above());
    }
}
