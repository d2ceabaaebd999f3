-- Answers come from devices that were offline and whose clocks are wrong, and from programs that
-- may be too fast; and deleted sessions are erased in their time.

alter table audit_answer_revisions add column stated_at timestamptz not null default now();
comment on column audit_answer_revisions.stated_at is
  'When it was given, as its device said; the same answer with the same time is the same one, sent again.';

create table audit_answer_pace (
  user_id uuid primary key references users (id) on delete cascade,
  minute timestamptz not null,
  answers integer not null check (answers >= 0)
);
call internal.keep_to_its_person('audit_answer_pace');
grant select, insert, update on audit_answer_pace to cursus_app;
comment on table audit_answer_pace is 'How many answers a person sent within the minute, so that no program can send without end.';
comment on column audit_answer_pace.user_id is 'Who.';
comment on column audit_answer_pace.minute is 'The minute, by its start.';
comment on column audit_answer_pace.answers is 'Answers in that minute, refused ones included.';

-- Answers, their revisions and reports go with their session; files of reports do not, so they are
-- taken first. A conversation about it stays and no longer names it.
create function public.erase_deleted_sessions(p_before timestamptz, p_limit integer) returns integer
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
  select array_agg(l.user_id), array_agg(l.id)
  into v_users, v_ids
  from (
    select s.user_id, s.id
    from public.audit_sessions s
    where s.deleted_at < p_before
    limit p_limit
    for update skip locked
  ) l;

  select array_agg(r.user_id), array_agg(r.file_id)
  into v_file_users, v_files
  from public.report_generations r
  join unnest(v_users, v_ids) as c(user_id, id) on c.user_id = r.user_id and c.id = r.session_id
  where r.file_id is not null;

  delete from public.audit_sessions s
  using unnest(v_users, v_ids) as c(user_id, id)
  where s.user_id = c.user_id
    and s.id = c.id;
  get diagnostics v_count = row_count;
  perform internal.count_erased('assessments', v_count);

  delete from public.stored_files f
  using unnest(v_file_users, v_files) as c(user_id, id)
  where f.user_id = c.user_id
    and f.id = c.id
    and not exists (
      select
      from public.report_generations r
      where r.user_id = f.user_id
        and r.file_id = f.id);
  return v_count;
end
$$;
comment on function public.erase_deleted_sessions(timestamptz, integer) is
  'Erases sessions of assessments that were deleted before a time, with their answers and reports.';
grant execute on function public.erase_deleted_sessions(timestamptz, integer) to cursus_system;
