-- How many records a branch made within the last hour.
create index wording_recorded on wording (branch_id, recorded_at);
