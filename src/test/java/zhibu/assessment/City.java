package zhibu.assessment;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import zhibu.shared.BranchId;

/**
 * A city of any number of branches, and nothing else, in the database with the year 2026 up to 20 November, in a dozen statements. Every
 * branch has 30 members, a committee of five and two groups; every seventh forgot its second quarter's assembly.
 */
final class City {

    private static final String HELD = """
            create temporary table held on commit preserve rows as
            select nextval('ledger_record_id_seq') as gathering, b.id as branch, kind, day::date as day, g.id as grp
            from branch b
            cross join lateral (
                select 'ASSEMBLY' as kind, generate_series(date '2026-02-10', '2026-11-20', '3 months') as day
                union all select 'COMMITTEE', generate_series(date '2026-01-05', '2026-11-20', '1 month')
                union all select 'THEME_DAY', generate_series(date '2026-01-15', '2026-11-20', '1 month')
                union all select 'GROUP', generate_series(date '2026-01-20', '2026-11-20', '1 month')) calendar
            left join party_group g on g.branch_id = b.id and kind = 'GROUP'
            where not (kind = 'ASSEMBLY' and day = '2026-05-10' and b.id % 7 = 0)
            """;

    private static final List<String> STATEMENTS = List.of("""
            truncate unit, account cascade""", """
            insert into unit (name, body) select '单位' || n, 'COMMITTEE' from generate_series(1, greatest(1, :branches / 10)) n""", """
            insert into branch (unit_id, name, founded_on, approval)
            select u.id, '支部' || n, '2015-06-01', '批复' from generate_series(1, :branches) n
            join unit u on u.id = (select min(id) from unit) + n % greatest(1, :branches / 10)""", """
            insert into party_group (branch_id, name, formed_on) select id, '第' || n || '党小组', '2020-01-01'
            from branch, generate_series(1, 2) n""", """
            insert into member (branch_id, group_id, name, female, born_on, joined_on, full_on, position, arrived_on)
            select g.branch_id, g.id, '党员' || g.id || '-' || n, n % 2 = 0, '1980-01-01', '2008-07-01', '2009-07-01', '干部',
                   '2015-06-01' from party_group g, generate_series(1, 15) n""", """
            update party_group g set leader_id = (select min(id) from member m where m.group_id = g.id)""", """
            insert into member_state (branch_id, member_id, kind, ground, from_on)
            select branch_id, id, 'EXEMPT', '长期患病', '2025-01-01' from member where id % 15 = 0""", """
            insert into term (branch_id, number, committee, starts_on, ends_on, election_due, election_present, election_nominees,
                   election_seats) select id, 4, true, '2025-03-01', '2028-02-29', 30, 28, 6, 5 from branch""", """
            insert into post (branch_id, term_id, member_id, duty, from_on, approval, heads_office)
            select t.branch_id, t.id, m.id, d.duty, '2025-03-01', '批复', true from term t
            cross join unnest(array['SECRETARY', 'DEPUTY', 'ORGANIZATION', 'PUBLICITY', 'DISCIPLINE']) with ordinality d (duty, n)
            join lateral (select id from member where branch_id = t.branch_id order by id offset d.n - 1 limit 1) m on true""", """
            insert into account (username, password, name) values ('recorder', '-', '记录人')""", HELD, """
            insert into ledger_record (id, branch_id, book, happened_on, revision) select gathering, branch, 'gatherings', day, 1 from held""", """
            insert into wording (record_id, revision, branch_id, submission, happened_on, kinds, title, body, recorded_by)
            select gathering, 1, branch, gen_random_uuid(), day, array[kind], '议题', '会议室', (select id from account where username = 'recorder')
            from held""", """
            insert into minutes (branch_id, record_id, revision, starts_at, ends_at, place, chair_id, recorder_id, group_id,
                   topic_set, guests, due, present, due_voters, present_voters, rated_due, rated_present, missing_elements)
            select h.branch, h.gathering, 1, '14:30', '16:00', '会议室', p.member_id, p.member_id, h.grp, true, '', 30, 28, 30, 28, 29, 28, 0
            from held h join post p on p.branch_id = h.branch and p.duty = 'SECRETARY'""", """
            insert into minutes_part (minutes_id, branch_id, kind, ordinal, duration, form)
            select m.id, h.branch, h.kind, extract(month from h.day)::int, 90, case when h.kind = 'THEME_DAY'
                   then (array['STUDY', 'SERVICE', 'FIELD'])[1 + extract(month from h.day)::int % 3] end
            from held h join minutes m on m.record_id = h.gathering""", """
            insert into minutes_part (minutes_id, branch_id, kind, ordinal, duration, lecturer_id)
            select m.id, h.branch, 'LECTURE', 1, 60, m.chair_id
            from held h join minutes m on m.record_id = h.gathering where h.kind = 'ASSEMBLY'""", """
            drop table held""", "analyze");

    private final JdbcClient database;

    City(JdbcClient database) {
        this.database = database;
    }

    /** Builds it in place of whatever is there, in one transaction of the caller's. */
    void build(int branches) {
        STATEMENTS.forEach(statement -> database.sql(statement).param("branches", branches).update());
    }

    List<BranchId> branches() {
        return database.sql("select id from branch order by id").query((row, number) -> new BranchId(row.getLong(1))).list();
    }
}
