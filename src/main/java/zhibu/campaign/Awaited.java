package zhibu.campaign;

import java.time.LocalDate;

/**
 * How a unit stands with the present stage of a running round.
 *
 * @param finished whether it has reported that stage finished
 * @param until the last day of the stage
 */
record Awaited(CampaignId campaign, String name, Stage stage, LocalDate until, String unit, UnitState state, boolean finished) {

    String href() {
        return "/campaigns/" + campaign;
    }
}
