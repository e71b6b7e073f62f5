package zhibu.reminders;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import zhibu.assessment.Duty;
import zhibu.records.ReturnedRecord;
import zhibu.shared.BranchId;
import zhibu.shared.Reminder;

/**
 * Something to see to 待办事项, by a day.
 *
 * @param branch whose business it is; none where it is the reader's own
 * @param sentence what, in few words
 * @param discreet the same without the name of any member, for what leaves the program
 * @param day the last day; today for what has none
 * @param href where it is seen to
 * @param why the article that asks for it, or the reason somebody gave; empty where there is none
 */
public record Matter(@Nullable BranchId branch, Sort sort, String sentence, String discreet, LocalDate day, boolean overdue, String href,
                     String why) {

    static final Comparator<Matter> MOST_PRESSING_FIRST = Comparator.comparing(Matter::overdue).reversed().thenComparing(Matter::day);

    /** What makes something due, and what the button says that leads to it. */
    public enum Sort {
        /** The rules ask for it: a gathering to hold or to record. */
        DUTY("去记录"),
        /** The rules ask for it: how the branch is made up. */
        SHORTCOMING("去看看"),
        /** A deadline of one member, term or task. */
        DEADLINE("去办"),
        /** A record that was given back 退回. */
        RETURNED("去更正");

        private final String action;

        Sort(String action) {
            this.action = action;
        }

        public String action() {
            return action;
        }
    }

    static Matter of(Duty duty) {
        return new Matter(duty.branch(), duty.place().records() ? Sort.DUTY : Sort.SHORTCOMING, duty.sentence(), duty.discreet(),
                duty.lastDay(), duty.overdue(), duty.href(), why(duty));
    }

    private static String why(Duty duty) {
        return "%s（%s），缺此项扣 %s 分".formatted(duty.source().article(), duty.source().confidence().label(), duty.stake());
    }

    static Matter of(Reminder reminder) {
        return new Matter(reminder.branch(), Sort.DEADLINE, reminder.sentence(), reminder.discreet(), reminder.by(), reminder.overdue(),
                reminder.href(), reminder.why());
    }

    static Matter of(ReturnedRecord record, LocalDate today) {
        return new Matter(record.branch(), Sort.RETURNED, record.title(), "有记录被退回，需要更正", today, false, record.href(),
                "退回理由：" + record.reason());
    }

    public boolean concerns(BranchId asked) {
        return asked.equals(branch);
    }

    /** Whether it shows before {@code limit}: the year's duties wait for their time, whatever else is due has come up on its own. */
    boolean pressesBy(LocalDate limit) {
        return overdue || sort == Sort.DEADLINE || sort == Sort.RETURNED || !day.isAfter(limit);
    }

    /** How much time is left: 「逾期 12 天」, 「今天到期」, 「11月30日前」. */
    public String when(LocalDate today) {
        if (sort == Sort.RETURNED) {
            return "退回";
        }
        long days = ChronoUnit.DAYS.between(today, day);
        return overdue ? "逾期 %d 天".formatted(-days) : days == 0 ? "今天到期" : "%d月%d日前".formatted(day.getMonthValue(), day.getDayOfMonth());
    }
}
