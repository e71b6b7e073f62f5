package zhibu.teams;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.campaign.CampaignCard;
import zhibu.campaign.CampaignId;
import zhibu.campaign.Campaigns;
import zhibu.draws.Draws;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.Reminder;
import zhibu.shared.Reminding;
import zhibu.shared.Role;

/**
 * The inspection teams 验收组 of rounds: who conducts the round sees them all, a member his own.
 *
 * <p>That a member reads the branches of his team while the round runs is derived in the database (held_role); nothing here grants it.
 */
@Component
@Transactional(readOnly = true)
public class Teams implements Reminding {

    private final Campaigns campaigns;
    private final Draws draws;
    private final Organization organization;
    private final TeamRows rows;
    private final Clock clock;

    Teams(Campaigns campaigns, Draws draws, Organization organization, TeamRows rows, Clock clock) {
        this.campaigns = campaigns;
        this.draws = draws;
        this.organization = organization;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The teams of a round.
     *
     * @throws NotFound if the round is out of the reader's sight
     * @throws Forbidden if he neither conducts it nor is in one of its teams
     */
    public TeamBoard board(CampaignId id, Reader reader) {
        CampaignCard campaign = campaigns.campaign(id, reader);
        boolean runs = campaign.runBy(reader);
        List<TeamView> teams = rows.teams(id).stream().filter(team -> runs || team.has(reader)).toList();
        if (!runs && teams.isEmpty()) {
            throw new Forbidden();
        }
        return new TeamBoard(campaign, teams, runs ? draws.drawn(id) : List.of(), runs);
    }

    /** Who inspects a branch in a round, and when; none where nobody does yet. */
    public Optional<Assignment> of(BranchId branch, CampaignId campaign) {
        return rows.of(branch, campaign);
    }

    /** What the reader's teams inspect in the rounds that run, by day. */
    public List<Assignment> mine(Reader reader) {
        return rows.mine(reader);
    }

    /**
     * Lets a member of the team that inspects the branch pass, while the round runs.
     *
     * @return his team's assignment
     * @throws NotFound if the branch is out of his sight
     * @throws Forbidden if he may see it but does not inspect it
     */
    public Assignment requireInspector(CampaignId campaign, BranchId branch, Reader reader) {
        organization.branch(branch, reader);
        return mine(reader).stream().filter(one -> one.campaign().equals(campaign) && one.branch().equals(branch)).findFirst()
                .orElseThrow(Forbidden::new);
    }

    /** The branches the reader has to inspect, each on its day. */
    @Override
    public List<Reminder> reminders(Set<BranchId> branches, LocalDate today, Reader reader) {
        List<Assignment> mine = reader.is(Role.INSPECTOR) ? mine(reader) : List.of();
        return mine.stream().map(one -> new Reminder(null, "验收%s（%s）".formatted(one.branchName(), one.unitName()), one.plannedOn(),
                false, "/campaigns/%s/teams".formatted(one.campaign()))).toList();
    }

    /** Whoever may be taken into teams, in pinyin order. */
    public List<Candidate> candidates(CampaignId campaign, Reader reader) {
        campaigns.campaign(campaign, reader).requireRunBy(reader);
        return rows.candidates(LocalDate.now(clock));
    }
}
