package zhibu.campaign;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.rectification.Rectifications;
import zhibu.rectification.Tally;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.shared.UnitId;

/**
 * The acceptance rounds 验收轮次 as each reader sees them: the working committee all of them, others those in which a unit or branch
 * within their sight takes part.
 */
@Component
@Transactional(readOnly = true)
public class Campaigns {

    private final CampaignBoard board;
    private final CampaignRows rows;
    private final CampaignSteps steps;
    private final Organization organization;
    private final Rectifications rectifications;

    Campaigns(CampaignBoard board, CampaignRows rows, CampaignSteps steps, Organization organization, Rectifications rectifications) {
        this.board = board;
        this.rows = rows;
        this.steps = steps;
        this.organization = organization;
        this.rectifications = rectifications;
    }

    /** The rounds within the reader's sight, latest first, those called off last. */
    public List<CampaignCard> list(Reader reader) {
        return board.cards(reader.reads());
    }

    /** @throws NotFound if there is none such within the reader's sight */
    public CampaignCard campaign(CampaignId id, Reader reader) {
        return board.card(id, reader.reads()).stream().findFirst().orElseThrow(NotFound::new);
    }

    /**
     * The round, which stays in its stage until the caller's transaction ends.
     *
     * @throws NotFound if there is none such within the reader's sight
     * @throws RuleViolation if it has ended
     */
    @Transactional
    public CampaignCard running(CampaignId id, Reader reader) {
        rows.toRelyOn(id.value()).orElseThrow(NotFound::new).requireRunning();
        return campaign(id, reader);
    }

    /** The units that take part, as far as the reader sees them, by name. */
    public List<CampaignUnit> units(CampaignId id, Reader reader) {
        return board.units(campaign(id, reader).id(), reader.reads());
    }

    /**
     * One of those units.
     *
     * @throws NotFound if it takes no part or is out of the reader's sight
     */
    public CampaignUnit unit(CampaignId id, UnitId unit, Reader reader) {
        return units(id, reader).stream().filter(one -> one.id().equals(unit)).findFirst().orElseThrow(NotFound::new);
    }

    /** The standing branches of the units that take part, as far as the reader sees them, by unit and name. */
    public List<BranchCard> branches(CampaignId id, Reader reader) {
        Set<UnitId> units = units(id, reader).stream().map(CampaignUnit::id).collect(toSet());
        return organization.branches(reader).stream().filter(branch -> units.contains(branch.unit())).toList();
    }

    /**
     * The round with all there is to say of it.
     *
     * @throws NotFound if there is none such within the reader's sight
     */
    public CampaignSheet sheet(CampaignId id, Reader reader) {
        CampaignCard card = campaign(id, reader);
        List<CampaignUnit> units = board.units(id, reader.reads());
        List<Step> happened = steps.of(id.value(), units.stream().map(CampaignUnit::id).toList());
        Map<UnitId, Tally> tallies = rectifications.tallies(card.openedOn(), reader).stream()
                .collect(toMap(Tally::unit, Function.identity()));
        return new CampaignSheet(card, board.schedule(id), units.stream()
                .map(unit -> filled(unit, happened, tallies.getOrDefault(unit.id(), new Tally(unit.id(), 0, 0)))).toList(), happened);
    }

    private static CampaignUnit filled(CampaignUnit unit, List<Step> happened, Tally tally) {
        Set<Stage> finished = Arrays.stream(Stage.values())
                .filter(stage -> happened.stream().anyMatch(step -> step.finishes(unit.id(), stage))).collect(toSet());
        return new CampaignUnit(unit.id(), unit.name(), unit.committee(), unit.state(), unit.branches(), finished, tally.found(),
                tally.closed());
    }
}
