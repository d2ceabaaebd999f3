-- Profiles: what a person shows of the record to whom. Facts stay in the record; a profile selects
-- entries, orders them, and keeps only what it says otherwise than the record.

create table master_profiles (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  personal_info jsonb check (jsonb_typeof(personal_info) = 'object'),
  professional_summary text,
  enhanced_professional_summary text,
  enhancement_metadata jsonb not null default '{}' check (jsonb_typeof(enhancement_metadata) = 'object'),
  enhancement_accepted boolean,
  enhancement_digest text,
  skills jsonb check (jsonb_typeof(skills) = 'object'),
  custom_fields jsonb not null default '{}' check (jsonb_typeof(custom_fields) = 'object'),
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id),
  constraint master_profiles_choice_names_its_words
    check ((enhancement_accepted is null) = (enhancement_digest is null))
);
create unique index master_profiles_name_taken on master_profiles (user_id, lower(name)) where deleted_at is null;
call internal.keep_to_its_person('master_profiles');
grant select, insert, update on master_profiles to cursus_app, cursus_worker;
comment on table master_profiles is 'A curated selection of the record, one of several that a person may have.';
comment on column master_profiles.user_id is 'Whose it is.';
comment on column master_profiles.id is 'uuid v7.';
comment on column master_profiles.name is 'What the person calls it; no two that are not deleted have the same.';
comment on column master_profiles.personal_info is 'What this profile says otherwise than the record, by key; null follows the record.';
comment on column master_profiles.professional_summary is 'The summary of this profile; null follows the record, empty for none.';
comment on column master_profiles.enhanced_professional_summary is 'A rewording of the summary that the person may accept.';
comment on column master_profiles.enhancement_metadata is 'What made the rewording.';
comment on column master_profiles.enhancement_accepted is 'True for accepted, false for refused, null while undecided.';
comment on column master_profiles.enhancement_digest is 'Of the summary and the rewording that the choice was about; of others it says nothing.';
comment on column master_profiles.skills is 'The lists that this profile says otherwise than the record, by key; null follows the record.';
comment on column master_profiles.custom_fields is 'What the person adds, texts by name.';
comment on column master_profiles.version is 'Counts changes, so that a writer can say which state a change is based on.';
comment on column master_profiles.created_at is 'When it was made.';
comment on column master_profiles.updated_at is 'When it last changed.';
comment on column master_profiles.deleted_at is 'When the person deleted it; it can be restored.';

create table master_profile_entries (
  user_id uuid not null,
  profile_id uuid not null,
  entity_type text not null check (entity_type in ('work_experience', 'education', 'project')),
  logical_entity_id uuid not null,
  position integer not null check (position >= 0),
  enhancement_accepted boolean,
  enhancement_digest text,
  primary key (user_id, profile_id, entity_type, logical_entity_id),
  foreign key (user_id, profile_id) references master_profiles (user_id, id) on delete cascade,
  constraint master_profile_entries_choice_names_its_words
    check ((enhancement_accepted is null) = (enhancement_digest is null))
);
call internal.keep_to_its_person('master_profile_entries');
grant select, insert, update, delete on master_profile_entries to cursus_app, cursus_worker;
comment on table master_profile_entries is 'Which entries of the record a profile shows, and in which order.';
comment on column master_profile_entries.user_id is 'Whose it is.';
comment on column master_profile_entries.profile_id is 'The profile.';
comment on column master_profile_entries.entity_type is 'The table of the entry.';
comment on column master_profile_entries.logical_entity_id is 'The entry; the statements that write check that it is the person''s own.';
comment on column master_profile_entries.position is 'From 0 within its kind, in the order in which it is shown.';
comment on column master_profile_entries.enhancement_accepted is 'Whether this profile shows the entry''s rewording: true, false, or null while undecided.';
comment on column master_profile_entries.enhancement_digest is 'Of the description and the rewording that the choice was about; of others it says nothing.';
