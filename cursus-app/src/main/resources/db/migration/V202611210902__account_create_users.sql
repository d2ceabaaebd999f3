-- People and how they prove who they are. Sign-in has no caller yet, so the three look-ups that it
-- needs are functions of the owner; everything else goes through row security.

create table users (
  id uuid primary key,
  email text,
  password_hash text,
  external_subject text unique,
  full_name text not null default '',
  first_name text,
  last_name text,
  image_url text,
  role text not null default 'user' check (role in ('user', 'admin')),
  is_active boolean not null default true,
  is_verified boolean not null default false,
  is_guest boolean not null default false,
  deleted_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint users_have_a_way_in check (is_guest or email is not null or external_subject is not null)
);
create unique index users_email_taken on users (lower(email));
call internal.keep_to_its_person('users', 'id');
create policy "an admin reads accounts" on users for select to cursus_admin using (true);
create policy "an admin changes roles and activity" on users for update to cursus_admin
  using (true) with check (true);
grant select on users to cursus_app, cursus_worker, cursus_admin;
grant insert (id, email, password_hash, external_subject, full_name, first_name, last_name, image_url, is_guest)
  on users to cursus_app;
grant update (email, password_hash, full_name, first_name, last_name, image_url, is_verified, deleted_at, updated_at)
  on users to cursus_app;
grant update (role, is_active, updated_at) on users to cursus_admin;
comment on table users is 'People: accounts, guests and administrators.';
comment on column users.id is 'uuid v7, made by the application.';
comment on column users.email is 'The address to sign in with, unique without regard to case; null for guests.';
comment on column users.password_hash is 'bcrypt, cost 12; null for external identities and guests.';
comment on column users.external_subject is 'Issuer and subject of an OpenID Connect identity.';
comment on column users.full_name is 'The name to show.';
comment on column users.first_name is 'Given name, where an identity provider tells it.';
comment on column users.last_name is 'Family name, where an identity provider tells it.';
comment on column users.image_url is 'A picture, where an identity provider tells one.';
comment on column users.role is 'user or admin; changed by administrators only.';
comment on column users.is_active is 'False when an administrator has closed the account.';
comment on column users.is_verified is 'True once the person has answered a mail to the address.';
comment on column users.is_guest is 'True for a visitor without an account.';
comment on column users.deleted_at is 'When the person asked for deletion; erased after the grace period.';
comment on column users.created_at is 'When the account was made.';
comment on column users.updated_at is 'When the account last changed.';

create table user_sessions (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('browser', 'token')),
  name text not null default '',
  secret_hash bytea not null unique,
  user_agent text,
  ip_address inet,
  created_at timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (user_id, id)
);
call internal.keep_to_its_person('user_sessions');
grant select, insert, delete on user_sessions to cursus_app;
grant update (revoked_at) on user_sessions to cursus_app;
comment on table user_sessions is 'Signed-in browsers and personal API tokens; shared by all nodes.';
comment on column user_sessions.user_id is 'Whose it is.';
comment on column user_sessions.id is 'uuid v7.';
comment on column user_sessions.kind is 'browser (a cookie) or token (a bearer token for programs).';
comment on column user_sessions.name is 'What the person called the token.';
comment on column user_sessions.secret_hash is 'SHA-256 of the 128-bit secret, which is shown once and not stored.';
comment on column user_sessions.user_agent is 'The browser that signed in.';
comment on column user_sessions.ip_address is 'Where it signed in from.';
comment on column user_sessions.created_at is 'When it was made.';
comment on column user_sessions.last_used_at is 'When it was last used, to the minute.';
comment on column user_sessions.expires_at is 'When it ends by itself; browsers are extended by use.';
comment on column user_sessions.revoked_at is 'When the person ended it.';

create table account_links (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null,
  purpose text not null check (purpose in ('verify_email', 'reset_password')),
  secret_hash bytea not null unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (user_id, id)
);
call internal.keep_to_its_person('account_links');
grant select, insert, update (used_at) on account_links to cursus_app;
comment on table account_links is 'Links sent by mail: to verify an address or to set a new password.';
comment on column account_links.user_id is 'Whose account the link opens.';
comment on column account_links.id is 'uuid v7.';
comment on column account_links.purpose is 'verify_email or reset_password.';
comment on column account_links.secret_hash is 'SHA-256 of the secret in the link.';
comment on column account_links.created_at is 'When the link was sent.';
comment on column account_links.expires_at is 'When the link stops working.';
comment on column account_links.used_at is 'When the link was used; it works once.';

