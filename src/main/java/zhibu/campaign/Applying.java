package zhibu.campaign;

import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.shared.UnitId;

/**
 * What the units of a round do: report a stage finished 报阶段完成, apply for acceptance 申报达标; and what is said to that. Of a unit out
 * of the reader's sight nothing is known ({@link NotFound}); one for which he doesn't act is {@link Forbidden} to him.
 */
@Component
@Transactional
public class Applying {

    private final Campaigns campaigns;
    private final CampaignRows rows;
    private final CampaignSteps steps;
    private final CampaignLog log;

    Applying(Campaigns campaigns, CampaignRows rows, CampaignSteps steps, CampaignLog log) {
        this.campaigns = campaigns;
        this.rows = rows;
        this.steps = steps;
        this.log = log;
    }

    /**
     * Reports a stage finished.
     *
     * @param what was done, in a few sentences
     * @throws RuleViolation if the stage has not begun, or was reported before, or the round has ended
     */
    public void finish(CampaignId id, UnitId unit, Stage stage, String what, Reader reader) {
        campaigns.unit(id, unit, reader).requireActedForBy(reader);
        Campaign campaign = rows.toChange(id.value()).orElseThrow(NotFound::new);
        campaign.requireRunning();
        if (campaign.stage().isBefore(stage)) {
            throw new RuleViolation("%s阶段还没有开始".formatted(stage.label()));
        }
        if (steps.existsByCampaignIdAndKindAndUnitIdAndStage(id.value(), StepKind.FINISHED, unit, stage)) {
            throw new RuleViolation("%s阶段已经报过完成".formatted(stage.label()));
        }
        log.write(campaign, StepKind.FINISHED, stage, unit, what, reader);
    }

    /**
     * Applies for acceptance 申报达标.
     *
     * @throws RuleViolation if that is not due, or waits already, or was accepted
     */
    public void apply(CampaignId id, UnitId unit, String statement, Reader reader) {
        campaigns.unit(id, unit, reader).requireActedForBy(reader);
        change(id, unit, Campaign::apply, StepKind.APPLIED, statement, reader);
    }

    private void change(CampaignId id, UnitId unit, BiConsumer<Campaign, UnitId> verb, StepKind kind, String note, Reader reader) {
        Campaign campaign = rows.toChange(id.value()).orElseThrow(NotFound::new);
        verb.accept(campaign, unit);
        log.write(campaign, kind, campaign.stage(), unit, note, reader);
    }

    /**
     * Accepts 受理 an application: from then on the unit's branches may be drawn.
     *
     * @throws RuleViolation if none waits
     */
    public void admit(CampaignId id, UnitId unit, String note, Reader reader) {
        decide(id, unit, Campaign::admit, StepKind.ADMITTED, note, reader);
    }

    private void decide(CampaignId id, UnitId unit, BiConsumer<Campaign, UnitId> verb, StepKind kind, String note, Reader reader) {
        campaigns.campaign(id, reader).requireRunBy(reader);
        campaigns.unit(id, unit, reader);
        change(id, unit, verb, kind, note, reader);
    }

    /**
     * Returns 退回 an application, waiting or accepted.
     *
     * @throws RuleViolation if there is none
     */
    public void giveBack(CampaignId id, UnitId unit, String reason, Reader reader) {
        decide(id, unit, Campaign::giveBack, StepKind.RETURNED, reason, reader);
    }
}
