package zhibu.organization;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import zhibu.shared.Scope;
import zhibu.shared.UnitId;
import zhibu.standards.UnitNames;

/** Tells the standards which units there are. */
@Component
class NamedUnits implements UnitNames {

    private final UnitRepository units;

    NamedUnits(UnitRepository units) {
        this.units = units;
    }

    @Override
    public Map<UnitId, String> all() {
        return units.within(Scope.EVERYTHING).stream().map(Unit::card)
                .collect(toMap(UnitCard::id, UnitCard::name, (one, same) -> one, LinkedHashMap::new));
    }
}
