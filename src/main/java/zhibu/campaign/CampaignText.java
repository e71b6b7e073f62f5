package zhibu.campaign;

import java.util.List;
import java.util.Map;
import zhibu.shared.AssessmentYear;
import zhibu.shared.UnitId;

/**
 * What somebody who opens a round 发起验收 says of it.
 *
 * @param year the year that is judged
 * @param aim what it is for
 * @param units those that take part
 * @param schedule when each of the five stages is due
 */
public record CampaignText(String name, AssessmentYear year, String aim, List<UnitId> units, Map<Stage, Span> schedule) {

    public CampaignText {
        units = List.copyOf(units);
        schedule = Map.copyOf(schedule);
    }
}
