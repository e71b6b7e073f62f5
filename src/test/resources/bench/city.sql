-- A city of :branches branches with everything a branch keeps in a year, up to 20 November 2026, in place of whatever was there. The
-- same for every number: no chance. A blank line ends a statement.

truncate unit, account cascade

-- All that follows is sound by construction, and nobody searches for words in it.
do $$
declare known record;
begin
    for known in select conrelid::regclass as owner, conname from pg_constraint where contype = 'f'
                 and conrelid <> all (array['scorecard', 'scorecard_item']::regclass[]) loop
        execute format('alter table %s drop constraint %I', known.owner, known.conname);
    end loop;
end $$

drop index wording_words

-- The lock by which writer and archivist wait for one another is one per branch: too many for one transaction.
alter table ledger_record disable trigger user

alter table wording disable trigger user

alter table archive disable trigger user

insert into account (username, password, name) values ('recorder', '-', '记录人')

insert into unit (name, body) select '单位' || n, 'COMMITTEE' from generate_series(1, greatest(1, :branches / 25)) n

insert into branch (unit_id, name, founded_on, approval)
select u.id, '支部' || n, '2015-06-01', '批复' from generate_series(1, :branches) n
join unit u on u.id = (select min(id) from unit) + n % greatest(1, :branches / 25)

insert into party_group (branch_id, name, formed_on)
select id, '第' || n || '党小组', '2020-01-01' from branch, generate_series(1, 2) n

-- Twenty members, one of whom was exempted, one of whom is away.
insert into member (branch_id, group_id, name, female, born_on, joined_on, full_on, position, arrived_on, details)
select g.branch_id, g.id, '党员' || g.id || '之' || n, n % 2 = 0, '1980-01-01', '2008-07-01', '2009-07-01', '干部', '2015-06-01',
       '{"NATION": "汉族", "ORIGIN": "青海西宁", "EDUCATION": "大学本科", "WORKED_SINCE": "2004-07-01", "OFFICE": "办公室"}'
from party_group g, generate_series(1, 10) n

update party_group g set leader_id = (select min(id) from member m where m.group_id = g.id)

insert into member_state (branch_id, member_id, kind, ground, from_on)
select branch_id, id, case when id % 20 = 0 then 'EXEMPT' else 'FLOATING' end, '长期患病或外出', '2025-01-01' from member
where id % 20 in (0, 10)

create unlogged table person as
select branch_id as branch, id, group_id as grp, name, row_number() over (partition by branch_id order by id) as n from member

create unique index on person (branch, n)

analyze person

insert into member_contact (branch_id, member_id, contacted_on, means, note, recorded_by)
select m.branch_id, m.member_id, date '2026-01-08' + 80 * n, '电话', '近况', (select id from account) from member_state m, generate_series(0, 3) n
where m.kind = 'FLOATING'

insert into term (branch_id, number, committee, starts_on, ends_on, election_due, election_present, election_nominees, election_seats)
select id, 4, true, '2025-03-01', '2028-02-29', 20, 19, 6, 5 from branch

insert into post (branch_id, term_id, member_id, duty, from_on, approval, heads_office)
select t.branch_id, t.id, p.id, d.duty, '2025-03-01', '批复', true from term t
cross join unnest(array['SECRETARY', 'DEPUTY', 'ORGANIZATION', 'PUBLICITY', 'DISCIPLINE']) with ordinality d (duty, n)
join person p on p.branch = t.branch_id and p.n = d.n

insert into election_step (branch_id, term_number, step, happened_on, document, committee, seats, due_voters, present_voters, handed_out,
       returned, agreed, heads_office, note, recorded_by)
select b.id, 4, s.step, s.day, '文号', true, 5, 20, 19, 19, 19, 0, false, '', (select id from account)
from branch b, (values ('REQUEST', date '2024-11-20'), ('APPROVAL', '2024-12-10'), ('CANDIDATES', '2025-01-10'), ('CONSENT', '2025-01-25'),
       ('ASSEMBLY', '2025-02-27'), ('REPORT', '2025-02-28'), ('CONFIRMATION', '2025-03-01')) s (step, day)

insert into election_person (step_id, branch_id, position, member_id, votes, duty)
select s.id, s.branch_id, p.n - 1, p.id, case when s.step = 'ASSEMBLY' then 18 else 0 end, null
from election_step s join person p on p.branch = s.branch_id and p.n <= 6 where s.step in ('CANDIDATES', 'ASSEMBLY')

