package zhibu.teams;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.campaign.CampaignHappened;
import zhibu.campaign.CampaignId;
import zhibu.campaign.Campaigns;
import zhibu.shared.AccountId;
import zhibu.shared.Conflict;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Objections;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/**
 * How the working committee makes up teams 编组: others are {@link Forbidden}, and of a round or team out of their sight nothing is known
 * ({@link NotFound}). Who changes a team says which revision he saw; if somebody else has changed it since, that is a {@link Conflict}.
 */
@Component
@Transactional
public class Teaming {

    private final Campaigns campaigns;
    private final Teams teams;
    private final TeamWriting writing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Teaming(Campaigns campaigns, Teams teams, TeamWriting writing, ApplicationEventPublisher events, Clock clock) {
        this.campaigns = campaigns;
        this.teams = teams;
        this.writing = writing;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a team.
     *
     * @throws RuleViolation naming everything that can't be so
     */
    public TeamId make(CampaignId campaign, TeamText text, Reader reader) {
        TeamBoard board = running(campaign, reader);
        AccountId head = require(text, null, board, reader);
        new Objections().when(text.name().isEmpty(), "name", "请写明组名，例如第一验收组")
                .when(board.teams().stream().anyMatch(team -> team.name().equals(text.name())), "name", "这一轮已经有“%s”".formatted(text.name()))
                .raise();
        TeamId team = writing.make(campaign, text.name(), reader.account());
        writing.join(campaign, team, head, everybody(text), LocalDate.now(clock), reader.account());
        tell("编成验收组", campaign, reader);
        return team;
    }

    private TeamBoard running(CampaignId campaign, Reader reader) {
        campaigns.campaign(campaign, reader).requireRunBy(reader);
        campaigns.running(campaign, reader);
        return teams.board(campaign, reader);
    }

    /** @param team the one that is changed; none for a new one */
    private AccountId require(TeamText text, @Nullable TeamView team, TeamBoard board, Reader reader) {
        Map<AccountId, Candidate> candidates = teams.candidates(board.campaign().id(), reader).stream()
                .collect(toMap(Candidate::account, Function.identity()));
        List<AccountId> everybody = everybody(text);
        if (!candidates.keySet().containsAll(everybody)) {
            throw new NotFound();
        }
        List<TeamView> others = board.teams().stream().filter(other -> team == null || !other.id().equals(team.id())).toList();
        Objections objections = new Objections().when(text.head() == null, "head", "请选择组长");
        everybody.forEach(member -> others.stream().filter(other -> other.members().stream().anyMatch(one -> one.account().equals(member)))
                .forEach(other -> objections.when(true, "members", "%s已经在%s".formatted(candidates.get(member).name(), other.name()))));
        List<Assignment> assignments = team == null ? List.of() : team.assignments();
        strangers(everybody.stream().map(candidates::get).toList(), assignments, "members", objections).raise();
        return Objects.requireNonNull(text.head());
    }

    private static List<AccountId> everybody(TeamText text) {
        return Stream.concat(Stream.ofNullable(text.head()), text.members().stream()).distinct().toList();
    }

    /** Objects to whoever would inspect a branch of his own unit. */
    static Objections strangers(Collection<Candidate> people, Collection<Assignment> assignments, String field, Objections objections) {
        people.forEach(one -> {
            String own = assignments.stream().filter(assignment -> one.units().contains(assignment.unit()))
                    .map(assignment -> "%s（%s）".formatted(assignment.branchName(), assignment.unitName())).collect(joining("、"));
            objections.when(!own.isEmpty(), field, "%s不能验收本人所在单位的支部：%s".formatted(one.name(), own));
        });
        return objections;
    }

    private void tell(String deed, CampaignId campaign, Reader reader) {
        events.publishEvent(new CampaignHappened(deed, campaign, reader));
    }

    /**
     * Makes a team up anew: those no longer named leave it, others join it.
     *
     * @param reason why
     * @throws RuleViolation naming everything that can't be so
     */
    public void change(CampaignId campaign, TeamId id, TeamText text, String reason, int seen, Reader reader) {
        TeamBoard board = running(campaign, reader);
        TeamView team = board.team(id);
        AccountId head = require(text, team, board, reader);
        writing.change(team, seen);
        Set<TeamMember> after = everybody(text).stream().map(account -> new TeamMember(account, "", account.equals(head)))
                .collect(Collectors.toSet());
        Set<TeamMember> before = team.members().stream().map(member -> new TeamMember(member.account(), "", member.head()))
                .collect(Collectors.toSet());
        writing.leave(team, accounts(before, after), reason, reader.account());
        writing.join(campaign, id, head, accounts(after, before), LocalDate.now(clock), reader.account());
        tell("调整验收组", campaign, reader);
    }

    private static List<AccountId> accounts(Set<TeamMember> some, Set<TeamMember> except) {
        return some.stream().filter(member -> !except.contains(member)).map(TeamMember::account).toList();
    }

    /**
     * Dissolves a team.
     *
     * @throws RuleViolation if it still has branches to inspect
     */
    public void dissolve(CampaignId campaign, TeamId id, String reason, int seen, Reader reader) {
        TeamView team = running(campaign, reader).team(id);
        new Objections().when(!team.assignments().isEmpty(), "", "%s还有 %d 个支部，先改派给别的组".formatted(team.name(), team.assignments().size()))
                .raise();
        writing.dissolve(team, seen, reason, reader.account());
        tell("解散验收组", campaign, reader);
    }
}
