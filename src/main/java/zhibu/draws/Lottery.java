package zhibu.draws;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.campaign.CampaignHappened;
import zhibu.campaign.CampaignId;
import zhibu.campaign.Campaigns;
import zhibu.sampling.Draw;
import zhibu.sampling.Frame;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Objections;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** Where branches are drawn 抽取: from a frozen frame, by a seed that witnesses have seen being typed. */
@Component
@Transactional
public class Lottery {

    /** How many have to see it, so that it does not rest on one word. */
    private static final int FEWEST_WITNESSES = 2;

    private final Campaigns campaigns;
    private final Drawings drawings;
    private final DrawRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Lottery(Campaigns campaigns, Drawings drawings, DrawRows rows, ApplicationEventPublisher events, Clock clock) {
        this.campaigns = campaigns;
        this.drawings = drawings;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Draws, once and for all.
     *
     * @throws NotFound if there is none such within the reader's sight
     * @throws Forbidden if he does not conduct the round
     * @throws RuleViolation naming everything that can't be so, or if it was drawn before
     */
    public void draw(CampaignId campaign, DrawId id, Ceremony ceremony, Reader reader) {
        campaigns.campaign(campaign, reader).requireRunBy(reader);
        campaigns.running(campaign, reader);
        Drawing drawing = drawings.toChange(id.value(), campaign.value()).orElseThrow(NotFound::new);
        Frame frame = drawing.requireFrozen();
        require(ceremony);
        rows.draw(id, Draw.of(frame, ceremony.seed()));
        drawing.draw(ceremony, reader.account());
        drawings.saveAndFlush(drawing);
        events.publishEvent(new CampaignHappened("抽取", campaign, reader));
    }

    private void require(Ceremony ceremony) {
        new Objections().when(ceremony.on().isAfter(LocalDate.now(clock)), "day", "抽取日期不能晚于今天")
                .when(ceremony.witnesses().stream().distinct().count() < FEWEST_WITNESSES, "witnesses",
                        "至少写 %d 位见证人的姓名，每行一位".formatted(FEWEST_WITNESSES)).raise();
    }
}
