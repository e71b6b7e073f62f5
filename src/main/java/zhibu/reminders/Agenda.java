package zhibu.reminders;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;

/** Lays out by day what is due for a reader, in words that name no member: for his calendar and his mail. */
@Component
class Agenda {

    private final Matters matters;
    private final Organization organization;

    Agenda(Matters matters, Organization organization) {
        this.matters = matters;
        this.organization = organization;
    }

    /** What is due, by day; what was given back has no day and waits on the home page. */
    List<AgendaItem> of(Reader reader) {
        List<Matter> due = matters.pending(reader).matters().stream().filter(matter -> matter.sort() != Matter.Sort.RETURNED).toList();
        Map<BranchId, String> names = names(due);
        return due.stream().map(matter -> item(matter, names)).distinct().toList();
    }

    private Map<BranchId, String> names(Collection<Matter> matters) {
        return organization.names(matters.stream().map(Matter::branch).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private static AgendaItem item(Matter matter, Map<BranchId, String> names) {
        String whose = matter.branch() == null ? "" : names.getOrDefault(matter.branch(), "") + "：";
        return new AgendaItem(matter.day(), whose + matter.discreet(), matter.why(), matter.href());
    }
}
