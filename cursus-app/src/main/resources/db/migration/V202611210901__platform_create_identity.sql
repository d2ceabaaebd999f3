-- Who is asking: the ground on which every policy stands. Written first, since every later table
-- is kept to its person by what is made here.

alter default privileges revoke execute on functions from public;

create schema internal;
comment on schema internal is 'Tools of migrations and housekeeping; no application role reads or writes here.';

-- Row security asks once for each table of a query. A search path of its own would keep the planner
-- from putting the expression in place of the call (measured: 1.19 times the query without row
-- security instead of 1.08); a body that is parsed when the function is made needs none.
create function public.current_user_id() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.user_id', true), '')::uuid;
comment on function public.current_user_id() is
  'The caller of this transaction; null, and so no rows, where none was set.';
grant execute on function public.current_user_id()
  to cursus_app, cursus_worker, cursus_admin, cursus_system;

-- Row security on one table, the same for each that holds a person's rows: the owner may migrate,
-- the person and the worker on their behalf see and change the person's own rows and no others.
-- Which verbs they may use at all is granted table by table.
create procedure internal.keep_to_its_person(relation regclass, person_column name default 'user_id')
  language plpgsql
  set search_path = ''
  as $$
begin
  execute format('alter table %s enable row level security', relation);
  execute format('alter table %s force row level security', relation);
  execute format('create policy "the owner migrates" on %s for all to cursus_owner using (true) with check (true)', relation);
  execute format('create policy "a person reads their own rows" on %1$s for select to cursus_app, cursus_worker using (%2$I = (select public.current_user_id()))', relation, person_column);
  execute format('create policy "a person adds rows of their own" on %1$s for insert to cursus_app, cursus_worker with check (%2$I = (select public.current_user_id()))', relation, person_column);
  execute format('create policy "a person changes their own rows" on %1$s for update to cursus_app, cursus_worker using (%2$I = (select public.current_user_id())) with check (%2$I = (select public.current_user_id()))', relation, person_column);
  execute format('create policy "a person removes their own rows" on %1$s for delete to cursus_app, cursus_worker using (%2$I = (select public.current_user_id()))', relation, person_column);
end
$$;

-- The smallest uuid v7 of a moment: its first 48 bits are the milliseconds since 1970 (RFC 9562).
create function internal.first_id_of(moment timestamptz) returns uuid
  language sql immutable strict
  set search_path = ''
  as $$
    select (lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
  $$;

-- Partitions of a big table, made ahead month by month on its uuid v7 id. Nothing is granted on
-- them: rows are reached through the parent and its policies only.
create procedure internal.add_month_partitions(parent name, months_ahead integer)
  language plpgsql
  set search_path = ''
  as $$
declare
  month date := date_trunc('month', now() at time zone 'UTC');
  last_month date := month + make_interval(months => months_ahead);
  partition name;
begin
  while month <= last_month loop
    partition := format('%s_%s', parent, to_char(month, 'YYYY_MM'));
    if to_regclass(format('public.%I', partition)) is null then
      execute format('create table public.%I partition of public.%I for values from (%L) to (%L)',
        partition, parent,
        internal.first_id_of(month::timestamp at time zone 'UTC'),
        internal.first_id_of((month + interval '1 month')::timestamp at time zone 'UTC'));
      execute format('alter table public.%I enable row level security', partition);
      execute format('alter table public.%I force row level security', partition);
      -- Row triggers reach partitions by themselves, triggers on truncate do not.
      if exists (select from pg_trigger t where t.tgrelid = format('public.%I', parent)::regclass and t.tgname = 'append_only_as_a_whole') then
        execute format('create trigger append_only_as_a_whole before truncate on public.%I for each statement execute function internal.refuse_change()', partition);
      end if;
    end if;
    month := month + interval '1 month';
  end loop;
end
$$;
