-- The rows from which all branches are judged for 2026, as the database has them. A blank line ends a statement.

select b.*, c.office from branch b left join branch_coverage c on c.branch_id = b.id

select * from party_group

select * from term

select * from post

select id, branch_id, group_id, name, joined_on, full_on, official, id_number_masked, phone_masked, arrived_on, left_on from member

select branch_id, member_id, kind, from_on, until_on from member_state

select g.id, g.branch_id, p.kind, g.happened_on, p.duration, p.form, m.group_id, p.lecturer_id, m.rated_due, m.rated_present,
       m.missing_elements, m.topic_set, m.came
from ledger_record g join minutes m on m.record_id = g.id and m.revision = g.revision join minutes_part p on p.minutes_id = m.id
where g.void_reason is null and g.happened_on between '2026-01-01' and '2026-12-31'

select g.id, g.branch_id, g.happened_on, r.subject, r.matter, r.secret, r.quorate, r.carried
from ledger_record g join minutes m on m.record_id = g.id and m.revision = g.revision join resolution r on r.minutes_id = m.id

select g.id, g.branch_id, g.happened_on, a.kind
from ledger_record g join minutes m on m.record_id = g.id and m.revision = g.revision join agenda_item a on a.minutes_id = m.id
where a.kind in ('PARTY_WORK', 'REPORT')

select r.id, r.branch_id, e.kind, r.happened_on, e.brief_answers, e.brief_lines,
       (select jsonb_agg(p.field || p.member_id) from entry_person p where p.record_id = e.record_id and p.revision = e.revision)
from ledger_record r join entry e on e.record_id = r.id and e.revision = r.revision

select branch_id, member_id, monthly from dues_assessment where year = 2026

select branch_id, member_id, array_agg(month), array_agg(paid_on) from dues_payment where year = 2026 group by branch_id, member_id

select * from dues_publication where year = 2026

select * from transfer

select branch_id, member_id, contacted_on from member_contact

select branch_id, term_number, step from election_step

select branch_id, term_number, paper from election_paper

select * from candidacy

select * from candidacy_step

select * from candidacy_paper

select * from plan where year = 2026

select id, branch_id, plan_id, position, title, kind, from_month, to_month, on_day, rhythm, times, owner_id, void_reason from plan_item

select plan_id, record_id from plan_approval

select * from plan_confirmation

select item_id, record_id, fulfils from plan_link

select p.*, s.kind, s.happened_on from task_part p join task_step s on s.part_id = p.id

select * from archive

select p.id, p.branch_id, p.source, p.what, p.found_on, s.kind, s.happened_on, s.until_on from problem p join problem_step s on s.problem_id = p.id
