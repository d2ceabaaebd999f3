-- A person can ask for the deletion of their account and have it back until it is erased. So a
-- sign-in must tell an account that waits for this from one that is not there.

drop function find_sign_in(text);
create function find_sign_in(p_email text)
  returns table (user_id uuid, password_hash text, is_active boolean, deleted_at timestamptz)
  language sql stable security definer
  set search_path = ''
  as $$
    select u.id, u.password_hash, u.is_active, u.deleted_at
    from public.users u
    where lower(u.email) = lower(p_email)
  $$;
comment on function find_sign_in(text) is 'What a sign-in must know of the account with this address.';
grant execute on function find_sign_in(text) to cursus_app;

-- What waits in the queue for somebody names them, so it goes with the account.
create or replace function public.erase_deleted_accounts(p_before timestamptz, p_limit integer)
  returns integer
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
  delete from public.scheduled_tasks t
  where split_part(t.task_instance, '/', 1) = any (v_users::text[]);
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
