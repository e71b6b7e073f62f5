-- 判定: the stored standing of each branch, so that boards read rows instead of recomputing years.

create table scorecard (
    branch_id   bigint not null constraint scorecard_branch_exists references branch,
    year        integer not null,
    edition     text not null constraint scorecard_edition_exists references edition,
    as_of       date not null,
    points      integer not null,
    available   integer not null,
    computed_at timestamptz not null default now(),
    constraint scorecard_key primary key (branch_id, year),
    constraint scorecard_points_within check (points between 0 and available)
);
comment on column scorecard.points is '得分, 百分之一分';
comment on column scorecard.available is '已接入分项的满分合计, 百分之一分';

create table scorecard_item (
    branch_id bigint not null,
    year      integer not null,
    item      integer not null,
    points    integer not null,
    available integer not null,
    constraint scorecard_item_key primary key (branch_id, year, item),
    constraint scorecard_item_of_card foreign key (branch_id, year) references scorecard on delete cascade,
    constraint scorecard_item_points_within check (points between 0 and available)
);
