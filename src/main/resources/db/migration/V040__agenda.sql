-- 议题类别与学习材料; 主题党日的环节. What was recorded before said neither.

alter table agenda_item
    add column kind text not null default 'OTHER',
    add column material text,
    add column material_source text,
    add column material_issued_on date,
    add constraint agenda_material_whole check (num_nulls(material, material_source) in (0, 2)),
    add constraint agenda_issue_of_a_material check (material is not null or material_issued_on is null);
alter table agenda_item alter column kind drop default;
comment on column agenda_item.kind is '议题类别的代码, 见 standards/agenda-kinds.yaml';
comment on column agenda_item.material is '学习材料的名称, 来源和印发日期: 照当时的样子';

alter table minutes_part add column steps text[] not null default '{}';
alter table minutes_part alter column steps drop default;
comment on column minutes_part.steps is '主题党日的环节, 固定的在前, 自选的在后';
