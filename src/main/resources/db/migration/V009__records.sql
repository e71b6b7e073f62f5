-- 台账记录: what every record of the ledger has in common, whatever it tells of. A record stays the same while its
-- wordings 稿 follow one another; a wording never changes.

alter table gathering rename to ledger_record;
alter sequence gathering_id_seq rename to ledger_record_id_seq;
alter table ledger_record rename constraint gathering_pkey to record_pkey;
alter table ledger_record rename constraint gathering_branch_exists to record_branch_exists;
alter table ledger_record rename constraint gathering_revision_positive to record_revision_positive;
alter table ledger_record rename constraint gathering_voider_exists to record_voider_exists;
alter table ledger_record rename constraint gathering_void_whole to record_void_whole;
alter table ledger_record add column book text not null default 'gatherings'
        constraint record_book_known check (book in ('gatherings', 'entries')),
    add column happened_on date;
alter table ledger_record alter column book drop default;
alter trigger gathering_is_kept on ledger_record rename to record_is_kept;
comment on column ledger_record.book is '会议活动(gatherings)或其他台账(entries)';
comment on column ledger_record.happened_on is '现行一稿的日期';

create table wording (
    record_id   bigint not null constraint wording_record_exists references ledger_record,
    revision    integer not null,
    branch_id   bigint not null constraint wording_branch_exists references branch,
    submission  uuid not null constraint wording_submitted_once unique,
    reason      text,
    happened_on date not null,
    kinds       text[] not null constraint wording_has_kind check (cardinality(kinds) > 0),
    title       text not null,
    body        text not null,
    recorded_at timestamptz not null default now(),
    recorded_by bigint not null constraint wording_recorder_exists references account,
    constraint wording_key primary key (record_id, revision),
    constraint wording_correction_has_reason check ((revision = 1) = (reason is null))
);
comment on table wording is '记录的一稿: 各种台账共有的部分';
comment on column wording.submission is '表单的提交号: 同一表单提交两次只成一稿';
comment on column wording.body is '供检索和比对的全部文字, 不含只对本人和书记可见的内容';

insert into wording (record_id, revision, branch_id, submission, reason, happened_on, kinds, title, body, recorded_at, recorded_by)
select m.gathering_id, m.revision, m.branch_id, m.submission, m.correction_reason, m.held_on,
       (select array_agg(kind order by kind) from minutes_part where minutes_id = m.id), m.topic,
       concat_ws(E'\n', m.place, m.guests,
           (select string_agg(concat_ws(E'\n', title, content, conclusion), E'\n' order by position) from agenda_item where minutes_id = m.id),
           (select string_agg(subject, E'\n' order by position) from resolution where minutes_id = m.id)),
       m.recorded_at, m.recorded_by
from minutes m;

drop trigger gathering_voiding_is_stamped on ledger_record;
update ledger_record set happened_on = (select happened_on from wording where record_id = id and wording.revision = ledger_record.revision);
create trigger record_voiding_is_stamped before update on ledger_record
    for each row execute function stamp_voiding();
alter table ledger_record alter column happened_on set not null;
drop index gathering_branch;
create index record_branch on ledger_record (branch_id, happened_on);

alter table minutes rename column gathering_id to record_id;
alter table minutes drop constraint minutes_gathering_exists, drop constraint minutes_revision_unique,
    drop constraint minutes_correction_has_reason,
    drop column submission, drop column correction_reason, drop column recorded_at, drop column recorded_by,
    drop column held_on, drop column topic,
    add constraint minutes_wording_exists foreign key (record_id, revision) references wording,
    add constraint minutes_wording_unique unique (record_id, revision);

-- 退回: a reviewer gives one wording back with a reason; the next wording answers it.
create table giving_back (
    record_id bigint not null,
    revision  integer not null,
    branch_id bigint not null constraint giving_back_branch_exists references branch,
    reason    text not null,
    given_at  timestamptz not null default now(),
    given_by  bigint not null constraint giving_back_account_exists references account,
    constraint giving_back_key primary key (record_id, revision),
    constraint giving_back_wording_exists foreign key (record_id, revision) references wording
);

-- 归档: an archived year is closed to every change.
create table archive (
    branch_id   bigint not null constraint archive_branch_exists references branch,
    year        integer not null,
    archived_at timestamptz not null default now(),
    archived_by bigint not null constraint archive_account_exists references account,
    constraint archive_key primary key (branch_id, year)
);

-- Who writes a record and who archives its year wait for one another.
create function refuse_archived() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(hashtext('archive'), new.branch_id::integer);
    if exists (select from archive where branch_id = new.branch_id and year = extract(year from new.happened_on)) then
        raise exception 'the year is archived' using errcode = 'ZB002';
    end if;
    return new;
end $$;
create function await_writers() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('archive'), new.branch_id::integer);
    return new;
end $$;
create trigger archive_awaits_writers before insert on archive for each row execute function await_writers();
create trigger record_is_not_archived before insert or update on ledger_record for each row execute function refuse_archived();
create trigger wording_is_not_archived before insert on wording for each row execute function refuse_archived();

do $$
declare name text;
begin
    foreach name in array array['wording', 'giving_back', 'archive'] loop
        execute format('create trigger %s_is_final before update or delete on %s
            for each row execute function refuse_change()', name, name);
    end loop;
end $$;

-- A word of two characters is found by the pairs of neighbouring characters it and the text are made of.
create function bigrams(words text) returns text[] language sql immutable strict parallel safe cost 10000 as $$
    select coalesce(array_agg(distinct one || other), '{}')
    from unnest(string_to_array(lower(words), null), (string_to_array(lower(words), null))[2:]) as pair (one, other)
    where other is not null and (one || other) !~ '\s'
$$;
create index wording_bigrams on wording using gin (bigrams(title || E'\n' || body));

alter table draft rename column gathering_id to record_id;
alter table draft rename constraint draft_gathering_exists to draft_record_exists;
alter table draft add column book text not null default 'gatherings', add column title text not null default '';
alter table draft alter column book drop default, alter column title drop default;
comment on column draft.record_id is '所更正的记录; 空为新记录';
comment on column draft.title is '草稿写的是什么: 党员大会';
