package zhibu.teams;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.campaign.CampaignId;
import zhibu.campaign.Campaigns;
import zhibu.draws.DrawView;
import zhibu.draws.DrawnBranch;
import zhibu.draws.Draws;
import zhibu.shared.AccountId;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.NotFound;
import zhibu.shared.Objections;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** How the working committee gives drawn branches to teams 派组, each with a day, until its sheet is signed. */
@Component
@Transactional
public class Assigning {

    private final Campaigns campaigns;
    private final Draws draws;
    private final Teams teams;
    private final TeamWriting writing;
    private final ObjectProvider<SignedSheets> sheets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assigning(Campaigns campaigns, Draws draws, Teams teams, TeamWriting writing, ObjectProvider<SignedSheets> sheets,
              ApplicationEventPublisher events, Clock clock) {
        this.campaigns = campaigns;
        this.draws = draws;
        this.teams = teams;
        this.writing = writing;
        this.sheets = sheets;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives branches to a team.
     *
     * @throws NotFound if one of them was not drawn
     * @throws RuleViolation if one of them has a team, or belongs to the unit of somebody in this one
     */
    public void assign(CampaignId campaign, TeamId id, Collection<BranchId> branches, LocalDate day, Reader reader) {
        TeamBoard board = running(campaign, reader);
        TeamView team = board.team(id);
        List<DrawnBranch> chosen = branches.stream().map(branch -> drawn(board, branch)).toList();
        Objections objections = new Objections().when(chosen.isEmpty(), "branches", "请至少选择一个支部");
        chosen.forEach(one -> board.of(one.branch()).ifPresent(other -> objections.when(true, "branches",
                "%s已经派给%s".formatted(one.name(), other.teamName()))));
        requireStrangers(team, chosen, "branches", objections, reader);
        write(campaign, team, chosen, day, "派给验收组", reader);
    }

    private TeamBoard running(CampaignId campaign, Reader reader) {
        campaigns.campaign(campaign, reader).requireRunBy(reader);
        campaigns.running(campaign, reader);
        return teams.board(campaign, reader);
    }

    private static DrawnBranch drawn(TeamBoard board, BranchId branch) {
        return board.drawn().stream().filter(one -> one.branch().equals(branch)).findFirst().orElseThrow(NotFound::new);
    }

    private void requireStrangers(TeamView team, List<DrawnBranch> chosen, String field, Objections objections, Reader reader) {
        Set<AccountId> members = team.members().stream().map(TeamMember::account).collect(toSet());
        List<Candidate> people = teams.candidates(team.campaign(), reader).stream().filter(one -> members.contains(one.account())).toList();
        List<Assignment> wanted = chosen.stream().map(one -> new Assignment(team.campaign(), "", team.id(), team.name(), one.branch(),
                one.name(), one.unit(), one.unitName(), LocalDate.MAX)).toList();
        Teaming.strangers(people, wanted, field, objections).raise();
    }

    private void write(CampaignId campaign, TeamView team, List<DrawnBranch> chosen, LocalDate day, String deed, Reader reader) {
        DrawView draw = draws.current(campaign, reader).orElseThrow(NotFound::new);
        writing.assign(campaign, draw.id(), team.id(), chosen.stream().map(DrawnBranch::branch).toList(), day, LocalDate.now(clock),
                reader.account());
        tell(deed, campaign, chosen, reader);
    }

    private void tell(String deed, CampaignId campaign, List<DrawnBranch> chosen, Reader reader) {
        chosen.forEach(one -> events.publishEvent(new BranchHappened(deed, "campaign/" + campaign, one.branch(), reader)));
    }

    /**
     * Gives a branch to another team or another day, or takes it back.
     *
     * @param seen the team and day on the screen
     * @param other the team from now on; none to take it back
     * @param day none where it is taken back
     * @throws Conflict if somebody else has changed it since
     * @throws RuleViolation if its sheet is signed, or it belongs to the unit of somebody in that team
     */
    public void change(CampaignId campaign, Assignment seen, @Nullable TeamId other, @Nullable LocalDate day, String reason,
                       Reader reader) {
        TeamBoard board = running(campaign, reader);
        DrawnBranch branch = drawn(board, seen.branch());
        if (board.of(seen.branch()).filter(seen::equals).isEmpty()) {
            throw new Conflict();
        }
        boolean signed = sheets.stream().anyMatch(one -> one.signed(campaign, Set.of(seen.branch())).contains(seen.branch()));
        new Objections().when(signed, "", "%s的评分表已经签名，不能再改派".formatted(branch.name())).raise();
        writing.withdraw(seen, reason, reader.account());
        if (other == null || day == null) {
            tell("撤回派组", campaign, List.of(branch), reader);
        } else {
            TeamView team = board.team(other);
            requireStrangers(team, List.of(branch), "team", new Objections(), reader);
            write(campaign, team, List.of(branch), day, "改派验收组", reader);
        }
    }
}
