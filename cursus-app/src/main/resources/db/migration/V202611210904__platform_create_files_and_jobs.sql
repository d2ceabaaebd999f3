-- Files that people gave us, the queue of background work, and what in it failed for good.

create table stored_files (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null,
  size_bytes integer not null check (size_bytes >= 0),
  content bytea not null,
  created_at timestamptz not null default now(),
  primary key (user_id, id)
);
alter table stored_files alter column content set storage external;
call internal.keep_to_its_person('stored_files');
grant select, insert, delete on stored_files to cursus_app;
grant select on stored_files to cursus_worker;
comment on table stored_files is 'Files, encrypted by the application (AES-256-GCM), so that every node and every backup has them.';
comment on column stored_files.user_id is 'Whose file it is.';
comment on column stored_files.id is 'uuid v7.';
comment on column stored_files.size_bytes is 'Size before encryption.';
comment on column stored_files.content is 'Nonce, cipher text and tag; bound to user_id and id.';
comment on column stored_files.created_at is 'When it was given.';

create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
alter table scheduled_tasks enable row level security;
alter table scheduled_tasks force row level security;
create policy "the owner migrates" on scheduled_tasks for all to cursus_owner using (true) with check (true);
create policy "requests add work" on scheduled_tasks for insert to cursus_app with check (true);
create policy "workers read work" on scheduled_tasks for select to cursus_worker using (true);
create policy "workers add work" on scheduled_tasks for insert to cursus_worker with check (true);
create policy "workers take work" on scheduled_tasks for update to cursus_worker using (true) with check (true);
create policy "workers finish work" on scheduled_tasks for delete to cursus_worker using (true);
grant insert on scheduled_tasks to cursus_app;
grant select, insert, update, delete on scheduled_tasks to cursus_worker;
comment on table scheduled_tasks is 'The queue of background work, as db-scheduler keeps it; ids only, no personal data.';
comment on column scheduled_tasks.task_name is 'The kind of work.';
comment on column scheduled_tasks.task_instance is 'Person and thing, as user id / thing id.';
comment on column scheduled_tasks.task_data is 'Not used.';
comment on column scheduled_tasks.execution_time is 'Not before this time.';
comment on column scheduled_tasks.picked is 'True while a node works on it.';
comment on column scheduled_tasks.picked_by is 'Which node.';
comment on column scheduled_tasks.last_success is 'When it last went well.';
comment on column scheduled_tasks.last_failure is 'When it last failed.';
comment on column scheduled_tasks.consecutive_failures is 'Failures in a row.';
comment on column scheduled_tasks.last_heartbeat is 'When the node last said that it is alive.';
comment on column scheduled_tasks.version is 'Guards against two nodes at once.';
comment on column scheduled_tasks.priority is 'Not used.';

create table job_failures (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null,
  task_name text not null,
  task_instance text not null,
  attempts integer not null,
  error text not null,
  failed_at timestamptz not null default now(),
  primary key (user_id, id)
);
call internal.keep_to_its_person('job_failures');
create policy "administrators read" on job_failures for select to cursus_admin using (true);
grant select on job_failures to cursus_app, cursus_admin;
grant select, insert on job_failures to cursus_worker;
comment on table job_failures is 'Background work that was given up after its last try.';
comment on column job_failures.user_id is 'On whose behalf it ran.';
comment on column job_failures.id is 'uuid v7.';
comment on column job_failures.task_name is 'The kind of work.';
comment on column job_failures.task_instance is 'Person and thing, as user id / thing id.';
comment on column job_failures.attempts is 'How often it was tried.';
comment on column job_failures.error is 'The class of the last error; never its text, which may hold personal data.';
comment on column job_failures.failed_at is 'When it was given up.';
