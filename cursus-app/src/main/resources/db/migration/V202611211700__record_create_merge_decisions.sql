-- What became of each entry that a document brought: taken, asked about, refused or undone. Nothing
-- that a document says is lost, and each decision can be taken back.

create table merge_decisions (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null,
  batch_id uuid not null,
  batch_kind text not null check (batch_kind in ('upload', 'import')),
  batch_name text not null,
  entity_type text not null check (entity_type in ('personal_info', 'work_experience', 'education', 'skill', 'project', 'certification', 'volunteering', 'publication', 'award', 'interest', 'reference')),
  logical_entity_id uuid not null,
  outcome text not null check (outcome in ('new', 'same', 'richer', 'conflicting')),
  status text not null check (status in ('decided', 'pending', 'undone')),
  match_score double precision not null check (match_score between 0 and 1),
  rule_version text not null,
  sure boolean not null,
  incoming jsonb not null,
  fields jsonb not null default '[]',
  base_version integer,
  applied_version integer,
  decided_by text check (decided_by in ('rule', 'person')),
  decided_at timestamptz,
  undone_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  check ((status = 'pending') = (decided_by is null) or status = 'undone')
);
create index merge_decisions_of_a_batch on merge_decisions (user_id, batch_id);
create index merge_decisions_to_decide on merge_decisions (user_id, id) where status = 'pending';

comment on table merge_decisions is 'What became of each entry that a document brought.';
comment on column merge_decisions.user_id is 'Whose record it is.';
comment on column merge_decisions.id is 'uuid v7.';
comment on column merge_decisions.batch_id is 'The resume version, or the import, that brought it.';
comment on column merge_decisions.batch_kind is 'upload or import.';
comment on column merge_decisions.batch_name is 'The name of the file.';
comment on column merge_decisions.entity_type is 'The kind of entry.';
comment on column merge_decisions.logical_entity_id is 'The entry that it speaks of, or that it made.';
comment on column merge_decisions.outcome is 'new, same (says nothing new), richer (only adds) or conflicting.';
comment on column merge_decisions.status is 'decided by rule or person, pending, or undone.';
comment on column merge_decisions.match_score is 'How surely it speaks of that entry, 0 to 1; 0 for a new one.';
comment on column merge_decisions.rule_version is 'The rules that compared them.';
comment on column merge_decisions.sure is 'False where the person is asked whether both are one.';
comment on column merge_decisions.incoming is 'What the document says: fields, evidence, confidence.';
comment on column merge_decisions.fields is 'Fields in which it adds or contradicts, with the choice for each.';
comment on column merge_decisions.base_version is 'The version of the entry before; null when it made the entry.';
comment on column merge_decisions.applied_version is 'The last version that it made; null when it made none.';
comment on column merge_decisions.decided_by is 'rule or person; null while pending.';
comment on column merge_decisions.decided_at is 'When.';
comment on column merge_decisions.undone_at is 'When it was taken back.';
comment on column merge_decisions.created_at is 'When the document was compared.';
comment on column merge_decisions.updated_at is 'When the row last changed.';

call internal.keep_to_its_person('merge_decisions');
grant select, insert, update on merge_decisions to cursus_app, cursus_worker;
