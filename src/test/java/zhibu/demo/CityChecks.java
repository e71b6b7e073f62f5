package zhibu.demo;

/** Questions to a demo city whose answers are empty while it agrees with itself; each answers minutes or posts by text. */
final class CityChecks {

    static final String COUNTERS = """
            select m.id || ' of ' || happened_on from (minutes m join wording using (record_id, revision, branch_id)) join roll_entry r
            on r.minutes_id = m.id group by m.id, happened_on
            having (due, present, due_voters, present_voters, rated_due, rated_present) <> (
                count(*) filter (where attendance <> 'EXCUSED'), count(*) filter (where attendance = 'PRESENT'),
                count(*) filter (where may_vote), count(*) filter (where may_vote and attendance = 'PRESENT'),
                count(*) filter (where rated), count(*) filter (where rated and attendance = 'PRESENT'))
            or missing_elements <> (select count(*) from agenda_item a where a.minutes_id = m.id
                and (content = '' or conclusion = ''))
            """;

    /** Due, voting and rated anew from the roster, for what is not a committee's or a group's. */
    static final String MEMBERS_ON_ROLL = """
            with called as (
                select m.id as minutes_id, p.id as member_id, happened_on,
                       not exists (select from member_state s where s.member_id = p.id and s.kind = 'EXCUSED'
                           and happened_on between s.from_on and coalesce(s.until_on, happened_on)) as due,
                       coalesce(p.full_on <= happened_on, false) and not exists (select from member_state s
                           where s.member_id = p.id and s.kind in ('EXCUSED', 'OBSERVED', 'SUSPENDED')
                           and happened_on between s.from_on and coalesce(s.until_on, happened_on)) as may_vote,
                       not exists (select from member_state s where s.member_id = p.id and s.kind in ('EXCUSED', 'EXEMPT')
                           and happened_on between s.from_on and coalesce(s.until_on, happened_on)) as rated
                from (minutes m join wording using (record_id, revision, branch_id)) join member p on p.branch_id = m.branch_id
                where happened_on >= arrived_on and (left_on is null or happened_on < left_on)
                  and (m.group_id is null or m.group_id = p.group_id)
                  and not exists (select from minutes_part k where k.minutes_id = m.id and k.kind = 'COMMITTEE'))
            select coalesce(c.minutes_id, r.minutes_id) || ' member ' || coalesce(c.member_id, r.member_id)
            from called c full join (select * from roll_entry r where not exists
                (select from minutes_part k where k.minutes_id = r.minutes_id and k.kind = 'COMMITTEE')) r
                using (minutes_id, member_id)
            where (c.due, c.may_vote, c.rated) is distinct from (r.attendance <> 'EXCUSED', r.may_vote, r.rated)
            """;

    static final String COMMITTEE_ON_ROLL = """
            select m.id || ' of ' || happened_on from (minutes m join wording using (record_id, revision, branch_id)) join minutes_part k on k.minutes_id = m.id and k.kind = 'COMMITTEE'
            where array(select member_id from roll_entry r where r.minutes_id = m.id order by 1)
               <> array(select member_id from post p where p.branch_id = m.branch_id
                   and happened_on between from_on and coalesce(until_on, happened_on) order by 1)
            """;

    static final String NEEDED = """
            select m.id || ' of ' || happened_on from (minutes m join wording using (record_id, revision, branch_id)) left join minutes_part k on k.minutes_id = m.id and lecturer_id is not null
            where exists (select from unnest(array[chair_id, recorder_id, lecturer_id]) needed where needed is not null
                and not exists (select from roll_entry r where r.minutes_id = m.id and r.member_id = needed and attendance = 'PRESENT'))
            or chair_id = recorder_id
            """;

    static final String ORDINALS = """
            select id || ' ' || kind from (
                select m.id, kind, ordinal, row_number() over (partition by m.branch_id, kind, m.group_id,
                    extract(year from happened_on) order by happened_on, m.id) as counted
                from ledger_record g join minutes m on m.record_id = g.id and m.revision = g.revision
                join minutes_part k on k.minutes_id = m.id where void_reason is null) where ordinal <> counted
            """;

    static final String VOTES = """
            select r.minutes_id || ' ' || r.subject from resolution r join (minutes m join wording using (record_id, revision, branch_id)) on m.id = r.minutes_id
            where in_favour + against + abstained > present_voters + written or written > due_voters - present_voters
               or not carried or matter in ('admission', 'assembly') and 2 * in_favour <= due_voters
               or matter = 'election' and (2 * in_favour <= present_voters or 5 * present_voters < 4 * due_voters)
               or matter = 'assembly' and (2 * present_voters < due_voters or written > 0)
            """;

    static final String OVERLAPS = """
            select a.id || ' and ' || b.id from minutes a join minutes b on a.branch_id = b.branch_id and a.id < b.id
                and (a.starts_at, a.ends_at) overlaps (b.starts_at, b.ends_at)
            join ledger_record ga on ga.id = a.record_id
            join ledger_record gb on gb.id = b.record_id and gb.happened_on = ga.happened_on
            where ga.id <> gb.id and gb.void_reason is null and ga.void_reason is null
              and (a.group_id is null or b.group_id is null or a.group_id = b.group_id)
            """;

    static final String TERMS = """
            select p.id || ' ' || m.name from post p join member m on m.id = p.member_id
            where p.from_on < m.arrived_on or m.full_on is null or p.from_on < m.full_on or m.left_on is not null
            """;

    private CityChecks() {
    }
}
