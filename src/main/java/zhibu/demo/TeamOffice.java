package zhibu.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tells who inspects the drawn branches of the demo city 验收组: two teams, nobody in his own unit. Where both would, and of the last one,
 * it is not settled yet.
 */
final class TeamOffice {

    /** How many branches a team inspects on a day. */
    private static final int A_DAY = 2;

    private final JdbcTemplate jdbc;
    private final Today today;
    private final Workdays workdays = new Workdays();

    TeamOffice(JdbcTemplate jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Makes up both and gives them their branches. */
    void tell(long round, long draw) {
        long first = team(round, "第一验收组", DemoAccounts.INSPECTORS);
        long second = team(round, "第二验收组", others());
        List<Long> drawn = jdbc.queryForList("select branch_id from drawn_branch where draw_id = ? order by branch_id", Long.class, draw);
        List<Long> settled = drawn.subList(0, Math.max(0, drawn.size() - 1));
        for (int i = 0; i < settled.size(); i++) {
            assign(round, draw, settled.get(i), i % 2 == 0 ? List.of(first, second) : List.of(second, first), i / 2);
        }
    }

    private long team(long round, String name, List<String> members) {
        long team = Objects.requireNonNull(jdbc.queryForObject("""
                insert into team (campaign_id, name, revision, recorded_by) select ?, ?, 1, id from account where username = 'gongwei'
                returning id""", Long.class, round, name));
        members.forEach(member -> jdbc.update("""
                insert into team_member (team_id, campaign_id, account_id, head, joined_on, recorded_by)
                select ?, ?, a.id, ?, ?, s.id from account a, account s where a.username = ? and s.username = 'gongwei'""", team, round,
                member.equals(members.get(0)), day(), member));
        return team;
    }

    private LocalDate day() {
        return workdays.before(today.date().minusDays(2));
    }

    /** Secretaries of the last units, whom no anecdote names. */
    private List<String> others() {
        return jdbc.queryForList("""
                select a.username from account a join member m on m.id = a.member_id join branch b on b.id = m.branch_id
                where a.username like 'zhibu%' and b.unit_id = (select max(unit_id) from branch) order by b.id limit 2""", String.class);
    }

    /** Gives a branch to the first of these teams in which nobody belongs to its unit. */
    private void assign(long round, long draw, long branch, List<Long> teams, int place) {
        teams.stream().filter(team -> isStrange(team, branch)).findFirst().ifPresent(team -> jdbc.update("""
                insert into team_branch (team_id, campaign_id, draw_id, branch_id, planned_on, assigned_on, recorded_by)
                select ?, ?, ?, ?, ?, ?, id from account where username = 'gongwei'""", team, round, draw, branch,
                workdays.later(today.date(), 2 + place / A_DAY), day()));
    }

    private boolean isStrange(long team, long branch) {
        return Stream.ofNullable(jdbc.queryForObject("""
                select not exists (select from team_member m join branch b on b.unit_id in (select own_units(m.account_id))
                    where m.team_id = ? and b.id = ?)""", Boolean.class, team, branch)).allMatch(Boolean::booleanValue);
    }
}
