package zhibu.campaign;

import java.util.List;
import java.util.Map;
import zhibu.shared.NotFound;
import zhibu.shared.UnitId;

/**
 * A round as a reader meets it 概况.
 *
 * @param schedule when each stage is due, in their order
 * @param units those within the reader's sight, by name
 * @param steps what happened, latest first
 */
public record CampaignSheet(CampaignCard card, Map<Stage, Span> schedule, List<CampaignUnit> units, List<Step> steps) {

    public CampaignSheet {
        units = List.copyOf(units);
        steps = List.copyOf(steps);
    }

    /** @throws NotFound if no such unit is within the reader's sight */
    public CampaignUnit unit(UnitId id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }
}
