-- What an operator looks at: the monitoring views of seed 001, and how the tables grow.

-- Row security hides pg_stats of a table from everybody whom its policies hold for, the owner
-- included, so of people's tables an administrator sees nothing here, and a superuser everything but
-- the values: the most common values of a person's table are personal data. O*NET is public.
create view performance_monitoring with (security_invoker = true, security_barrier = true) as
select s.schemaname,
  s.tablename,
  s.attname,
  s.n_distinct,
  s.correlation,
  case when c.relrowsecurity or s.schemaname = 'public' then null else s.most_common_vals::text end as most_common_vals
from pg_catalog.pg_stats s
join pg_catalog.pg_namespace n on n.nspname = s.schemaname
join pg_catalog.pg_class c on c.relnamespace = n.oid and c.relname = s.tablename
where s.schemaname in ('public', 'onet', 'onet_key')
order by s.tablename, s.attname;
grant select on performance_monitoring to cursus_admin;
comment on view performance_monitoring is 'How the values of columns are spread, as the planner knows it. PostgreSQL withholds it of tables with row security.';
comment on column performance_monitoring.schemaname is 'The schema.';
comment on column performance_monitoring.tablename is 'The table.';
comment on column performance_monitoring.attname is 'The column.';
comment on column performance_monitoring.n_distinct is 'Different values: their number, or below 0 minus their share of the rows.';
comment on column performance_monitoring.correlation is 'How far the order on disk follows the order of values, -1 to 1.';
comment on column performance_monitoring.most_common_vals is 'The most common values as text; null for every table of the application, since they may be personal data.';

create view table_sizes with (security_invoker = true, security_barrier = true) as
select n.nspname as schemaname,
  c.relname as tablename,
  pg_size_pretty(pg_total_relation_size(c.oid)) as size,
  pg_total_relation_size(c.oid) as size_bytes
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p')
  and n.nspname in ('public', 'onet', 'onet_key', 'onet_prev')
order by size_bytes desc;
grant select on table_sizes to cursus_admin, cursus_system;
comment on view table_sizes is 'What each table takes on disk with its indexes; partitions stand for themselves.';
comment on column table_sizes.schemaname is 'The schema.';
comment on column table_sizes.tablename is 'The table.';
comment on column table_sizes.size is 'For people.';
comment on column table_sizes.size_bytes is 'Bytes.';

create view table_totals with (security_invoker = true, security_barrier = true) as
select t.schemaname as schema_name,
  coalesce(p.relname, t.tablename) as table_name,
  sum(t.size_bytes)::bigint as size_bytes,
  sum(c.reltuples) filter (where c.reltuples >= 0 and c.relkind = 'r')::bigint as row_estimate
from table_sizes t
join pg_catalog.pg_namespace n on n.nspname = t.schemaname
join pg_catalog.pg_class c on c.relnamespace = n.oid and c.relname = t.tablename
left join pg_catalog.pg_inherits i on i.inhrelid = c.oid
left join pg_catalog.pg_class p on p.oid = i.inhparent
group by t.schemaname, coalesce(p.relname, t.tablename);
grant select on table_totals to cursus_admin, cursus_system;
comment on view table_totals is 'The sizes of tables, partitions counted to their table.';
comment on column table_totals.schema_name is 'The schema.';
comment on column table_totals.table_name is 'The table.';
comment on column table_totals.size_bytes is 'Bytes on disk, indexes included.';
comment on column table_totals.row_estimate is 'About how many rows, as the planner knows it; null before a table was first analysed.';

create table table_size_samples (
  sampled_on date not null,
  schema_name text not null,
  table_name text not null,
  size_bytes bigint not null check (size_bytes >= 0),
  row_estimate bigint check (row_estimate >= 0),
  sampled_at timestamptz not null default now(),
  primary key (schema_name, table_name, sampled_on)
);
alter table table_size_samples enable row level security;
alter table table_size_samples force row level security;
create policy "the owner migrates" on table_size_samples for all to cursus_owner using (true) with check (true);
create policy "keepers read" on table_size_samples for select to cursus_admin, cursus_system using (true);
create policy "housekeeping samples" on table_size_samples for insert to cursus_system with check (true);
create policy "housekeeping drops old samples" on table_size_samples for delete to cursus_system using (true);
grant select on table_size_samples to cursus_admin;
grant select, insert, delete on table_size_samples to cursus_system;
comment on table table_size_samples is 'The size of each table once a day, kept for a year.';
comment on column table_size_samples.sampled_on is 'The day, in UTC.';
comment on column table_size_samples.schema_name is 'The schema.';
comment on column table_size_samples.table_name is 'The table, its partitions included.';
comment on column table_size_samples.size_bytes is 'Bytes on disk, indexes included.';
comment on column table_size_samples.row_estimate is 'About how many rows; null where it is not known.';
comment on column table_size_samples.sampled_at is 'When it was measured.';
