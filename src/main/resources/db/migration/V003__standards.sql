-- 标准: an edition is one document, final from the moment it is published.

create table edition (
    code         text primary key,
    document     text not null,
    sha256       text not null constraint edition_digest_form check (sha256 ~ '^[0-9a-f]{64}$'),
    published_at timestamptz not null default now()
);

create trigger edition_is_final before update or delete on edition
    for each row execute function refuse_change();