insert into election_paper (branch_id, term_number, paper, recorded_by)
select id, 4, paper, (select id from account) from branch, unnest(array['resumes', 'work-report', 'method', 'chair-script', 'tellers', 'ballot-sample']) paper

-- 会议活动: everything monthly, the life meeting and its review; a lecture every quarter; every seventh branch forgot its second
-- quarter's assemblies.
create unlogged table held as
select nextval('ledger_record_id_seq') as record, b.id as branch, kind, day::date as day, g.id as grp, p.id as chair
from branch b
cross join lateral (
    select 'ASSEMBLY' as kind, generate_series(date '2026-01-10', '2026-11-20', '1 month') as day
    union all select 'COMMITTEE', generate_series(date '2026-01-05', '2026-11-20', '1 month')
    union all select 'THEME_DAY', generate_series(date '2026-01-15', '2026-11-20', '1 month')
    union all select 'GROUP', generate_series(date '2026-01-20', '2026-11-20', '1 month')
    union all select 'LIFE', date '2026-02-05' union all select 'REVIEW', date '2026-02-05') calendar
join person p on p.branch = b.id and p.n = 1
left join party_group g on g.branch_id = b.id and kind = 'GROUP'
where not (kind = 'ASSEMBLY' and extract(quarter from day) = 2 and b.id % 7 = 0)

create unlogged table called as
select h.record, h.branch, p.id as member, p.name, (p.n + extract(month from h.day)::int) % 15 = 0 as absent
from held h join person p on p.branch = h.branch
     and case h.kind when 'COMMITTEE' then p.n <= 5 when 'GROUP' then p.grp = h.grp else true end

analyze called

insert into ledger_record (id, branch_id, book, happened_on, revision) select record, branch, 'gatherings', day, 1 from held

insert into wording (record_id, revision, branch_id, submission, happened_on, kinds, title, body, recorded_by)
select record, 1, branch, gen_random_uuid(), day,
       case when kind = 'ASSEMBLY' and extract(month from day) in (2, 5, 8, 11) then array['ASSEMBLY', 'LECTURE'] else array[kind] end,
       extract(month from day) || '月学习和工作安排', repeat('传达学习，交流发言，研究确定下一步工作。', 20), (select id from account) from held

create unlogged table kept as
with made as (insert into minutes (branch_id, record_id, revision, starts_at, ends_at, place, chair_id, recorder_id, group_id, topic_set,
       guests, due, present, due_voters, present_voters, rated_due, rated_present, missing_elements, came)
select h.branch, h.record, 1, '14:30', '16:00', '会议室', chair, chair, grp, true, '', r.due, r.present, r.due, r.present, r.due, r.present, 0, r.came
from held h join (
    select record, count(*) as due, count(*) filter (where not absent) as present, array_agg(member order by member) filter (where not absent) as came
    from called group by record) r using (record)
returning id, record_id)
select m.id as minutes, h.* from made m join held h on h.record = m.record_id

analyze kept

insert into minutes_part (minutes_id, branch_id, kind, ordinal, duration, form, steps)
select minutes, branch, kind, extract(month from day)::int, 90, case when kind = 'THEME_DAY'
       then (array['STUDY', 'SERVICE', 'FIELD'])[1 + extract(month from day)::int % 3] end, '{}' from kept

insert into minutes_part (minutes_id, branch_id, kind, ordinal, duration, lecturer_id, steps)
select minutes, branch, 'LECTURE', 1, 60, chair, '{}' from kept where kind = 'ASSEMBLY' and extract(month from day) in (2, 5, 8, 11)

insert into roll_entry (minutes_id, branch_id, member_id, name, may_vote, rated, attendance, reason)
select k.minutes, k.branch, c.member, c.name, true, true, case when absent then 'ABSENT' else 'PRESENT' end, case when absent then '出差' else '' end
from kept k join called c using (record)

insert into agenda_item (minutes_id, branch_id, position, title, content, conclusion, kind)
select k.minutes, k.branch, n, '学习和议事', repeat('学习有关文件，结合实际讨论。', 10), '同意', case
       when n = 0 then 'STUDY' when k.kind = 'COMMITTEE' and extract(month from k.day) in (3, 9) then 'PARTY_WORK'
       when k.kind = 'ASSEMBLY' and extract(month from k.day) = 2 then 'REPORT' else 'DECISION' end
