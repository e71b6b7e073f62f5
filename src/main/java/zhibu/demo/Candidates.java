package zhibu.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.standards.DevelopmentRuleSet.Notice;
import zhibu.standards.DevelopmentRules;
import zhibu.standards.WorkCalendar;

/** Those on their way into the Party 发展党员 in the branches of the cast: an activist here, a candidate there. */
final class Candidates {

    private static final String NOON = LocalTime.NOON + "+08:00";
    private static final DevelopmentRules RULES = DevelopmentRules.shipped();

    private final Branch branch;
    private final Today today;
    private final Tables tables;
    private final long account;
    private final Workdays workdays = new Workdays();

    /** @param account the account that writes it down */
    Candidates(Branch branch, Today today, Tables tables, long account) {
        this.branch = branch;
        this.today = today;
        this.tables = tables;
        this.account = account;
    }

    void develop() {
        if (branch.plan().name().equals(Cast.QINGSHAN)) {
            cultivate(apply(Cast.YU_XIAOLAN, true, LocalDate.of(1998, 4, 12), "四级主任科员", 20), today.date().minusMonths(12).plusDays(12));
        } else if (branch.plan().name().equals(Cast.GAOTA)) {
            consider(apply(Cast.WEN_YIMING, false, LocalDate.of(1995, 9, 3), "工程师", 30), today.date().minusMonths(20));
        }
    }

    /** Applies so many months ago, and is talked to a fortnight later. */
    private long apply(String name, boolean female, LocalDate born, String position, int months) {
        LocalDate applied = workdays.before(today.date().minusMonths(months));
        long candidacy = tables.number(Table.CANDIDACY, branch.id(), name, female, born, position, at(applied), account);
        step(candidacy, "apply", applied, "", "");
        step(candidacy, "talk", applied.plusDays(14), "", "");
        have(candidacy, applied, "application", "talk");
        return candidacy;
    }

    /** Is an activist since a day, and was looked at every half year since. */
    private void cultivate(long candidacy, LocalDate since) {
        LocalDate agreed = workdays.before(since);
        step(candidacy, "activist", agreed, "AGREED", "经党员推荐，支委会研究，同意确定为入党积极分子。");
        step(candidacy, "activist-filed", workdays.later(agreed, 3), "", "");
        name(step(candidacy, "contacts", workdays.later(agreed, 3), "", ""), agreed);
        have(candidacy, agreed, "recommendation", "activist-minutes", "activist-filing", "observation", "reports");
        Stream.iterate(agreed.plusMonths(6), last -> last.isBefore(today.date()), last -> last.plusMonths(6)).forEach(last ->
                step(candidacy, "observe", workdays.before(last.minusDays(3)), "", "学习自觉，工作踏实，能按时汇报思想，群众反映较好；理论联系实际还不够，今后要多参加支部活动。"));
    }

    /** Is a candidate since last summer, with introducers. */
    private void consider(long candidacy, LocalDate since) {
        cultivate(candidacy, since);
        LocalDate discussed = workdays.before(today.date().minusMonths(3));
        LocalDate answered = workdays.later(discussed, 8);
        step(candidacy, "candidate", discussed, "AGREED", "听取党小组、培养联系人、党员和群众意见后，支委会讨论，同意列为发展对象人选。");
        step(candidacy, "candidate-reported", answered, RULES.on(answered).worded(RULES.step("candidate-reported").orElseThrow()).outcomes()
                .isEmpty() ? "" : "AGREED", "同意。");
        LocalDate listed = publish(candidacy, answered);
        name(step(candidacy, "introducers", workdays.later(listed, 2), "", ""), listed);
        have(candidacy, listed, "opinions", "candidate-minutes", "candidate-reply");
    }

    /** The day on which he is listed: after the notice, where the rules of that day ask for one. */
    private LocalDate publish(long candidacy, LocalDate answered) {
        Notice notice = RULES.on(answered).notice();
        if (notice == null) {
            return answered;
        }
        LocalDate begun = workdays.later(answered, 1);
        LocalDate ended = notice.earliestEnd(begun, WorkCalendar.shipped()).day();
        step(candidacy, "notice", begun, ended, "CLEAR", "公示期间没有接到反映。");
        return ended;
    }

    private long step(long candidacy, String step, LocalDate on, String outcome, String conclusion) {
        return step(candidacy, step, null, on, outcome, conclusion);
    }

    private long step(long candidacy, String step, @Nullable LocalDate begun, LocalDate on, String outcome, String conclusion) {
        String paper = RULES.step(step).orElseThrow().actor().aboveTheBranch() ? "机关党委〔%d〕%d号".formatted(on.getYear(), on.getMonthValue())
                : "";
        return tables.number(Table.CANDIDACY_STEP, branch.id(), candidacy, step, on, begun, outcome, conclusion, paper, "", at(on),
                account);
    }

    /** The secretary and another full member of that day. */
    private void name(long step, LocalDate on) {
        branch.membersOn(on).stream().filter(member -> member.full() != null && !member.full().isAfter(on)).limit(2)
                .forEach(member -> tables.add(Table.CANDIDACY_STEP_PERSON, step, branch.id(), member.id()));
    }

    private void have(long candidacy, LocalDate on, String... papers) {
        List.of(papers).forEach(paper -> tables.number(Table.CANDIDACY_PAPER, branch.id(), candidacy, paper, true, at(on), account));
    }

    private static String at(LocalDate day) {
        return day + "T" + NOON;
    }
}
