-- 每周邮件: who wants the week's digest by mail and where, and which mails went out. The address is sealed like other secrets.

create table digest_subscription (
    account_id bigint not null constraint digest_subscription_key primary key constraint digest_subscription_account_exists references account,
    address    bytea not null,
    enabled    boolean not null,
    changed_at timestamptz not null default now()
);
comment on column digest_subscription.address is 'sealed';

create table digest_mail (
    account_id bigint not null constraint digest_mail_account_exists references account,
    week       date not null,
    sent_at    timestamptz,
    failures   integer not null default 0,
    constraint digest_mail_once_a_week primary key (account_id, week),
    constraint digest_mail_week_begins_on_monday check (extract(isodow from week) = 1)
);
comment on column digest_mail.sent_at is 'set before it goes out and taken back if it fails, so that no restart sends it twice';
create trigger digest_mail_is_kept before delete on digest_mail for each row execute function refuse_change();
