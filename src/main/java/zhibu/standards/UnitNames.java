package zhibu.standards;

import java.util.Map;
import zhibu.shared.UnitId;

/** Which units there are: a question the standards ask and the organization answers. */
public interface UnitNames {

    /** The names of all units, in their order. */
    Map<UnitId, String> all();
}
