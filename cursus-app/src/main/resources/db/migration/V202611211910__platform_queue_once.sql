-- Work that follows each change of something, such as linking a record after an edit, is queued once
-- however many changes there are. Requests may add to the queue but not read it, so this looks for them.

create function queue_for_caller(p_name text, p_again uuid) returns void
  language sql volatile security definer
  set search_path = ''
  as $$
    insert into public.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
    select p_name,
      c.id || '/' || case when q.picked is null then c.id else p_again end,
      now(), false, 1
    from (select public.current_user_id() as id) c
    left join public.scheduled_tasks q
      on q.task_name = p_name
      and q.task_instance = c.id || '/' || c.id
    where c.id is not null
      and q.picked is not false
    on conflict do nothing
  $$;
comment on function queue_for_caller(text, uuid) is
  'Queues work on all that the caller has, unless it waits already; beside one that runs, under another id.';
revoke execute on function queue_for_caller(text, uuid) from public;
grant execute on function queue_for_caller(text, uuid) to cursus_app, cursus_worker;
