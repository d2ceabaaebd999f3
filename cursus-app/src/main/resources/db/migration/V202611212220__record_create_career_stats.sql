-- How long people stay in a role, kept ready as seed 001 plans. Row security does not cover a
-- materialised view, so it lies where no role of the application may look; what leads there gives
-- the caller's own row and no other.

-- Counted in months: a day that is not known does not matter, and the rows of people who work now
-- change once a month instead of with each refresh.
create function internal.months_until(day public.partial_date) returns integer
  language sql immutable strict
  return left(day, 4)::integer * 12 + coalesce(nullif(substr(day, 6, 2), '')::integer - 1, 6);
comment on function internal.months_until(public.partial_date) is
  'Whole months from the year 0 to a partial date; a year alone stands for its middle.';

create materialized view internal.user_career_stats as
select w.user_id,
  count(distinct w.logical_entity_id)::integer as total_roles,
  round(avg(
    case
      when w.start_date is null then null
      when w.is_current then greatest(1, internal.months_until(to_char(now() at time zone 'UTC', 'YYYY-MM')) - internal.months_until(w.start_date))
      when w.end_date is null then null
      else greatest(1, internal.months_until(w.end_date) - internal.months_until(w.start_date))
    end) / 12, 2)::double precision as avg_role_duration,
  max(w.start_date::text) as latest_role_start
from public.work_experience w
where w.is_active
group by w.user_id;
-- Without it, a refresh would stop readers.
create unique index user_career_stats_person on internal.user_career_stats (user_id);
comment on materialized view internal.user_career_stats is
  'Roles of each person, as of the last refresh. An erased person is gone from it with the next one.';
comment on column internal.user_career_stats.user_id is 'Whose roles.';
comment on column internal.user_career_stats.total_roles is 'How many roles the active record has.';
comment on column internal.user_career_stats.avg_role_duration is
  'Years in a role on average, of the roles whose start is known and that ended on a known date or go on; at least a month each. Null where there is none.';
comment on column internal.user_career_stats.latest_role_start is 'The latest start of a role, a partial date, or null.';

create table internal.refreshes (
  relation text primary key,
  refreshed_at timestamptz not null
);
comment on table internal.refreshes is 'When what is kept ready was last made.';
comment on column internal.refreshes.relation is 'The materialised view.';
comment on column internal.refreshes.refreshed_at is 'It holds what was so at this time.';
insert into internal.refreshes (relation, refreshed_at) values ('user_career_stats', now());

-- The owner of the materialised view makes it anew: its policy on work_experience lets it read
-- everybody's roles, and nobody else gets more than the right to ask for it. Where an operator has
-- prepared the database by hand before this was written, the owner may lack the temporary table
-- that a refresh beside readers needs; then they wait for it.
create function public.refresh_career_stats() returns void
  language plpgsql volatile security definer
  set search_path = ''
  as $$
begin
  if has_database_privilege(current_user, current_database(), 'temporary') then
    refresh materialized view concurrently internal.user_career_stats;
  else
    refresh materialized view internal.user_career_stats;
  end if;
  insert into internal.refreshes as r (relation, refreshed_at)
  values ('user_career_stats', now())
  on conflict (relation) do update
  set refreshed_at = greatest(r.refreshed_at, excluded.refreshed_at);
end
$$;
comment on function public.refresh_career_stats() is 'Makes user_career_stats anew, beside its readers.';
grant execute on function public.refresh_career_stats() to cursus_system;

create function public.career_stats_of_caller()
  returns table (user_id uuid, total_roles integer, avg_role_duration double precision, latest_role_start text)
  language sql stable security definer rows 1
  set search_path = ''
  as $$
    select s.user_id, s.total_roles, s.avg_role_duration, s.latest_role_start
    from internal.user_career_stats s
    where s.user_id = public.current_user_id()
  $$;
comment on function public.career_stats_of_caller() is
  'The caller''s row of user_career_stats; no row without a caller. It takes no argument, so that nobody can ask for another.';
grant execute on function public.career_stats_of_caller() to cursus_app, cursus_worker;

create function public.career_stats_refreshed_at() returns timestamptz
  language sql stable security definer
  set search_path = ''
  as $$
    select r.refreshed_at from internal.refreshes r where r.relation = 'user_career_stats'
  $$;
comment on function public.career_stats_refreshed_at() is 'As of when user_career_stats is.';
grant execute on function public.career_stats_refreshed_at() to cursus_app, cursus_worker;

-- The name that seed 001 gives. It runs with the rights of whoever asks, and they have none on what
-- lies behind the function.
create view public.user_career_stats with (security_invoker = true, security_barrier = true) as
select s.user_id, s.total_roles, s.avg_role_duration, s.latest_role_start
from public.career_stats_of_caller() s;
grant select on public.user_career_stats to cursus_app, cursus_worker;
comment on view public.user_career_stats is 'The caller''s own roles in numbers, as of the last refresh.';
comment on column public.user_career_stats.user_id is 'The caller.';
comment on column public.user_career_stats.total_roles is 'How many roles the active record has.';
comment on column public.user_career_stats.avg_role_duration is 'Years in a role on average, or null where no role tells how long it was.';
comment on column public.user_career_stats.latest_role_start is 'The latest start of a role, a partial date, or null.';

comment on column scheduled_tasks.task_instance is 'Person and thing, as user id / thing id; recurring for work that is nobody''s.';
