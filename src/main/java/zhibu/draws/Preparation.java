package zhibu.draws;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.campaign.CampaignCard;
import zhibu.campaign.CampaignHappened;
import zhibu.campaign.CampaignId;
import zhibu.campaign.Campaigns;
import zhibu.campaign.Stage;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Objections;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/**
 * Everything about a draw that is settled before its seed is known 抽取准备: strata, quotas, who is left out, and the freezing of the frame.
 *
 * <p>It is all for the working committee: others are {@link Forbidden}, and of a round or a draw out of their sight nothing is known
 * ({@link NotFound}). Who changes a draw says which revision he saw; if somebody else has changed it since, that is a {@link Conflict}.
 */
@Component
@Transactional
public class Preparation {

    private final Campaigns campaigns;
    private final Draws draws;
    private final Drawings drawings;
    private final DrawRows rows;
    private final Framing framing;
    private final ApplicationEventPublisher events;

    Preparation(Campaigns campaigns, Draws draws, Drawings drawings, DrawRows rows, Framing framing, ApplicationEventPublisher events) {
        this.campaigns = campaigns;
        this.draws = draws;
        this.drawings = drawings;
        this.rows = rows;
        this.framing = framing;
        this.events = events;
    }

    /** Whether branches can be put into strata by points: whether any of them has some. */
    @Transactional(readOnly = true)
    public boolean scored(CampaignId campaign, Reader reader) {
        return framing.scored(campaigns.campaign(campaign, reader).requireRunBy(reader), reader);
    }

    /**
     * Begins a draw of a round.
     *
     * @throws RuleViolation naming everything that can't be so
     */
    public DrawId prepare(CampaignId campaign, DrawText text, Reader reader) {
        CampaignCard round = running(campaign, reader);
        List<DrawView> earlier = draws.list(campaign, reader);
        requireTime(round, earlier);
        require(text, round, earlier, reader);
        Drawing drawing = save(new Drawing(campaign, 1 + earlier.size(), round.stage(), text, reader.account()));
        tell("准备抽取", campaign, reader);
        return drawing.id();
    }

    private CampaignCard running(CampaignId campaign, Reader reader) {
        campaigns.campaign(campaign, reader).requireRunBy(reader);
        return campaigns.running(campaign, reader);
    }

    private static void requireTime(CampaignCard round, List<DrawView> earlier) {
        boolean early = round.stage().compareTo(Stage.ACCEPTANCE) < 0;
        Optional<DrawView> open = open(earlier);
        new Objections().when(early, "", "现在是%s阶段，进入验收阶段以后才能抽取".formatted(round.stage().label()))
                .when(open.isPresent(), "", "%s还没有完成，先抽取或者放弃它".formatted(open.map(DrawView::name).orElse(""))).raise();
    }

    private static Optional<DrawView> open(List<DrawView> earlier) {
        return earlier.stream().filter(draw -> draw.state() == DrawState.PREPARED || draw.state() == DrawState.FROZEN).findFirst();
    }

    private void require(DrawText text, CampaignCard round, List<DrawView> earlier, Reader reader) {
        boolean again = earlier.stream().anyMatch(DrawView::counts);
        new Objections().when(again && text.reason().isEmpty(), "reason", "请写明上一次抽取为什么不算数")
                .when(text.layering().by() == Stratification.SCORE && !framing.scored(round, reader), "stratification", "还没有得分，不能按得分段分层")
                .raise();
        text.layering().require(text.layering().by() == Stratification.SCORE ? "scores" : "sizes");
        text.quota().require();
    }

    private Drawing save(Drawing drawing) {
        try {
            return drawings.saveAndFlush(drawing);
        } catch (DataIntegrityViolationException another) {
            throw new RuleViolation("别人刚刚也准备了一次抽取，请回到列表看一看");
        }
    }

    private void tell(String deed, CampaignId campaign, Reader reader) {
        events.publishEvent(new CampaignHappened(deed, campaign, reader));
    }

    /**
     * Settles anew how a draw is made.
     *
     * @throws RuleViolation naming everything that can't be so, or if the frame is frozen
     */
    public void resettle(CampaignId campaign, DrawId id, DrawText text, int seen, Reader reader) {
        CampaignCard round = running(campaign, reader);
        List<DrawView> earlier = draws.list(campaign, reader).stream().filter(draw -> !draw.id().equals(id)).toList();
        Drawing drawing = row(campaign, id).asSeen(seen);
        drawing.resettle(text);
        require(text, round, earlier, reader);
        drawings.saveAndFlush(drawing);
        tell("修改抽取设置", campaign, reader);
    }

    private Drawing row(CampaignId campaign, DrawId id) {
        return drawings.toChange(id.value(), campaign.value()).orElseThrow(NotFound::new);
    }

    /** The frame as it would be frozen now. */
    @Transactional(readOnly = true)
    public FramePreview preview(CampaignId campaign, DrawId id, Reader reader) {
        CampaignCard round = campaigns.campaign(campaign, reader).requireRunBy(reader);
        return framing.preview(round, draws.draw(campaign, id, reader), rows.excluded(id), reader);
    }

    /**
     * Leaves a branch out.
     *
     * @throws NotFound if it isn't in the frame
     * @throws RuleViolation if the frame is frozen
     */
    public void exclude(CampaignId campaign, DrawId id, BranchId branch, String reason, int seen, Reader reader) {
        change(campaign, id, branch, seen, reader);
        rows.exclude(id, branch, reason, reader.account());
        tell("抽取时排除支部", campaign, reader);
    }

    private void change(CampaignId campaign, DrawId id, BranchId branch, int seen, Reader reader) {
        running(campaign, reader);
        Drawing drawing = row(campaign, id).asSeen(seen);
        drawing.change();
        preview(campaign, id, reader).line(branch);
        drawings.saveAndFlush(drawing);
    }

    /**
     * Takes a branch back in.
     *
     * @throws NotFound if it isn't in the frame
     * @throws RuleViolation if the frame is frozen
     */
    public void include(CampaignId campaign, DrawId id, BranchId branch, int seen, Reader reader) {
        change(campaign, id, branch, seen, reader);
        rows.include(id, branch);
        tell("取消排除支部", campaign, reader);
    }

    /**
     * Freezes the frame: nothing in it changes any more.
     *
     * @param hash what was on the screen; if the frame has become another since, that is a {@link Conflict}
     * @throws RuleViolation if it can't be drawn from, or is frozen already
     */
    public void freeze(CampaignId campaign, DrawId id, String hash, Reader reader) {
        running(campaign, reader);
        Drawing drawing = row(campaign, id);
        drawing.requirePrepared();
        FramePreview preview = preview(campaign, id, reader);
        if (preview.problem() != null) {
            throw new RuleViolation(preview.problem());
        }
        if (!preview.frame().hash().equals(hash)) {
            throw new Conflict();
        }
        drawing.freeze(preview.frame(), reader.account());
        drawings.saveAndFlush(drawing);
        tell("冻结抽样框", campaign, reader);
    }

    /**
     * Gives a draw up before anybody was drawn; it stays visible with the reason.
     *
     * @throws RuleViolation if it was drawn
     */
    public void giveUp(CampaignId campaign, DrawId id, String reason, int seen, Reader reader) {
        running(campaign, reader);
        Drawing drawing = row(campaign, id).asSeen(seen);
        drawing.giveUp(reason, reader.account());
        drawings.saveAndFlush(drawing);
        tell("放弃抽取", campaign, reader);
    }
}
