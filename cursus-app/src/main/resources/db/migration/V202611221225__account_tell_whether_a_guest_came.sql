-- Moving what a guest has waited for an answer that came at the same moment, while that answer waited for the
-- move: one held the row of the pace and wanted the session, the other the opposite. Answers take the pace
-- first, so the move does, too.
--
-- Of two sign-ins that move the same guest at once, one moves nothing: it must know, so that it takes back
-- the copies of files that it made, and does not say that a guest was moved.

create or replace function take_over_guest(p_secret_hash bytea) returns integer
  language plpgsql volatile security definer
  set search_path = ''
  as $$
declare
  v_account uuid := public.current_user_id();
  v_guest uuid;
  v_moved integer;
begin
  select s.user_id
  into v_guest
  from public.user_sessions s
  where s.secret_hash = p_secret_hash
    and s.kind = 'guest'
    and s.revoked_at is null
    and s.expires_at > now();
  -- A second one that comes at the same time waits here, and then finds nobody.
  perform
  from public.users u
  where u.id = v_guest
    and u.is_guest
  for update;
  if not found or v_account is null or v_account = v_guest then
    return null;
  end if;
  delete from public.audit_answer_pace p where p.user_id = v_guest;
  update public.audit_sessions t set user_id = v_account, is_guest = false where t.user_id = v_guest;
  get diagnostics v_moved = row_count;
  update public.chat_sessions t set user_id = v_account where t.user_id = v_guest;
  update public.career_usage_log t set user_id = v_account where t.user_id = v_guest;
  -- What waits in the queue, or runs for the guest at this moment, is done for the account.
  insert into public.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
  select t.task_name, v_account || '/' || split_part(t.task_instance, '/', 2), now(), false, 1
  from public.scheduled_tasks t
  where split_part(t.task_instance, '/', 1) = v_guest::text
  on conflict do nothing;
  delete from public.scheduled_tasks t
  where split_part(t.task_instance, '/', 1) = v_guest::text
    and not t.picked;
  delete from public.users u where u.id = v_guest;
  return v_moved;
end
$$;
comment on function take_over_guest(bytea) is
  'Moves what the guest with this secret has to the caller, and removes the guest. Returns how many assessments came; null when there is no such guest.';
