-- 其他台账: what only they have, beside what all records have in common.

create table entry (
    record_id bigint not null,
    revision  integer not null,
    branch_id bigint not null constraint entry_branch_exists references branch,
    kind      text not null,
    answers   jsonb not null,
    lines     jsonb not null,
    constraint entry_key primary key (record_id, revision),
    constraint entry_wording_exists foreign key (record_id, revision) references wording
);
comment on table entry is '其他台账记录的一稿';
comment on column entry.answers is '各栏的内容, 按栏目代码';
comment on column entry.lines is '逐人填写的各行';

create table entry_person (
    record_id bigint not null,
    revision  integer not null,
    branch_id bigint not null constraint entry_person_branch_exists references branch,
    field     text not null,
    member_id bigint not null constraint entry_person_member_exists references member,
    constraint entry_person_key primary key (record_id, revision, field, member_id),
    constraint entry_person_entry_exists foreign key (record_id, revision) references entry
);
create index entry_person_member on entry_person (member_id);

do $$
declare name text;
begin
    foreach name in array array['entry', 'entry_person'] loop
        execute format('create trigger %s_is_final before update or delete on %s
            for each row execute function refuse_change()', name, name);
    end loop;
end $$;