create table sign_in_throttle (
  key_hash bytea primary key,
  attempts integer not null,
  last_attempt_at timestamptz not null
);
alter table sign_in_throttle enable row level security;
alter table sign_in_throttle force row level security;
create policy "the owner migrates" on sign_in_throttle for all to cursus_owner using (true) with check (true);
comment on table sign_in_throttle is 'Failed sign-ins by account and by address; reached through functions only.';
comment on column sign_in_throttle.key_hash is 'Keyed hash of the e-mail address or the network address.';
comment on column sign_in_throttle.attempts is 'Attempts since the last success or quiet quarter of an hour.';
comment on column sign_in_throttle.last_attempt_at is 'When the last counted attempt was made.';

create function find_sign_in(p_email text)
  returns table (user_id uuid, password_hash text, is_active boolean)
  language sql stable security definer
  set search_path = ''
  as $$
    select u.id, u.password_hash, u.is_active
    from public.users u
    where lower(u.email) = lower(p_email)
      and u.deleted_at is null
  $$;
comment on function find_sign_in(text) is 'What a sign-in must know of the account with this address.';

create function open_session(p_secret_hash bytea)
  returns table (
    user_id uuid, session_id uuid, kind text, full_name text, email text, role text, is_verified boolean)
  language sql volatile security definer
  set search_path = ''
  as $$
    with touched as (
      update public.user_sessions s
      set last_used_at = now(),
          expires_at = case when s.kind = 'browser' then now() + interval '14 days' else s.expires_at end
      where s.secret_hash = p_secret_hash
        and s.last_used_at < now() - interval '1 minute'
        and s.revoked_at is null
        and s.expires_at > now()
    )
    select s.user_id, s.id, s.kind, u.full_name, u.email, u.role, u.is_verified
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

create function find_account_link(p_secret_hash bytea, p_purpose text)
  returns table (user_id uuid, link_id uuid)
  language sql stable security definer
  set search_path = ''
  as $$
    select l.user_id, l.id
    from public.account_links l
    join public.users u on u.id = l.user_id
    where l.secret_hash = p_secret_hash
      and l.purpose = p_purpose
      and l.used_at is null
      and l.expires_at > now()
      and u.is_active
      and u.deleted_at is null
  $$;
comment on function find_account_link(bytea, text) is 'Whose unused link this is.';

-- Counts the attempt before the password is looked at, so that guesses sent at once to several
-- nodes are counted, too. Past the free attempts the wait doubles with each, up to a quarter hour.
create function begin_sign_in(p_key_hash bytea, p_free_attempts integer) returns integer
  language plpgsql volatile security definer
  set search_path = ''
  as $$
declare
  entry public.sign_in_throttle;
  wait_seconds integer;
begin
  insert into public.sign_in_throttle as t (key_hash, attempts, last_attempt_at)
  values (p_key_hash, 0, now())
  on conflict (key_hash) do update
    set attempts = case when t.last_attempt_at < now() - interval '15 minutes' then 0 else t.attempts end
  returning * into entry;
  if entry.attempts >= p_free_attempts then
    wait_seconds := ceil(
      least(900, power(2, least(entry.attempts - p_free_attempts, 10)))
      - extract(epoch from now() - entry.last_attempt_at));
    if wait_seconds > 0 then
      return wait_seconds;
    end if;
  end if;
  update public.sign_in_throttle
  set attempts = entry.attempts + 1, last_attempt_at = now()
  where key_hash = p_key_hash;
  return 0;
end
$$;
comment on function begin_sign_in(bytea, integer) is
  'Counts an attempt and returns 0, or returns the seconds to wait.';

create function end_sign_in(p_key_hash bytea) returns void
  language sql volatile security definer
  set search_path = ''
  as $$ delete from public.sign_in_throttle where key_hash = p_key_hash $$;
comment on function end_sign_in(bytea) is 'Forgets the failures of a key after a success.';

-- Only failures count against a network address, behind which a whole office may sign in; so a
-- success takes back the attempt that begin_sign_in counted.

create function take_back_sign_in(p_key_hash bytea) returns void
  language sql volatile security definer
  set search_path = ''
  as $$
    update public.sign_in_throttle
    set attempts = greatest(attempts - 1, 0)
    where key_hash = p_key_hash
  $$;
comment on function take_back_sign_in(bytea) is 'Undoes the counting of one attempt that was no failure.';

create function is_admin_user_optimized(p_user_id uuid default null) returns boolean
  language sql stable security definer
  set search_path = ''
  as $$
    select coalesce(
      (select u.role = 'admin' and u.is_active
       from public.users u
       where u.id = coalesce(p_user_id, public.current_user_id())),
      false)
  $$;
comment on function is_admin_user_optimized(uuid) is 'Whether the caller, or the given person, is an administrator.';

grant execute on function find_sign_in(text), open_session(bytea), find_account_link(bytea, text),
  begin_sign_in(bytea, integer), end_sign_in(bytea), take_back_sign_in(bytea) to cursus_app;
grant execute on function is_admin_user_optimized(uuid) to cursus_app, cursus_admin;
