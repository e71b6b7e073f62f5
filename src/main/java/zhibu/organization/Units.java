package zhibu.organization;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.Forbidden;
import zhibu.shared.Objections;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.RuleViolation;

/** The units 单位 whose branches there are. */
@Component
@Transactional
public class Units {

    private final UnitRepository units;
    private final ApplicationEventPublisher events;

    Units(UnitRepository units, ApplicationEventPublisher events) {
        this.units = units;
        this.events = events;
    }

    /** The units in which the reader may found branches: his own, or all of them. */
    @Transactional(readOnly = true)
    public List<UnitCard> overseen(Reader reader) {
        return reader.is(Role.UNIT_COMMITTEE) || reader.is(Role.WORKING_COMMITTEE)
                ? units.within(reader.reads()).stream().map(Unit::card).toList() : List.of();
    }

    /**
     * Adds a unit.
     *
     * @throws Forbidden unless the reader is of the working committee
     * @throws RuleViolation if there is one of that name
     */
    public void add(String name, PartyBody body, Reader reader) {
        if (!reader.is(Role.WORKING_COMMITTEE)) {
            throw new Forbidden();
        }
        new Objections().when(units.existsByName(name), "name", "已有名为“%s”的单位".formatted(name)).raise();
        Unit unit = units.save(new Unit(name, body));
        events.publishEvent(new UnitHappened("登记单位", "unit/" + unit.card().id(), reader));
    }
}
