-- What was done, by whom, when: append-only for every role, readable by administrators only.

create table security_audit_log (
  id uuid primary key,
  user_id uuid,
  action text not null,
  resource_type text,
  resource_id uuid,
  ip_address inet,
  user_agent text,
  details jsonb not null default '{}',
  created_at timestamptz not null default now()
) partition by range (id);
alter table security_audit_log enable row level security;
alter table security_audit_log force row level security;
create policy "the owner migrates" on security_audit_log for all to cursus_owner using (true) with check (true);
create policy "everyone adds what they did themselves" on security_audit_log for insert
  to cursus_app, cursus_worker, cursus_admin, cursus_system
  with check (user_id is not distinct from (select public.current_user_id()));
create policy "administrators read" on security_audit_log for select to cursus_admin using (true);
grant insert on security_audit_log to cursus_app, cursus_worker, cursus_admin, cursus_system;
grant select on security_audit_log to cursus_admin;

create function internal.refuse_change() returns trigger
  language plpgsql
  set search_path = ''
  as $$
begin
  raise exception 'the audit log is append-only';
end
$$;
create trigger append_only before update or delete on security_audit_log
  for each row execute function internal.refuse_change();
create trigger append_only_as_a_whole before truncate on security_audit_log
  for each statement execute function internal.refuse_change();

comment on table security_audit_log is 'Security events, append-only, one partition a month.';
comment on column security_audit_log.id is 'uuid v7; the month of its time is the partition.';
comment on column security_audit_log.user_id is 'Who did it; null when nobody was signed in.';
comment on column security_audit_log.action is 'What was done, such as signed_in.';
comment on column security_audit_log.resource_type is 'The kind of thing it was done to.';
comment on column security_audit_log.resource_id is 'The thing it was done to.';
comment on column security_audit_log.ip_address is 'Where the request came from.';
comment on column security_audit_log.user_agent is 'The program that sent it.';
comment on column security_audit_log.details is 'Further facts, never personal ones.';
comment on column security_audit_log.created_at is 'When.';
