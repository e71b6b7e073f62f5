-- 附件: which evidence belongs to which record. Always optional; voided with a reason, never taken away.

create table attachment (
    file_id     bigint constraint attachment_key primary key constraint attachment_file_exists references evidence_file,
    branch_id   bigint not null constraint attachment_branch_exists references branch,
    record_id   bigint not null constraint attachment_record_exists references ledger_record,
    void_reason text,
    voided_by   bigint constraint attachment_voider_exists references account,
    voided_at   timestamptz,
    constraint attachment_void_whole check (num_nulls(void_reason, voided_by) in (0, 2))
);
create index attachment_record on attachment (record_id);

create function refuse_attaching_to_archived() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(hashtext('archive'), new.branch_id::integer);
    if exists (select from ledger_record r join archive a on a.branch_id = r.branch_id and a.year = extract(year from r.happened_on)
               where r.id = new.record_id) then
        raise exception 'the year is archived' using errcode = 'ZB002';
    end if;
    return new;
end $$;

create trigger attachment_is_kept before delete on attachment
    for each row execute function refuse_change();
create trigger attachment_is_not_archived before insert or update on attachment
    for each row execute function refuse_attaching_to_archived();
create trigger attachment_voiding_is_stamped before update on attachment
    for each row execute function stamp_voiding();
