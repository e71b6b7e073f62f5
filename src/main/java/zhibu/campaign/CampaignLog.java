package zhibu.campaign;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zhibu.shared.Reader;
import zhibu.shared.UnitId;

/** Writes down what happens in a round. */
@Component
class CampaignLog {

    private final CampaignSteps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CampaignLog(CampaignSteps steps, ApplicationEventPublisher events, Clock clock) {
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @param note why, or what of it; may be empty */
    void write(Campaign campaign, StepKind kind, String note, Reader reader) {
        write(campaign, kind, campaign.stage(), null, note, reader);
    }

    /** @param stage the one the step is about */
    void write(Campaign campaign, StepKind kind, Stage stage, @Nullable UnitId unit, String note, Reader reader) {
        steps.saveAndFlush(new CampaignStep(campaign.id(), kind, stage, unit, today(), note, reader.account()));
        events.publishEvent(new CampaignHappened(kind.deed(), campaign.id(), reader));
    }
}
