package zhibu.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zhibu.organization.Organization;
import zhibu.plans.Plans;
import zhibu.plans.ScheduledItem;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;

/** Lays out by day what is due for a reader, in words that name no member: for his calendar and his mail. */
@Component
class Agenda {

    /** How far a calendar looks ahead into the plans. */
    private static final int MONTHS_AHEAD = 3;

    private final Matters matters;
    private final Plans plans;
    private final Organization organization;
    private final Clock clock;

    Agenda(Matters matters, Plans plans, Organization organization, Clock clock) {
        this.matters = matters;
        this.plans = plans;
        this.organization = organization;
        this.clock = clock;
    }

    /** What is due, and what the branches he keeps or keeps contact with have planned. What was given back has no day and waits at home. */
    List<AgendaItem> of(Reader reader) {
        List<Matter> due = matters.pending(reader).matters().stream().filter(matter -> matter.sort() != Matter.Sort.RETURNED).toList();
        List<ScheduledItem> planned = planned(reader);
        Map<BranchId, String> names = organization.names(Stream.concat(due.stream().map(Matter::branch).filter(Objects::nonNull),
                planned.stream().map(ScheduledItem::branch)).collect(Collectors.toSet()));
        return Stream.concat(due.stream().map(matter -> item(matter, names)), planned.stream().map(item -> item(item, names))).distinct()
                .toList();
    }

    private List<ScheduledItem> planned(Reader reader) {
        LocalDate today = LocalDate.now(clock);
        return reader.branches().isEmpty() ? List.of()
                : plans.scheduled(reader.branches(), today.withDayOfMonth(1), today.plusMonths(MONTHS_AHEAD), reader);
    }

    private static AgendaItem item(Matter matter, Map<BranchId, String> names) {
        String whose = matter.branch() == null ? "" : names.getOrDefault(matter.branch(), "") + "：";
        return new AgendaItem(matter.day(), matter.discreet(), whose + matter.discreet(), matter.why(), matter.href());
    }

    private static AgendaItem item(ScheduledItem planned, Map<BranchId, String> names) {
        String summary = "%s计划：%s%s".formatted(names.getOrDefault(planned.branch(), ""), planned.title(), planned.done() ? "（已完成）" : "");
        return new AgendaItem(planned.on(), planned.title(), summary, planned.exact() ? "" : "最迟这一天", planned.href());
    }
}
