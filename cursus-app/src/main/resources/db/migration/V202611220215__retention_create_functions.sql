-- What is erased when its time is over. Housekeeping has no right on people's rows: it calls these
-- functions of the owner, each of which erases so many rows at most, by rules that no argument can
-- turn against a single person, and tells only how many.

create table internal.erasures (
  kind text primary key,
  last_count bigint not null check (last_count >= 0),
  total bigint not null check (total >= 0),
  erased_at timestamptz not null
);
comment on table internal.erasures is 'How much housekeeping has erased, by kind; counts only.';
comment on column internal.erasures.kind is 'What was erased.';
comment on column internal.erasures.last_count is 'Rows of the last statement that erased any.';
comment on column internal.erasures.total is 'Rows since this table was made.';
comment on column internal.erasures.erased_at is 'When any were last erased.';

create function internal.count_erased(p_kind text, p_count bigint) returns void
  language sql volatile
  set search_path = ''
  as $$
    insert into internal.erasures as e (kind, last_count, total, erased_at)
    select p_kind, p_count, p_count, now()
    where p_count > 0
    on conflict (kind) do update
    set last_count = excluded.last_count,
      total = e.total + excluded.total,
      erased_at = excluded.erased_at
  $$;
comment on function internal.count_erased(text, bigint) is 'Remembers how many rows were erased.';

-- A document of which a file was sent with an application is kept for ever. The documents are
-- locked before it is looked once more, so that none is noted as sent meanwhile.
create function public.erase_old_generations(p_before timestamptz, p_keep integer, p_limit integer)
  returns integer
  language plpgsql volatile security definer
  set search_path = ''
  as $$
declare
  v_users uuid[];
  v_ids uuid[];
  v_file_users uuid[];
  v_files uuid[];
  v_count integer;
begin
  with ranked as (
    select g.user_id, g.id, g.status, coalesce(g.completed_at, g.created_at) as ended_at,
      row_number() over (partition by g.user_id, g.status = 'completed'
        order by g.created_at desc, g.id desc) as place
    from public.generations g
    where g.status in ('completed', 'failed', 'cancelled')
  ), locked as (
    select g.user_id, g.id
    from public.generations g
    join ranked r on r.user_id = g.user_id and r.id = g.id
    where (r.ended_at < p_before or (r.status = 'completed' and r.place > p_keep))
      and not exists (
        select
        from public.exports e
        join public.job_application_documents d on d.user_id = e.user_id and d.export_id = e.id
        where e.user_id = g.user_id
          and e.generation_id = g.id)
    limit p_limit
    for update of g skip locked
  )
  select array_agg(l.user_id), array_agg(l.id)
  into v_users, v_ids
  from locked l;

  perform
  from public.exports e
  join unnest(v_users, v_ids) as c(user_id, id) on c.user_id = e.user_id and c.id = e.generation_id
  for update of e;

  with chosen as (
    select c.user_id, c.id
    from unnest(v_users, v_ids) as c(user_id, id)
    where not exists (
      select
      from public.exports e
      join public.job_application_documents d on d.user_id = e.user_id and d.export_id = e.id
      where e.user_id = c.user_id
        and e.generation_id = c.id)
  )
  select array_agg(c.user_id), array_agg(c.id)
  into v_users, v_ids
  from chosen c;

  with gone as (
    delete from public.exports e
    using unnest(v_users, v_ids) as c(user_id, id)
    where e.user_id = c.user_id
      and e.generation_id = c.id
    returning e.user_id, e.file_id
  )
  select array_agg(g.user_id), array_agg(g.file_id)
  into v_file_users, v_files
  from gone g;
  perform internal.count_erased('exports', coalesce(cardinality(v_files), 0));

  delete from public.stored_files f
  using unnest(v_file_users, v_files) as c(user_id, id)
  where f.user_id = c.user_id
    and f.id = c.id
    and not exists (
      select
      from public.exports e
      where e.user_id = f.user_id
        and e.file_id = f.id);
  get diagnostics v_count = row_count;
  perform internal.count_erased('files of exports', v_count);

  delete from public.generations g
  using unnest(v_users, v_ids) as c(user_id, id)
  where g.user_id = c.user_id
    and g.id = c.id;
  get diagnostics v_count = row_count;
  perform internal.count_erased('documents', v_count);
  return v_count;
end
$$;
comment on function public.erase_old_generations(timestamptz, integer, integer) is
  'Erases documents that ended before a time, and completed ones beyond each person''s newest, with their files; those sent with an application stay.';

create function public.erase_archived_samples(p_before timestamptz, p_limit integer) returns integer
  language plpgsql volatile security definer
  set search_path = ''
  as $$
declare
  v_count integer;
begin
  delete from public.sample_documents s
  using (
    select o.user_id, o.id
    from public.sample_documents o
    where not o.is_active
      and o.archived_at < p_before
    limit p_limit
    for update skip locked
  ) c
  where s.user_id = c.user_id
    and s.id = c.id;
  get diagnostics v_count = row_count;
  perform internal.count_erased('samples', v_count);
  return v_count;