from kept k, generate_series(0, 1) n

insert into resolution (minutes_id, branch_id, position, subject, matter, secret, in_favour, against, abstained, written, quorate, carried, ruling)
select minutes, branch, 0, '年度计划', 'assembly', false, 18, 0, 0, 0, true, true, '赞成 18 票，超过应到会的半数' from kept
where kind = 'ASSEMBLY' and extract(month from day) in (2, 5, 8, 11)

-- 其他台账: 21 records of twelve kinds.
create unlogged table said as
select nextval('ledger_record_id_seq') as record, b.id as branch, e.kind, e.day, e.answers, e.n from branch b, (
    select 'TALK' as kind, date '2026-01-04' + 45 * n as day, n, jsonb_build_object('reason', 'ROUTINE', 'place', '办公室', 'form', 'ONE',
           'content', repeat('谈了思想、工作和生活情况，', 15), 'opinions', '无', 'confirmed', 'true') as answers from generate_series(1, 6) n
    union all select 'SUMMARY', date '2026-01-10' + 90 * n, n, jsonb_build_object('year', '2026', 'period', (array['Q1', 'H1', 'Q3'])[n],
           'body', repeat('对照年度计划逐项总结。', 80), 'next', repeat('下一步', 30)) from generate_series(1, 3) n
    union all select 'YEAR_REPORT', date '2026-01-10', 1, jsonb_build_object('year', '2025', 'body', repeat('全年工作总结。', 120),
           'problems', '联系实际不够', 'next', '改进', 'told', '2026-01-20')
    union all select 'DUTY_LIST', date '2026-01-12', 1, jsonb_build_object('year', '2026', 'basis', '年度责任清单')
    union all select 'MEMBER_REVIEW', date '2026-02-05', 1, jsonb_build_object('year', '2025', 'scheme', '按通知开展', 'self', '2026-02-05',
           'mutual', '2026-02-05', 'issued', '20', 'returned', '20', 'decided', '2026-02-06', 'by', 'ASSEMBLY', 'mending', '逐项整改')
    union all select 'REPORT', date '2026-03-15', 1, jsonb_build_object('sort', 'REPORT', 'subject', '工作报告', 'number', '1号',
           'to', '机关党委', 'body', repeat('现将有关情况报告如下。', 40))
    union all select 'PLEDGE', date '2026-03-02', 1, jsonb_build_object('sort', 'PLEDGE', 'content', repeat('承诺', 60), 'result', '已践诺')
    union all select 'CARE', date '2026-05-05', 1, jsonb_build_object('situation', 'ILL', 'measures', '定期看望', 'result', '好转')
    union all select 'VISIT', date '2026-01-26', 1, jsonb_build_object('to', '困难党员', 'situation', 'HARDSHIP', 'content',
           '了解情况，解决困难', 'amount', '500', 'source', '党费')
    union all select 'SERVICE', date '2026-01-18' + 100 * n, n, jsonb_build_object('sort', 'VOLUNTEER', 'matter', '社区服务', 'place', '社区',
           'measures', '清扫和宣传', 'result', '完成', 'served', '50') from generate_series(1, 2) n
    union all select 'FUNDS', date '2026-03-01', 1, jsonb_build_object('sort', 'BUDGET', 'subject', '活动经费', 'amount', '3000',
           'basis', '预算', 'content', '按规定使用')
    union all select 'TRAINING', date '2026-01-10' + 70 * n, n, jsonb_build_object('subject', '集中培训', 'until', '2026-10-20', 'host', '工委',
           'hours', '8', 'central', 'true', 'content', '专题辅导') from generate_series(1, 2) n) e

analyze said

insert into ledger_record (id, branch_id, book, happened_on, revision) select record, branch, 'entries', day, 1 from said

insert into wording (record_id, revision, branch_id, submission, happened_on, kinds, title, body, recorded_by)
select record, 1, branch, gen_random_uuid(), day, array[kind], '第' || n || '次', '内容', (select id from account) from said

