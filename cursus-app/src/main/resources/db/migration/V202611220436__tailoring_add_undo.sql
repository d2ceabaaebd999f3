-- Documents, their files and templates can be brought back for 30 days after they were deleted.

alter table generations add column deleted_at timestamptz;
comment on column generations.deleted_at is 'When the person deleted it; it can be brought back for 30 days.';

alter table exports add column deleted_at timestamptz;
grant update (deleted_at) on exports to cursus_app;
comment on column exports.deleted_at is 'When the person deleted it; it can be brought back for 30 days.';

alter table templates add column deleted_at timestamptz;
comment on column templates.deleted_at is 'When the person deleted it; it can be brought back for 30 days.';
drop index templates_name_taken;
create unique index templates_name_taken on templates (user_id, document_type, lower(name))
  where deleted_at is null;
drop index templates_one_default;
create unique index templates_one_default on templates (user_id, document_type)
  where is_default and deleted_at is null;

-- Erases documents with their files, except what was sent meanwhile. The files are locked before it
-- is looked once more, so that none is noted as sent while it is erased.
create function internal.erase_documents(p_users uuid[], p_ids uuid[]) returns integer
  language plpgsql volatile
  set search_path = ''
  as $$
declare
  v_users uuid[];
  v_ids uuid[];
  v_file_users uuid[];
  v_files uuid[];
  v_count integer;
begin
  perform
  from public.exports e
  join unnest(p_users, p_ids) as c(user_id, id) on c.user_id = e.user_id and c.id = e.generation_id
  for update of e;

  with chosen as (
    select c.user_id, c.id
    from unnest(p_users, p_ids) as c(user_id, id)
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
  perform internal.erase_files(v_file_users, v_files);

  delete from public.generations g
  using unnest(v_users, v_ids) as c(user_id, id)
  where g.user_id = c.user_id
    and g.id = c.id;
  get diagnostics v_count = row_count;
  perform internal.count_erased('documents', v_count);
  return v_count;
end
$$;
comment on function internal.erase_documents(uuid[], uuid[]) is
  'Erases documents with their files, except those of which a file was sent with an application.';

create function internal.erase_files(p_users uuid[], p_ids uuid[]) returns void
  language plpgsql volatile
  set search_path = ''
  as $$
declare
  v_count integer;
begin
  perform internal.count_erased('exports', coalesce(cardinality(p_ids), 0));
  delete from public.stored_files f
  using unnest(p_users, p_ids) as c(user_id, id)
  where f.user_id = c.user_id
    and f.id = c.id
    and not exists (
      select
      from public.exports e
      where e.user_id = f.user_id
        and e.file_id = f.id);
  get diagnostics v_count = row_count;
  perform internal.count_erased('files of exports', v_count);
end
$$;
comment on function internal.erase_files(uuid[], uuid[]) is
  'Erases stored files that no export has any more.';

-- What was deleted takes none of the places of the newest.
create or replace function public.erase_old_generations(
    p_before timestamptz, p_keep integer, p_limit integer)
  returns integer
  language plpgsql volatile security definer
  set search_path = ''
  as $$
declare
  v_users uuid[];
  v_ids uuid[];
begin
  with ranked as (
    select g.user_id, g.id, g.status, coalesce(g.completed_at, g.created_at) as ended_at,
      row_number() over (partition by g.user_id, g.status = 'completed'
        order by g.created_at desc, g.id desc) as place
    from public.generations g
    where g.status in ('completed', 'failed', 'cancelled')
      and g.deleted_at is null
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
  return internal.erase_documents(v_users, v_ids);
end
$$;

create function public.erase_deleted_documents(p_before timestamptz, p_limit integer)
  returns integer
  language plpgsql volatile security definer
  set search_path = ''
  as $$
declare
  v_users uuid[];
  v_ids uuid[];
begin
  select array_agg(l.user_id), array_agg(l.id)
  into v_users, v_ids
  from (
    select g.user_id, g.id
    from public.generations g
    where g.deleted_at < p_before
      and not exists (
        select
        from public.exports e
        join public.job_application_documents d on d.user_id = e.user_id and d.export_id = e.id
        where e.user_id = g.user_id
          and e.generation_id = g.id)
    limit p_limit
    for update of g skip locked
  ) l;
  return internal.erase_documents(v_users, v_ids);
end
$$;
comment on function public.erase_deleted_documents(timestamptz, integer) is
  'Erases documents that were deleted before a time, with their files.';

create function public.erase_deleted_exports(p_before timestamptz, p_limit integer)
  returns integer
  language plpgsql volatile security definer
  set search_path = ''
  as $$
declare
  v_users uuid[];
  v_files uuid[];
begin
  with gone as (
    delete from public.exports e
    using (
      select o.user_id, o.id
      from public.exports o
      where o.deleted_at < p_before
        and not exists (
          select
          from public.job_application_documents d
          where d.user_id = o.user_id
            and d.export_id = o.id)
      limit p_limit
      for update skip locked
    ) c
    where e.user_id = c.user_id
      and e.id = c.id
    returning e.user_id, e.file_id
  )
  select array_agg(g.user_id), array_agg(g.file_id)
  into v_users, v_files
  from gone g;
  perform internal.erase_files(v_users, v_files);
  return coalesce(cardinality(v_files), 0);
end
$$;
comment on function public.erase_deleted_exports(timestamptz, integer) is
  'Erases files of documents that were deleted before a time, unless they were sent.';

-- A document keeps its look, so a template whose photo it shows stays as long as the document does.
create function public.erase_deleted_templates(p_before timestamptz, p_limit integer)
  returns integer
  language plpgsql volatile security definer
  set search_path = ''
  as $$
declare
  v_users uuid[];
  v_photos uuid[];
begin
  with gone as (
    delete from public.templates t
    using (
      select o.user_id, o.id
      from public.templates o
      where o.deleted_at < p_before
        and (o.photo_file_id is null
          or not exists (
            select
            from public.generations g
            where g.user_id = o.user_id
              and g.template_id = o.id))
      limit p_limit
      for update skip locked
    ) c
    where t.user_id = c.user_id
      and t.id = c.id
    returning t.user_id, t.photo_file_id
  )
  select array_agg(g.user_id), array_agg(g.photo_file_id)
  into v_users, v_photos
  from gone g;
  delete from public.stored_files f
  using unnest(v_users, v_photos) as c(user_id, id)
  where f.user_id = c.user_id
    and f.id = c.id;
  perform internal.count_erased('templates', coalesce(cardinality(v_photos), 0));
  return coalesce(cardinality(v_photos), 0);
end
$$;
comment on function public.erase_deleted_templates(timestamptz, integer) is
  'Erases templates that were deleted before a time, with their photos.';

grant execute on function public.erase_deleted_documents(timestamptz, integer),
  public.erase_deleted_exports(timestamptz, integer),
  public.erase_deleted_templates(timestamptz, integer) to cursus_system;