end
$$;
comment on function public.erase_archived_samples(timestamptz, integer) is
  'Erases samples that were put away before a time.';

create function public.erase_deleted_jobs(p_before timestamptz, p_limit integer) returns integer
  language plpgsql volatile security definer
  set search_path = ''
  as $$
declare
  v_count integer;
begin
  delete from public.jobs j
  using (
    select o.user_id, o.id
    from public.jobs o
    where o.deleted_at < p_before
      and not exists (
        select
        from public.job_applications a
        where a.user_id = o.user_id
          and a.job_id = o.id)
      and not exists (
        select
        from public.generations g
        where g.user_id = o.user_id
          and g.job_id = o.id)
    limit p_limit
    for update skip locked
  ) c
  where j.user_id = c.user_id
    and j.id = c.id;
  get diagnostics v_count = row_count;
  perform internal.count_erased('jobs', v_count);
  return v_count;
end
$$;
comment on function public.erase_deleted_jobs(timestamptz, integer) is
  'Erases jobs that were deleted before a time, unless an application or a document refers to them.';

create function public.erase_deleted_notes(p_before timestamptz, p_limit integer) returns integer
  language plpgsql volatile security definer
  set search_path = ''
  as $$
declare
  v_events integer;
  v_contacts integer;
begin
  delete from public.job_application_events e
  using (
    select o.user_id, o.id
    from public.job_application_events o
    where o.deleted_at < p_before
    limit p_limit
    for update skip locked
  ) c
  where e.user_id = c.user_id
    and e.id = c.id;
  get diagnostics v_events = row_count;
  delete from public.job_application_contacts k
  using (
    select o.user_id, o.id
    from public.job_application_contacts o
    where o.deleted_at < p_before
    limit p_limit
    for update skip locked
  ) c
  where k.user_id = c.user_id
    and k.id = c.id;
  get diagnostics v_contacts = row_count;
  perform internal.count_erased('notes and contacts', v_events + v_contacts);
  return greatest(v_events, v_contacts);
end
$$;
comment on function public.erase_deleted_notes(timestamptz, integer) is
  'Erases notes and contacts of applications that were deleted before a time; tells the larger of both counts.';

create function public.erase_old_requests(p_before timestamptz, p_limit integer) returns integer
  language plpgsql volatile security definer
  set search_path = ''
  as $$
declare
  v_count integer;
begin
  delete from public.usage_request r
  using (
    select o.user_id, o.idempotency_key
    from public.usage_request o
    where o.created_at < p_before
    limit p_limit
    for update skip locked
  ) c
  where r.user_id = c.user_id
    and r.idempotency_key = c.idempotency_key;
  get diagnostics v_count = row_count;
  perform internal.count_erased('keys of requests', v_count);
  return v_count;
end
$$;
comment on function public.erase_old_requests(timestamptz, integer) is
  'Erases keys of requests that came before a time.';

-- Everything of a person hangs on their account. What refers to something else of theirs goes
-- first, since PostgreSQL looks at such references in an order that is not ours to choose.
create function public.erase_deleted_accounts(p_before timestamptz, p_limit integer) returns integer
  language plpgsql volatile security definer
  set search_path = ''
  as $$
declare
  v_users uuid[];
  v_count integer;
begin
  select array_agg(l.id)
  into v_users
  from (
    select u.id
    from public.users u
    where u.deleted_at < p_before
    limit p_limit
    for update skip locked
  ) l;
  delete from public.job_application_documents d where d.user_id = any (v_users);
  delete from public.job_applications a where a.user_id = any (v_users);
  delete from public.exports e where e.user_id = any (v_users);
  delete from public.generations g where g.user_id = any (v_users);
  delete from public.users u where u.id = any (v_users);
  get diagnostics v_count = row_count;
  perform internal.count_erased('accounts', v_count);
  return v_count;
end
$$;
comment on function public.erase_deleted_accounts(timestamptz, integer) is
  'Erases accounts whose deletion was asked for before a time, with all that is theirs.';

create function public.erasure_counts()
  returns table (kind text, last_count bigint, total bigint, erased_at timestamptz)
  language sql stable security definer
  set search_path = ''
  as $$
    select e.kind, e.last_count, e.total, e.erased_at
    from internal.erasures e
  $$;
comment on function public.erasure_counts() is 'How much housekeeping has erased, by kind.';

grant execute on function public.erase_old_generations(timestamptz, integer, integer),
  public.erase_archived_samples(timestamptz, integer), public.erase_deleted_jobs(timestamptz, integer),
  public.erase_deleted_notes(timestamptz, integer), public.erase_old_requests(timestamptz, integer),
  public.erase_deleted_accounts(timestamptz, integer) to cursus_system;
grant execute on function public.erasure_counts() to cursus_admin;
