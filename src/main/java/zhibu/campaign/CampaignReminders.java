package zhibu.campaign;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.Reminder;
import zhibu.shared.Reminding;
import zhibu.shared.Role;

/** What running rounds ask to be seen to: of units the unfinished stage, of the working committee the applications. */
@Component
@Transactional(readOnly = true)
public class CampaignReminders implements Reminding {

    private final CampaignBoard board;

    CampaignReminders(CampaignBoard board) {
        this.board = board;
    }

    @Override
    public List<Reminder> reminders(Set<BranchId> branches, LocalDate today, Reader reader) {
        if (reader.is(Role.WORKING_COMMITTEE)) {
            return board.awaited(reader.reads()).stream().filter(awaited -> awaited.state() == UnitState.APPLIED)
                    .collect(groupingBy(Awaited::campaign, LinkedHashMap::new, toList())).values().stream()
                    .map(CampaignReminders::applications).toList();
        }
        return reader.is(Role.UNIT_COMMITTEE) ? board.awaited(reader.reads()).stream().filter(awaited -> !awaited.finished())
                .map(awaited -> unfinished(awaited, today)).toList() : List.of();
    }

    private static Reminder applications(List<Awaited> waiting) {
        Awaited first = waiting.get(0);
        return new Reminder(null, "%s：%d 个单位申报达标，等您受理".formatted(first.name(), waiting.size()), first.until(), false, first.href());
    }

    private static Reminder unfinished(Awaited awaited, LocalDate today) {
        return new Reminder(null, "%s：%s还没有报%s阶段完成".formatted(awaited.name(), awaited.unit(), awaited.stage().label()), awaited.until(),
                today.isAfter(awaited.until()), awaited.href());
    }
}
