-- Applications: what was sent where, what came of it, and what is to be done next.

create table job_applications (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null,
  job_id uuid not null,
  status text not null default 'not_applied'
    check (status in ('not_applied', 'applied', 'interview', 'offer', 'rejected')),
  outcome text check (outcome in ('accepted', 'declined', 'withdrawn', 'no_answer')),
  position integer not null default 0 check (position >= 0),
  applied_at timestamptz,
  follow_up_on date,
  follow_up_note text check (length(follow_up_note) <= 500),
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  archived_at timestamptz,
  primary key (user_id, id),
  constraint job_applications_one_a_job unique (user_id, job_id),
  foreign key (user_id, job_id) references jobs (user_id, id)
);
create index job_applications_board on job_applications (user_id, status, position);
create index job_applications_follow_up on job_applications (user_id, follow_up_on) where follow_up_on is not null;
call internal.keep_to_its_person('job_applications');
grant select, insert, update on job_applications to cursus_app;
grant select on job_applications to cursus_worker;
comment on table job_applications is 'One application to one job.';
comment on column job_applications.user_id is 'Whose it is.';
comment on column job_applications.id is 'uuid v7.';
comment on column job_applications.job_id is 'The job.';
comment on column job_applications.status is 'The column of the board; the job''s application_status is the same.';
comment on column job_applications.outcome is 'How it ended, beyond the status; null while it is open.';
comment on column job_applications.position is 'From 0 within its column.';
comment on column job_applications.applied_at is 'When it was sent; null before.';
comment on column job_applications.follow_up_on is 'Day on which to do something; null for none.';
comment on column job_applications.follow_up_note is 'What to do then.';
comment on column job_applications.version is 'Counts changes, so that two windows do not overwrite each other.';
comment on column job_applications.created_at is 'When it was begun.';
comment on column job_applications.updated_at is 'When it last changed.';
comment on column job_applications.archived_at is 'When it was put away; it can be taken back.';

create table job_application_events (
  user_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  kind text not null check (kind in ('created', 'status', 'note', 'sent', 'contact', 'follow_up', 'interview', 'outcome')),
  from_status text check (from_status in ('not_applied', 'applied', 'interview', 'offer', 'rejected')),
  to_status text check (to_status in ('not_applied', 'applied', 'interview', 'offer', 'rejected')),
  body text check (length(body) <= 10000),
  happened_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, application_id) references job_applications (user_id, id) on delete cascade,
  constraint job_application_events_status_names_both check ((kind = 'status') = (to_status is not null))
);
create index job_application_events_of_application on job_application_events (user_id, application_id, happened_at desc, id desc);
call internal.keep_to_its_person('job_application_events');
grant select, insert, update, delete on job_application_events to cursus_app;
grant select on job_application_events to cursus_worker;
comment on table job_application_events is 'What happened with an application, and the person''s notes.';
comment on column job_application_events.user_id is 'Whose it is.';
comment on column job_application_events.id is 'uuid v7.';
comment on column job_application_events.application_id is 'The application.';
comment on column job_application_events.kind is 'What sort of event.';
comment on column job_application_events.from_status is 'The status before; null for other events and for the first status.';
comment on column job_application_events.to_status is 'The status after; null for other events.';
comment on column job_application_events.body is 'A note, or what happened, in the person''s words.';
comment on column job_application_events.happened_at is 'When it happened, which the person may set.';
comment on column job_application_events.created_at is 'When it was taken down.';

create table job_application_contacts (
  user_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  role text check (length(role) <= 200),
  email text check (length(email) <= 320),
  phone text check (length(phone) <= 50),
  note text check (length(note) <= 2000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, application_id) references job_applications (user_id, id) on delete cascade
);
create index job_application_contacts_of_application on job_application_contacts (user_id, application_id);
call internal.keep_to_its_person('job_application_contacts');
grant select, insert, update, delete on job_application_contacts to cursus_app;
grant select on job_application_contacts to cursus_worker;
comment on table job_application_contacts is 'People at the employer.';
comment on column job_application_contacts.user_id is 'Whose it is.';
comment on column job_application_contacts.id is 'uuid v7.';
comment on column job_application_contacts.application_id is 'The application.';
comment on column job_application_contacts.name is 'Their name.';
comment on column job_application_contacts.role is 'What they do there.';
comment on column job_application_contacts.email is 'Their address.';
comment on column job_application_contacts.phone is 'Their number.';
comment on column job_application_contacts.note is 'What the person wants to remember.';
comment on column job_application_contacts.created_at is 'When they were added.';
comment on column job_application_contacts.updated_at is 'When that last changed.';

create table job_application_documents (
  user_id uuid not null references users (id) on delete cascade,
  application_id uuid not null,
  export_id uuid not null,
  sent_at timestamptz not null default now(),
  primary key (user_id, application_id, export_id),
  foreign key (user_id, application_id) references job_applications (user_id, id),
  foreign key (user_id, export_id) references exports (user_id, id)
);
create index job_application_documents_of_export on job_application_documents (user_id, export_id);
call internal.keep_to_its_person('job_application_documents');
grant select, insert on job_application_documents to cursus_app;
grant select on job_application_documents to cursus_worker;
comment on table job_application_documents is 'The exact files that were sent with an application; kept for ever.';
comment on column job_application_documents.user_id is 'Whose it is.';
comment on column job_application_documents.application_id is 'The application.';
comment on column job_application_documents.export_id is 'The file.';
comment on column job_application_documents.sent_at is 'When it was sent.';
