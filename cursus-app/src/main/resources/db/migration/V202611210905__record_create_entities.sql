-- The record of a working life: versions are added, never overwritten, and each field of each
-- version knows its evidence.

-- The columns that every versioned entity has. Holds no rows; the tables below are made like it.
create table internal.versioned_entity (
  user_id uuid not null,
  logical_entity_id uuid not null,
  version integer not null default 1 check (version > 0),
  is_active boolean not null default true,
  source text not null check (source in ('upload', 'interview', 'manual', 'import')),
  source_confidence double precision check (source_confidence between 0 and 1),
  evidence jsonb not null default '{}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, logical_entity_id, version)
);
comment on column internal.versioned_entity.user_id is 'Whose record it is.';
comment on column internal.versioned_entity.logical_entity_id is 'The entry, the same through all its versions.';
comment on column internal.versioned_entity.version is '1 for the first.';
comment on column internal.versioned_entity.is_active is 'True for the version that counts; at most one an entry.';
comment on column internal.versioned_entity.source is 'Who made this version: upload, interview, manual or import.';
comment on column internal.versioned_entity.source_confidence is 'How sure the source was, 0 to 1.';
comment on column internal.versioned_entity.evidence is 'By field: the parsed entity, document, page, box in points and confidence it rests on.';
comment on column internal.versioned_entity.created_at is 'When this version was made.';
comment on column internal.versioned_entity.updated_at is 'When this version was made active or inactive.';

create domain partial_date as text check (value ~ '^\d{4}(-\d{2}(-\d{2})?)?$');
comment on domain partial_date is 'A date as far as it is known: 2019, 2019-03 or 2019-03-14.';

create table personal_info (
  like internal.versioned_entity including all,
  full_name text not null default '',
  headline text,
  email text,
  phone text,
  location text,
  linkedin text,
  github text,
  website text,
  professional_summary text,
  constraint personal_info_is_one_entry check (logical_entity_id = user_id)
);
comment on table personal_info is 'Name, contact and summary, versioned like every other part of the record.';
comment on column personal_info.full_name is 'As the person writes it.';
comment on column personal_info.headline is 'The line under the name.';
comment on column personal_info.email is 'The address on the resume.';
comment on column personal_info.phone is 'E.164 where sure, else as printed.';
comment on column personal_info.location is 'Town and region or country.';
comment on column personal_info.linkedin is 'Address of the profile.';
comment on column personal_info.github is 'Address of the profile.';
comment on column personal_info.website is 'Another address.';
comment on column personal_info.professional_summary is 'The summary in the person''s own words.';

create table work_experience (
  like internal.versioned_entity including all,
  company text not null,
  title text not null,
  location text,
  start_date partial_date,
  end_date partial_date,
  is_current boolean not null default false,
  description text,
  achievements jsonb not null default '[]',
  enhanced_description text,
  enhancement_metadata jsonb not null default '{}'
);
create index idx_work_experience_timeline on work_experience (user_id, start_date desc, end_date desc);
comment on table work_experience is 'One role at one employer.';
comment on column work_experience.company is 'The employer; empty where the resume does not say.';
comment on column work_experience.title is 'The role; empty where the resume does not say.';
comment on column work_experience.location is 'Where the work was.';
comment on column work_experience.start_date is 'Partial date.';
comment on column work_experience.end_date is 'Partial date; null while current or unknown.';
comment on column work_experience.is_current is 'True while the person works there.';
comment on column work_experience.description is 'Running text, in the person''s own words.';
comment on column work_experience.achievements is 'The bullets, a list of strings.';
comment on column work_experience.enhanced_description is 'A rewording that the person may accept.';
comment on column work_experience.enhancement_metadata is 'What made the rewording.';

create table education (
  like internal.versioned_entity including all,
  institution text not null,
  degree text,
  field_of_study text,
  location text,
  start_date partial_date,
  end_date partial_date,
  gpa text,
  honors jsonb not null default '[]'
);
create index idx_education_timeline on education (user_id, start_date desc, end_date desc);
comment on table education is 'One course of study.';
comment on column education.institution is 'The school; empty where the resume does not say.';
comment on column education.degree is 'The degree as printed.';
comment on column education.field_of_study is 'The subject.';
comment on column education.location is 'Where the school is.';
comment on column education.start_date is 'Partial date.';
comment on column education.end_date is 'Partial date of graduation, or null.';
comment on column education.gpa is 'The grade as printed, since scales differ.';
comment on column education.honors is 'Honours and awards, a list of strings.';

create table skill (
  like internal.versioned_entity including all,
  name text not null,
  category text,
  proficiency_level text,
  years_of_experience integer check (years_of_experience between 0 and 80),
  narrative_context text
);
comment on table skill is 'One skill or spoken language.';
comment on column skill.name is 'As the person writes it.';
comment on column skill.category is 'The group it stands in; Spoken language for those.';
comment on column skill.proficiency_level is 'As printed, such as native or B2.';
comment on column skill.years_of_experience is 'Whole years.';
comment on column skill.narrative_context is 'Where the skill shows in the record.';

create table project (
  like internal.versioned_entity including all,
  name text not null,
  description text,
  technologies jsonb not null default '[]',
  achievements jsonb not null default '[]',
  url text,
  start_date partial_date,
  end_date partial_date,
  enhanced_description text,
  enhancement_metadata jsonb not null default '{}'
);
comment on table project is 'One project, personal or professional.';
comment on column project.name is 'As printed; empty where the resume does not say.';
comment on column project.description is 'In the person''s own words.';
comment on column project.technologies is 'What it was made with, a list of strings.';
comment on column project.achievements is 'The bullets, a list of strings.';
comment on column project.url is 'Where it can be seen.';
comment on column project.start_date is 'Partial date.';
comment on column project.end_date is 'Partial date, or null.';
comment on column project.enhanced_description is 'A rewording that the person may accept.';
comment on column project.enhancement_metadata is 'What made the rewording.';

create table certification (
  like internal.versioned_entity including all,
  name text not null,
  issuer text,
  date_obtained partial_date,
  credential_id text,
  url text
);
comment on table certification is 'One certificate or licence.';
comment on column certification.name is 'As printed.';
comment on column certification.issuer is 'Who gave it.';
comment on column certification.date_obtained is 'Partial date.';
comment on column certification.credential_id is 'The number on it.';
comment on column certification.url is 'Where it can be checked.';

-- What the six have in common beyond their columns: the person's key, one active version an entry,
-- row security, and rights that can add a version and retire one but never rewrite or remove it.
do $$
declare
  entity name;
begin
  foreach entity in array array['personal_info', 'work_experience', 'education', 'skill', 'project', 'certification'] loop
    execute format('alter table %1$I add foreign key (user_id) references users (id) on delete cascade', entity);
    execute format('create unique index %1$s_one_active_version on %1$I (user_id, logical_entity_id) where is_active', entity);
    execute format('create index idx_%1$s_user_active on %1$I (user_id, is_active)', entity);
    call internal.keep_to_its_person(entity::regclass);
    execute format('grant select, insert, update (is_active, updated_at) on %I to cursus_app, cursus_worker', entity);
  end loop;
end
$$;