insert into entry (record_id, revision, branch_id, kind, answers, lines)
select s.record, 1, s.branch, s.kind, s.answers, case s.kind when 'MEMBER_REVIEW' then lines.review when 'DUTY_LIST' then lines.duties else '[]' end
from said s
left join lateral (select
    jsonb_agg(jsonb_build_object('member', p.id::text, 'self', '认真履职', 'mutual', '表现良好', 'excellent', '2', 'qualified', '18', 'grade',
        case when p.n % 4 = 0 then 'EXCELLENT' else 'QUALIFIED' end, 'told', '2026-02-10')) as review,
    jsonb_agg(jsonb_build_object('member', p.id::text, 'post', '委员', 'duties', '落实责任', 'business', '结合业务')) filter (where p.n <= 5) as duties
    from person p where p.branch = s.branch and s.kind in ('MEMBER_REVIEW', 'DUTY_LIST')) lines on true

insert into entry_person (record_id, revision, branch_id, field, member_id)
select s.record, 1, s.branch, f.field, p.id from said s
join (values ('TALK', 'from'), ('TALK', 'to'), ('PLEDGE', 'people'), ('CARE', 'person'), ('CARE', 'contact'), ('VISIT', 'people'),
      ('SERVICE', 'people'), ('TRAINING', 'people')) f (kind, field) on f.kind = s.kind
join person p on p.branch = s.branch and case f.kind || '/' || f.field
     when 'TALK/from' then p.n = 1 + s.n % 5 when 'TALK/to' then p.n % 6 = s.n % 6 when 'CARE/person' then p.n = 20
     when 'CARE/contact' then p.n = 1 when 'VISIT/people' then p.n = 1 else true end

-- 党费: everybody assessed, everybody paid until October.
insert into dues_assessment (branch_id, member_id, year, payer_group, rate, monthly, reason, assessed_by)
select branch, id, 2026, 'SALARY', '1%', 50, '', (select id from account) from person

insert into dues_payment (branch_id, member_id, year, month, amount, paid_on, note, recorded_by)
select branch, id, 2026, month, 50, make_date(2026, month, 12), '', (select id from account) from person, generate_series(1, 10) month

insert into dues_publication (branch_id, year, published_on, recorded_by) select id, 2026, '2026-07-10', (select id from account) from branch

-- 年度计划: thirty items, approved by February's assembly.
insert into plan (branch_id, year, drawn_up_at, drawn_up_by) select id, 2026, '2026-01-20', (select id from account) from branch

insert into plan_item (branch_id, plan_id, position, title, kind, from_month, to_month, rhythm, times, level, owner_id, standard, origin_sort,
       origin_text, note)
select q.branch_id, q.id, i.n, i.title, i.kind, i.first, i.last, i.rhythm, 1, 'B', p.id, case when i.kind is null then 'B2' end, 'OWN', '', ''
from plan q join person p on p.branch = q.branch_id and p.n = 1, (values
    (1, '党员大会', 'ASSEMBLY', 1, 12, 'QUARTERLY'), (2, '支委会', 'COMMITTEE', 1, 12, 'MONTHLY'), (3, '党小组会', 'GROUP', 1, 12, 'MONTHLY'),
    (4, '主题党日', 'THEME_DAY', 1, 12, 'MONTHLY'), (5, '党课', 'LECTURE', 1, 12, 'QUARTERLY'), (6, '组织生活会', 'LIFE', 1, 3, 'ONCE'),
    (7, '民主评议党员', 'REVIEW', 1, 3, 'ONCE'), (8, '责任清单', 'DUTY_LIST', 1, 3, 'ONCE'), (9, '半年小结', 'SUMMARY', 1, 12, 'QUARTERLY'),
    (10, '谈心谈话', 'TALK', 1, 12, 'QUARTERLY'), (11, '志愿服务', 'SERVICE', 1, 12, 'QUARTERLY'), (12, '走访', 'VISIT', 1, 12, 'HALF_YEARLY'),
    (13, '培训', 'TRAINING', 1, 12, 'HALF_YEARLY')) i (n, title, kind, first, last, rhythm)
union all
select q.branch_id, q.id, 13 + i, '自选事项' || i, null, 1 + i % 6, 7 + i % 6, 'ONCE', 1, 'T', p.id, 'B2', 'OWN', '', ''
from plan q join person p on p.branch = q.branch_id and p.n = 2, generate_series(1, 17) i

insert into plan_approval (branch_id, plan_id, record_id, noted_by)
select q.branch_id, q.id, h.record, (select id from account) from plan q
join held h on h.branch = q.branch_id and h.kind = 'ASSEMBLY' and h.day = '2026-02-10'

