-- From an upload to the record: streams of resumes, their versions with the state of processing, and
-- what was read from each.

create table resume_streams (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null,
  name text not null default 'Default Resume',
  description text,
  tags text[] not null default '{}',
  auto_tagged boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id)
);
create unique index resume_streams_name_taken on resume_streams (user_id, name);
call internal.keep_to_its_person('resume_streams');
grant select, insert, update, delete on resume_streams to cursus_app;
grant select on resume_streams to cursus_worker;
comment on table resume_streams is 'A line of resumes that replace each other.';
comment on column resume_streams.user_id is 'Whose it is.';
comment on column resume_streams.id is 'uuid v7.';
comment on column resume_streams.name is 'What the person calls it.';
comment on column resume_streams.description is 'The person''s note.';
comment on column resume_streams.tags is 'Labels.';
comment on column resume_streams.auto_tagged is 'True while the labels are ours.';
comment on column resume_streams.created_at is 'When it was made.';
comment on column resume_streams.updated_at is 'When it last changed.';

create table resume_versions (
  user_id uuid not null,
  id uuid not null,
  stream_id uuid not null,
  version_number integer not null default 1 check (version_number > 0),
  file_name text not null,
  file_path text not null,
  file_size integer not null,
  file_hash text not null,
  mime_type text not null,
  processing_status text not null default 'pending'
    check (processing_status in ('pending', 'processing', 'completed', 'failed', 'cancelled')),
  processing_progress integer not null default 0 check (processing_progress between 0 and 100),
  current_stage text not null default 'upload' check (current_stage in ('upload', 'parse', 'enrich', 'complete')),
  processing_stages jsonb not null default '{
    "upload": {"status": "pending", "started_at": null, "completed_at": null, "error": null},
    "parse": {"status": "pending", "started_at": null, "completed_at": null, "error": null},
    "enrich": {"status": "pending", "started_at": null, "completed_at": null, "error": null},
    "complete": {"status": "pending", "started_at": null, "completed_at": null, "error": null}
  }',
  processing_errors jsonb not null default '[]',
  processing_telemetry jsonb not null default '{}',
  upload_metadata jsonb not null default '{}',
  resume_metadata jsonb not null default '{}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, stream_id) references resume_streams (user_id, id) on delete cascade,
  constraint resume_versions_numbered_once unique (user_id, stream_id, version_number),
  constraint resume_versions_same_file unique (user_id, file_hash)
);
create index idx_resume_versions_stream on resume_versions (stream_id, version_number);
create index idx_processing_stages_status on resume_versions using gin ((processing_stages -> 'parse' -> 'status'));
call internal.keep_to_its_person('resume_versions');
grant select, insert, update, delete on resume_versions to cursus_app;
grant select, update on resume_versions to cursus_worker;
comment on table resume_versions is 'One uploaded resume and how far its processing is.';
comment on column resume_versions.user_id is 'Whose it is.';
comment on column resume_versions.id is 'uuid v7.';
comment on column resume_versions.stream_id is 'The line of resumes it belongs to.';
comment on column resume_versions.version_number is '1 for the first of its line.';
comment on column resume_versions.file_name is 'As the person''s machine called it.';
comment on column resume_versions.file_path is 'Where the file lies: stored_files/ and its id.';
comment on column resume_versions.file_size is 'Bytes.';
comment on column resume_versions.file_hash is 'SHA-256 in hexadecimal; the same file is kept once a person.';
comment on column resume_versions.mime_type is 'What the content is, not what the name says.';
comment on column resume_versions.processing_status is 'pending, processing, completed, failed or cancelled.';
comment on column resume_versions.processing_progress is 'Percent.';
comment on column resume_versions.current_stage is 'upload, parse, enrich or complete.';
comment on column resume_versions.processing_stages is 'By stage: status, started_at, completed_at, error.';
comment on column resume_versions.processing_errors is 'What went wrong: stage, code, advice, time.';
comment on column resume_versions.processing_telemetry is 'Milliseconds by stage and counts.';
comment on column resume_versions.upload_metadata is 'How the upload came.';
comment on column resume_versions.resume_metadata is 'What the document is: pages with their sizes, probability of being a resume, completeness.';
comment on column resume_versions.created_at is 'When it was uploaded.';
comment on column resume_versions.updated_at is 'When its processing last moved.';

create table parsed_resume_entities (
  user_id uuid not null,
  id uuid not null,
  resume_version_id uuid not null,
  field_name text not null,
  raw_value text,
  normalized_value text,
  confidence_score double precision not null default 0.0 check (confidence_score between 0 and 1),
  source_type text not null default 'rules',
  model_version text not null,
  page integer not null check (page > 0),
  box_x real not null,
  box_y real not null,
  box_width real not null,
  box_height real not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, resume_version_id) references resume_versions (user_id, id) on delete cascade,
  constraint parsed_resume_entities_field_once unique (user_id, resume_version_id, field_name)
);
create index idx_parsed_entities_version on parsed_resume_entities (resume_version_id);
call internal.keep_to_its_person('parsed_resume_entities');
grant select on parsed_resume_entities to cursus_app;
grant select, insert, delete on parsed_resume_entities to cursus_worker;
comment on table parsed_resume_entities is 'Each fact that was read from a resume, with its place.';
comment on column parsed_resume_entities.user_id is 'Whose it is.';
comment on column parsed_resume_entities.id is 'uuid v7.';
comment on column parsed_resume_entities.resume_version_id is 'The resume it was read from.';
comment on column parsed_resume_entities.field_name is 'Such as work_experience.0.company.';
comment on column parsed_resume_entities.raw_value is 'As printed.';
comment on column parsed_resume_entities.normalized_value is 'Dates as 2019 or 2019-03, phones as E.164 where sure.';
comment on column parsed_resume_entities.confidence_score is 'Probability that the value is right, 0 to 1.';
comment on column parsed_resume_entities.source_type is 'rules, or the kind of model that read it.';
comment on column parsed_resume_entities.model_version is 'The rules or model, with version.';
comment on column parsed_resume_entities.page is '1 for the first.';
comment on column parsed_resume_entities.box_x is 'Points from the left of the page.';
comment on column parsed_resume_entities.box_y is 'Points from the top of the page.';
comment on column parsed_resume_entities.box_width is 'Points.';
comment on column parsed_resume_entities.box_height is 'Points.';
comment on column parsed_resume_entities.created_at is 'When it was read.';
comment on column parsed_resume_entities.updated_at is 'When it was last read again.';
