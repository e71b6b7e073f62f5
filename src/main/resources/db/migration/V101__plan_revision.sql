-- Which state of the plan was on the screen of who changes it.
alter table plan add column revision integer not null default 1;
