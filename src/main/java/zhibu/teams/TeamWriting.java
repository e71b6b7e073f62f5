package zhibu.teams;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zhibu.campaign.CampaignId;
import zhibu.draws.DrawId;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.RuleViolation;

/** Writes teams down; what was written is never changed, at most voided with a reason. */
@Component
class TeamWriting {

    private final JdbcClient database;

    TeamWriting(JdbcClient database) {
        this.database = database;
    }

    /** @throws RuleViolation if the round has a team of this name */
    TeamId make(CampaignId campaign, String name, AccountId by) {
        try {
            return new TeamId(database.sql("insert into team (campaign_id, name, revision, recorded_by) values (?, ?, 1, ?) returning id")
                    .params(campaign.value(), name, by.value()).query(Long.class).single());
        } catch (DataIntegrityViolationException taken) {
            throw new RuleViolation("name", "这一轮已经有“%s”".formatted(name));
        }
    }

    /**
     * Counts a change of a team.
     *
     * @throws Conflict if somebody has changed it since that revision was seen
     */
    void change(TeamView team, int seen) {
        int changed = database.sql("update team set revision = revision + 1 where id = ? and revision = ? and void_reason is null")
                .params(team.id().value(), seen).update();
        if (changed == 0) {
            throw new Conflict();
        }
    }

    void dissolve(TeamView team, int seen, String reason, AccountId by) {
        int changed = database.sql("""
                update team set revision = revision + 1, void_reason = ?, voided_by = ? where id = ? and revision = ?
                and void_reason is null""").params(reason, by.value(), team.id().value(), seen).update();
        if (changed == 0) {
            throw new Conflict();
        }
        leave(team, team.members().stream().map(TeamMember::account).toList(), reason, by);
    }

    void leave(TeamView team, Collection<AccountId> members, String reason, AccountId by) {
        database.sql("""
                update team_member set void_reason = ?, voided_by = ? where team_id = ? and account_id = any (?) and void_reason is null""")
                .params(reason, by.value(), team.id().value(), members.stream().map(AccountId::value).toArray(Long[]::new)).update();
    }

    /** @throws RuleViolation if one of them has just been taken into another team */
    void join(CampaignId campaign, TeamId team, AccountId head, List<AccountId> members, LocalDate today, AccountId by) {
        try {
            database.sql("""
                    insert into team_member (team_id, campaign_id, account_id, head, joined_on, recorded_by)
                    select ?, ?, someone, someone = ?, ?, ? from unnest(?) someone""").params(team.value(), campaign.value(), head.value(),
                    today, by.value(), members.stream().map(AccountId::value).toArray(Long[]::new)).update();
        } catch (DataIntegrityViolationException taken) {
            throw new RuleViolation("members", "刚刚有人把其中的组员编进了别的组，请看一看再选");
        }
    }

    /** @throws RuleViolation if one of them has just been given to another team */
    void assign(CampaignId campaign, DrawId draw, TeamId team, Collection<BranchId> branches, LocalDate day, LocalDate today,
                AccountId by) {
        try {
            database.sql("""
                    insert into team_branch (team_id, campaign_id, draw_id, branch_id, planned_on, assigned_on, recorded_by)
                    select ?, ?, ?, branch, ?, ?, ? from unnest(?) branch""").params(team.value(), campaign.value(), draw.value(), day,
                    today, by.value(), branches.stream().map(BranchId::value).toArray(Long[]::new)).update();
        } catch (DataIntegrityViolationException taken) {
            throw new RuleViolation("branches", "刚刚有人把其中的支部派给了别的组，请看一看再选");
        }
    }

    void withdraw(Assignment assignment, String reason, AccountId by) {
        int changed = database.sql("""
                update team_branch set void_reason = ?, voided_by = ? where team_id = ? and branch_id = ? and planned_on = ?
                and void_reason is null""").params(reason, by.value(), assignment.team().value(), assignment.branch().value(),
                assignment.plannedOn()).update();
        if (changed == 0) {
            throw new Conflict();
        }
    }
}
