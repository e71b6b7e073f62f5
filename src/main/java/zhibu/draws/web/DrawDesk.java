package zhibu.draws.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zhibu.accounts.Accounts;
import zhibu.campaign.CampaignCard;
import zhibu.campaign.CampaignId;
import zhibu.campaign.Campaigns;
import zhibu.draws.DrawId;
import zhibu.draws.DrawView;
import zhibu.draws.Draws;
import zhibu.draws.FramePreview;
import zhibu.draws.FrozenFrame;
import zhibu.draws.Preparation;
import zhibu.shared.AccountId;
import zhibu.shared.Reader;

/** Lays the pages of draws out. */
@Component
class DrawDesk {

    private final Campaigns campaigns;
    private final Draws draws;
    private final Preparation preparation;
    private final Accounts accounts;
    private final Clock clock;

    DrawDesk(Campaigns campaigns, Draws draws, Preparation preparation, Accounts accounts, Clock clock) {
        this.campaigns = campaigns;
        this.draws = draws;
        this.preparation = preparation;
        this.accounts = accounts;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws zhibu.shared.Forbidden if the reader does not conduct the round */
    CampaignCard run(CampaignId campaign, Reader reader) {
        return campaigns.campaign(campaign, reader).requireRunBy(reader);
    }

    DrawList list(CampaignId campaign, Reader reader) {
        CampaignCard card = campaigns.campaign(campaign, reader);
        return new DrawList(card, draws.list(campaign, reader), card.runBy(reader));
    }

    DrawDetail detail(CampaignId campaign, DrawId id, Reader reader) {
        CampaignCard card = campaigns.campaign(campaign, reader);
        DrawView draw = draws.draw(campaign, id, reader);
        FrozenFrame frozen = draw.frozen();
        if (frozen == null) {
            FramePreview preview = preparation.preview(campaign, id, reader);
            return new DrawDetail(card, draw, preview.frame(), preview.problem(), true, Map.of(), clock.getZone());
        }
        List<AccountId> doers = Stream.of(frozen.by(), draw.drawnBy()).filter(Objects::nonNull).distinct().toList();
        return new DrawDetail(card, draw, frozen.frame(), null, card.runBy(reader), accounts.names(doers), clock.getZone());
    }
}