insert into plan_link (branch_id, item_id, record_id, fulfils, decided_by)
select i.branch_id, i.id, h.record, true, (select id from account) from plan_item i
join held h on h.branch = i.branch_id and h.kind = 'COMMITTEE' and h.day = make_date(2026, i.position - 13, 5) where i.position between 16 and 20

-- 重点任务: five for every branch, two of them done.
insert into key_task (year, category, title, asked, leader, source_title, source_number, deadline, published_on, published_by)
select 2026, '党建', '重点任务' || n, '按要求完成', '组织部', '年度要点', '1号', date '2026-06-30' + 30 * n, '2026-02-01', (select id from account)
from generate_series(1, 5) n

insert into task_part (task_id, unit_id, branch_id, what, deadline, owner_id, assigned_on, assigned_by)
select t.id, b.unit_id, b.id, '落实' || t.title, t.deadline, p.id, '2026-02-10', (select id from account)
from key_task t, branch b join person p on p.branch = b.id and p.n = 1

insert into task_step (part_id, task_id, branch_id, kind, happened_on, note, member_id, recorded_by)
select p.id, p.task_id, p.branch_id, s.kind, s.day, '', case when s.kind = 'OWNED' then p.owner_id end, (select id from account)
from task_part p, (values ('OWNED', date '2026-02-12'), ('REPORTED', '2026-06-01'), ('CLOSED', '2026-06-10')) s (kind, day)
where s.kind = 'OWNED' or p.deadline < '2026-09-01'

-- 整改: three problems for every branch, one of them taken off the list.
insert into problem (branch_id, source, dimension, what, found_on, found_by, from_above, standard, rule, origin, measure, owner_id, deadline,
       state, closed_on, revision, recorded_by)
select p.branch, 'SELF_CHECK', 'PARTY_BUILDING', '问题' || i, date '2026-02-05' + 60 * i, '支部', false, 'B3', '', '', '逐项整改', p.id,
       date '2026-06-01' + 80 * i, case i when 1 then 'CLOSED' else 'OPEN' end, case i when 1 then date '2026-06-20' end, 1,
       (select id from account)
from person p, generate_series(1, 3) i where p.n = 1

insert into problem_step (problem_id, branch_id, kind, happened_on, note, member_id, until_on, recorded_by)
select p.id, p.branch_id, s.kind, s.day, '办理', case s.kind when 'PLANNED' then p.owner_id end, case s.kind when 'RAISED' then p.deadline end,
       (select id from account)
from problem p, lateral (values (1, 'RAISED', p.found_on), (2, 'PLANNED', p.found_on + 5), (3, 'REPORTED', date '2026-06-10'),
       (4, 'CLOSED', date '2026-06-20')) s (n, kind, day) where s.n < 3 or p.state = 'CLOSED' order by p.id, s.n

-- 发展党员: one on his way in every second branch; 组织关系: every fifth received somebody.
insert into candidacy (branch_id, name, female, born_on, position, recorded_by)
select id, '申请人' || id, false, '1995-05-05', '干部', (select id from account) from branch where id % 2 = 0

insert into candidacy_step (branch_id, candidacy_id, step, taken_on, outcome, conclusion, document, note, recorded_by)
select c.branch_id, c.id, s.step, s.day, s.outcome, '', '', '', (select id from account) from candidacy c,
       (values ('apply', date '2025-05-10', ''), ('talk', '2025-05-20', ''), ('activist', '2025-12-10', 'AGREED')) s (step, day, outcome)

insert into candidacy_paper (branch_id, candidacy_id, material, present, noted_by)
select branch_id, id, material, true, (select id from account) from candidacy, unnest(array['application', 'talk', 'recommendation']) material

insert into transfer (branch_id, member_id, to_branch_id, place, reason, letter, started_on, valid_until, recorded_by, settled_on, settled_by)
select b.id, p.id, other.id, '', '工作调动', '介绍信', '2026-05-10', '2026-08-10', a.id, '2026-05-20', a.id
from branch b join person p on p.branch = b.id and p.n = 20 join branch other on other.id = b.id + 1, account a where b.id % 5 = 0

drop table person, held, called, kept, said

-- No branch has closed any year but the last.
insert into archive (branch_id, year, archived_by) select id, 2025, (select id from account) from branch

alter table ledger_record enable trigger user

alter table wording enable trigger user

alter table archive enable trigger user
