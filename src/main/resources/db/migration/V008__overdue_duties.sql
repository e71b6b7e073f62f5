-- 判定: how much of a year was overdue when it was judged, for boards.

alter table scorecard add column overdue integer not null default 0 constraint scorecard_overdue_not_negative check (overdue >= 0);
comment on column scorecard.overdue is '截至 as_of 逾期的待办数';
