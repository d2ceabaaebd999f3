-- Notes and contacts of an application: two windows do not overwrite each other, and what was
-- deleted can be brought back.

alter table job_application_events
  add column version integer not null default 1 check (version > 0),
  add column deleted_at timestamptz;
comment on column job_application_events.version is 'Counts changes, so that two windows do not overwrite each other.';
comment on column job_application_events.deleted_at is 'When the person deleted it; it can be brought back for 30 days.';

alter table job_application_contacts
  add column version integer not null default 1 check (version > 0),
  add column deleted_at timestamptz;
comment on column job_application_contacts.version is 'Counts changes, so that two windows do not overwrite each other.';
comment on column job_application_contacts.deleted_at is 'When the person deleted them; they can be brought back for 30 days.';
