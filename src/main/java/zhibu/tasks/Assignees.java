package zhibu.tasks;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zhibu.organization.Organization;
import zhibu.organization.PartyBody;
import zhibu.organization.UnitCard;
import zhibu.organization.Units;
import zhibu.shared.Reader;
import zhibu.shared.UnitId;

/** Who may be given a part of something. */
@Component
class Assignees {

    private final Organization organization;
    private final Units units;

    Assignees(Organization organization, Units units) {
        this.organization = organization;
        this.units = units;
    }

    /** Beneath a task: every unit and branch, each unit before its branches; beneath a unit's own task its branches. */
    List<Assignee> beneath(TaskCard task, Reader reader) {
        UnitId unit = task.unit();
        return unit == null ? branches(reader).flatMap(branch -> Stream.of(branch.wholeUnit(), branch)).distinct().toList()
                : ofUnit(unit, reader);
    }

    /** Beneath a part of a unit its branches; beneath a part of a branch itself alone. */
    List<Assignee> beneath(Part part, Reader reader) {
        return part.assignee().branch() == null ? ofUnit(part.assignee().unit(), reader) : List.of(part.assignee());
    }

    private List<Assignee> ofUnit(UnitId unit, Reader reader) {
        return branches(reader).filter(branch -> branch.unit().equals(unit)).toList();
    }

    private Stream<Assignee> branches(Reader reader) {
        Map<UnitId, PartyBody> bodies = units.overseen(reader).stream().collect(toMap(UnitCard::id, UnitCard::body));
        return organization.branches(reader).stream()
                .map(branch -> Assignee.of(branch, bodies.getOrDefault(branch.unit(), PartyBody.NONE)));
    }
}
