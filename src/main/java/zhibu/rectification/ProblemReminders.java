package zhibu.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.Reminder;
import zhibu.shared.Reminding;
import zhibu.shared.Role;
import zhibu.shared.Scope;

/**
 * What problems ask to be seen to soon: of branches what is still to be mended; of the levels above what waits for them, what is late, and
 * what is to be looked at again. The rules take points for what is late but ask nothing of their own, so that nobody reads it twice.
 */
@Component
@Transactional(readOnly = true)
public class ProblemReminders implements Reminding {

    /** How many days before a deadline it is told. */
    static final int DAYS_AHEAD = 14;

    /** As much of a problem as fits a line. */
    private static final int LONGEST = 40;

    private final ProblemBoard board;

    ProblemReminders(ProblemBoard board) {
        this.board = board;
    }

    @Override
    public List<Reminder> reminders(Set<BranchId> branches, LocalDate today, Reader reader) {
        return Stream.concat(ofBranches(branches, today), ofAbove(today, reader)).toList();
    }

    private Stream<Reminder> ofBranches(Set<BranchId> branches, LocalDate today) {
        return branches.isEmpty() ? Stream.empty() : board.toDo(branches).stream()
                .filter(card -> card.state() == ProblemState.RETURNED || !card.remedy().deadline().isAfter(today.plusDays(DAYS_AHEAD)))
                .map(card -> new Reminder(card.branch(), sentence(card), "问题整改" + (card.overdueOn(today) ? "逾期" : "到时限"), "",
                        card.remedy().deadline(), card.overdueOn(today), card.href()));
    }

    private static String sentence(ProblemCard card) {
        return (card.state() == ProblemState.RETURNED ? "整改被退回：" : "问题整改：") + line(card.found().what());
    }

    private static String line(String what) {
        return what.codePointCount(0, what.length()) > LONGEST ? what.substring(0, what.offsetByCodePoints(0, LONGEST)) + "…" : what;
    }

    private Stream<Reminder> ofAbove(LocalDate today, Reader reader) {
        if (!reader.is(Role.UNIT_COMMITTEE) && !reader.is(Role.WORKING_COMMITTEE)) {
            return Stream.empty();
        }
        Scope units = new Scope(reader.reads().everything(), reader.reads().units(), Set.of());
        return board.waiting(units, today).stream().flatMap(waiting -> waiting.day().map(since -> new Reminder(null,
                "%d 个问题%s".formatted(waiting.count(), said(waiting.mark())), since, waiting.mark() == ProblemMark.OVERDUE,
                "/problems?state=" + waiting.mark().value())));
    }

    private static String said(ProblemMark mark) {
        return switch (mark) {
            case REPORTED -> "报完成，等您销号";
            case OVERDUE -> "整改逾期";
            default -> mark.label();
        };
    }
}
