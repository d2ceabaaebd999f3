-- Visitors without an account: a row of users like any other, known by a 128-bit secret alone.

alter table user_sessions
  drop constraint user_sessions_kind_check,
  add constraint user_sessions_kind_check check (kind in ('browser', 'token', 'guest'));
comment on column user_sessions.kind is 'browser (a cookie), token (a bearer token for programs), or guest (a visitor without an account).';
comment on column user_sessions.expires_at is 'When it ends by itself; browsers and guests are extended by use.';

alter table users
  add constraint users_guests_have_no_way_in check (
    not is_guest or (email is null and password_hash is null and external_subject is null and role = 'user'));
grant update (is_guest) on users to cursus_app;

drop function open_session(bytea);
create function open_session(p_secret_hash bytea)
  returns table (
    user_id uuid, session_id uuid, kind text, full_name text, email text, role text, is_verified boolean,
    is_guest boolean)
  language sql volatile security definer
  set search_path = ''
  as $$
    with touched as (
      update public.user_sessions s
      set last_used_at = now(),
          expires_at = case s.kind
            when 'browser' then now() + interval '14 days'
            when 'guest' then now() + interval '30 days'
            else s.expires_at
          end
      where s.secret_hash = p_secret_hash
        and s.last_used_at < now() - interval '1 minute'
        and s.revoked_at is null
        and s.expires_at > now()
    )
    select s.user_id, s.id, s.kind, u.full_name, u.email, u.role, u.is_verified, u.is_guest
    from public.user_sessions s
    join public.users u on u.id = s.user_id
    where s.secret_hash = p_secret_hash
      and s.revoked_at is null
      and s.expires_at > now()
      and u.is_active
      and u.deleted_at is null
  $$;
comment on function open_session(bytea) is
  'Whose live session or token this is; notes its use at most once a minute.';
grant execute on function open_session(bytea) to cursus_app;

create function erase_unclaimed_guests(p_before timestamptz, p_limit integer) returns integer
  language plpgsql volatile security definer
  set search_path = ''
  as $$
declare
  v_guests uuid[];
  v_count integer;
begin
  select array_agg(l.id)
  into v_guests
  from (
    select g.id
    from public.users g
    where g.is_guest
      and g.created_at < p_before
      and not exists (
        select
        from public.user_sessions s
        where s.user_id = g.id
          and s.revoked_at is null
          and s.last_used_at >= p_before)
    limit p_limit
    for update skip locked
  ) l;
  delete from public.scheduled_tasks t
  where split_part(t.task_instance, '/', 1) = any (v_guests::text[]);
  delete from public.users u where u.id = any (v_guests);
  get diagnostics v_count = row_count;
  perform internal.count_erased('guests', v_count);
  return v_count;
end
$$;
comment on function erase_unclaimed_guests(timestamptz, integer) is
  'Erases guests who have not been here since a time, with all that is theirs.';
grant execute on function erase_unclaimed_guests(timestamptz, integer) to cursus_system;
create index users_guests on users (created_at) where is_guest;
