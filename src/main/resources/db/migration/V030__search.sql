-- 查找: the text a record is found by, its order by date, and an index of kinds and of pairs of neighbouring characters.

-- Lines may end inside a word: whoever pasted them didn't choose where.
create function searchable(title text, body text) returns text language sql immutable parallel safe as $$
    select replace(replace(title || ' ' || body, E'\r', ''), E'\n', '')
$$;

-- What it costs says no more than that it is never to be computed row by row.
create or replace function bigrams(words text) returns text[] language sql immutable strict parallel safe cost 10000 as $$
    select coalesce(array_agg(one || other), '{}')
    from (select one, lead(one) over () as other from unnest(string_to_array(lower(words), null)) as one) as pair
    where one <> ' ' and other <> ' '
$$;

drop index wording_bigrams;
create index wording_words on wording using gin (kinds, bigrams(searchable(title, body)));

drop index record_branch;
create index record_branch on ledger_record (branch_id, happened_on desc, id desc);
create index record_latest on ledger_record (happened_on desc, id desc);
