-- What is sealed can't be made smaller: don't try.

alter table roster_import alter column contents set storage external;
