-- Who came, beside the minutes: judging a branch's year reads its gatherings, not the thousand lines of their rolls.

alter table minutes add column came bigint[];
alter table minutes disable trigger minutes_is_final;
update minutes set came = array(select member_id from roll_entry where minutes_id = minutes.id and attendance = 'PRESENT' order by member_id);
alter table minutes enable trigger minutes_is_final;
alter table minutes alter column came set not null,
    add constraint minutes_who_came_is_how_many check (cardinality(came) = present);
comment on column minutes.came is '到会的党员: 与名单 roll_entry 一致';

create index agenda_branch_kind on agenda_item (branch_id, kind);
create index resolution_branch on resolution (branch_id);

-- What the other ledgers say, without their prose: no rule reads further than whether there is any.
create function brief(said jsonb) returns jsonb language sql immutable strict parallel safe as $$
    select case jsonb_typeof(said)
        when 'array' then (select coalesce(jsonb_agg(brief(line)), '[]') from jsonb_array_elements(said) line)
        else (select coalesce(jsonb_object_agg(field, left(answer, 40)), '{}') from jsonb_each_text(said) answers (field, answer)) end
$$;
alter table entry add column brief_answers jsonb not null generated always as (brief(answers)) stored,
    add column brief_lines jsonb not null generated always as (brief(lines)) stored;
comment on column entry.brief_answers is '各栏内容的前 40 字, 判定用';
comment on column entry.brief_lines is '各行内容的前 40 字, 判定用';

-- Who paid for which month, in the order it is asked for: nothing but the index is read.
drop index dues_payment_year;
create index dues_payment_year on dues_payment (branch_id, year, member_id) include (month, paid_on) where void_reason is null;
