-- What a resume tells beside work, studies and skills is part of the record, too; and what another
-- program said of an entry that the record has no column for is kept with it.

alter table internal.versioned_entity add column extras jsonb not null default '{}';

do $$
declare
  entity name;
begin
  foreach entity in array array['personal_info', 'work_experience', 'education', 'skill', 'project', 'certification'] loop
    execute format('alter table %I add column extras jsonb not null default ''{}''', entity);
    execute format('comment on column %I.extras is %L', entity, 'Properties of an imported document that no column holds, as they came.');
  end loop;
end
$$;
comment on column internal.versioned_entity.extras is 'Properties of an imported document that no column holds, as they came.';

create table volunteering (
  like internal.versioned_entity including all,
  organization text not null,
  position text,
  location text,
  url text,
  start_date partial_date,
  end_date partial_date,
  is_current boolean not null default false,
  description text,
  achievements jsonb not null default '[]'
);
comment on table volunteering is 'One unpaid role.';
comment on column volunteering.organization is 'Whom the person worked for; empty where the resume does not say.';
comment on column volunteering.position is 'The role.';
comment on column volunteering.location is 'Where the work was.';
comment on column volunteering.url is 'The organisation''s address.';
comment on column volunteering.start_date is 'Partial date.';
comment on column volunteering.end_date is 'Partial date; null while current or unknown.';
comment on column volunteering.is_current is 'True while the person works there.';
comment on column volunteering.description is 'Running text, in the person''s own words.';
comment on column volunteering.achievements is 'The bullets, a list of strings.';

create table publication (
  like internal.versioned_entity including all,
  name text not null,
  publisher text,
  release_date partial_date,
  url text,
  summary text
);
comment on table publication is 'One paper, book, patent or talk.';
comment on column publication.name is 'Its title.';
comment on column publication.publisher is 'The journal, publisher or conference.';
comment on column publication.release_date is 'Partial date.';
comment on column publication.url is 'Where it can be read.';
comment on column publication.summary is 'The whole entry as printed, or what it is about.';

create table award (
  like internal.versioned_entity including all,
  title text not null,
  awarder text,
  date_received partial_date,
  summary text
);
comment on table award is 'One prize or honour.';
comment on column award.title is 'What it is called.';
comment on column award.awarder is 'Who gave it.';
comment on column award.date_received is 'Partial date.';
comment on column award.summary is 'What it was given for.';

create table interest (
  like internal.versioned_entity including all,
  name text not null,
  keywords jsonb not null default '[]'
);
comment on table interest is 'One thing that the person likes to do.';
comment on column interest.name is 'As the person writes it.';
comment on column interest.keywords is 'What of it in particular, a list of strings.';

create table reference (
  like internal.versioned_entity including all,
  name text not null,
  reference text
);
comment on table reference is 'One person who speaks for the owner of the record.';
comment on column reference.name is 'Who it is.';
comment on column reference.reference is 'What they say, or how to reach them.';

do $$
declare
  entity name;
begin
  foreach entity in array array['volunteering', 'publication', 'award', 'interest', 'reference'] loop
    execute format('alter table %1$I add foreign key (user_id) references users (id) on delete cascade', entity);
    execute format('alter table %1$I add constraint %1$s_deleted_is_not_active check (not (is_active and is_deleted))', entity);
    execute format('create unique index %1$s_one_active_version on %1$I (user_id, logical_entity_id) where is_active', entity);
    execute format('create index idx_%1$s_user_active on %1$I (user_id, is_active)', entity);
    call internal.keep_to_its_person(entity::regclass);
    execute format('grant select, insert, update (is_active, updated_at) on %I to cursus_app, cursus_worker', entity);
  end loop;
end
$$;
