-- The part of O*NET that never moves. A release is loaded into a schema of its own, `onet`, which the
-- next one replaces; what the application keeps about an occupation, an element or a task refers to
-- the keys here, which are only ever added to (ADR 18). No personal data.

create schema onet_key;
comment on schema onet_key is 'Keys of O*NET that outlive every release, and which releases there were.';
grant usage on schema onet_key to cursus_app, cursus_worker, cursus_admin, cursus_system;

create table onet_key.release (
  id uuid primary key,
  name text not null,
  released text,
  source text not null,
  licence text not null,
  row_counts jsonb not null check (jsonb_typeof(row_counts) = 'object'),
  absent text[] not null default '{}',
  state text not null check (state in ('live', 'previous', 'replaced')),
  loaded_at timestamptz not null default now()
);
create unique index release_live_once on onet_key.release (state) where state in ('live', 'previous');
comment on table onet_key.release is 'The releases that were loaded.';
comment on column onet_key.release.id is 'uuid v7.';
comment on column onet_key.release.name is 'Such as 30.1, or starter for the one that comes with Cursus.';
comment on column onet_key.release.released is 'When it was published, as its read-me says: December 2025.';
comment on column onet_key.release.source is 'The file or address that it was loaded from.';
comment on column onet_key.release.licence is 'What its read-me says of its licence.';
comment on column onet_key.release.row_counts is 'Rows by table.';
comment on column onet_key.release.absent is 'Tables that it came without; they are there and empty.';
comment on column onet_key.release.state is 'live: in the schema onet; previous: in onet_prev, to roll back to; replaced: gone.';
comment on column onet_key.release.loaded_at is 'When it was loaded.';

create table onet_key.occupation (
  code text primary key check (code ~ '^\d\d-\d{4}\.\d\d$'),
  title text not null,
  first_release text not null,
  retired_in text,
  successor text references onet_key.occupation (code),
  check (successor is null or retired_in is not null)
);
comment on table onet_key.occupation is 'Every occupation that any loaded release had.';
comment on column onet_key.occupation.code is 'Its O*NET-SOC code, such as 29-1141.00.';
comment on column onet_key.occupation.title is 'Its title in the newest release that has it.';
comment on column onet_key.occupation.first_release is 'The first loaded release that had it.';
comment on column onet_key.occupation.retired_in is 'The release that no longer had it; null while it is there.';
comment on column onet_key.occupation.successor is 'What a crosswalk names in its place, if one was given.';

create table onet_key.element (
  code text primary key,
  title text not null,
  first_release text not null,
  retired_in text,
  successor text references onet_key.element (code),
  check (successor is null or retired_in is not null)
);
comment on table onet_key.element is 'Every element of the content model that any loaded release had: skills, knowledge, interests and so on.';
comment on column onet_key.element.code is 'Its id, such as 2.A.1.a.';
comment on column onet_key.element.title is 'Its name in the newest release that has it.';
comment on column onet_key.element.first_release is 'The first loaded release that had it.';
comment on column onet_key.element.retired_in is 'The release that no longer had it; null while it is there.';
comment on column onet_key.element.successor is 'What a crosswalk names in its place, if one was given.';

create table onet_key.task (
  code bigint primary key,
  title text not null,
  first_release text not null,
  retired_in text,
  successor bigint references onet_key.task (code),
  check (successor is null or retired_in is not null)
);
comment on table onet_key.task is 'Every task statement that any loaded release had.';
comment on column onet_key.task.code is 'Its id.';
comment on column onet_key.task.title is 'Its statement in the newest release that has it.';
comment on column onet_key.task.first_release is 'The first loaded release that had it.';
comment on column onet_key.task.retired_in is 'The release that no longer had it; null while it is there.';
comment on column onet_key.task.successor is 'What a crosswalk names in its place, if one was given.';

grant select on all tables in schema onet_key to cursus_app, cursus_worker, cursus_admin, cursus_system;
