-- The shared knowledge of names: which companies, skills, technologies, universities and titles there
-- are, how each is spelled, and which values of resumes and records mean them. It holds no personal
-- data; what links a person's value to it is the person's own row.
-- The column embedding_vector of normalized_entities comes with the module that makes embeddings.

create schema if not exists extensions;
comment on schema extensions is 'Extensions of PostgreSQL that Cursus uses.';
grant usage on schema extensions to cursus_app, cursus_worker, cursus_admin, cursus_system;
create extension if not exists pg_trgm schema extensions;
create extension if not exists fuzzystrmatch schema extensions;

-- Where an operator has them elsewhere already, they are found there; functions are parsed when they
-- are made, so this matters now only.
select set_config('search_path', 'public, ' || string_agg(distinct quote_ident(n.nspname), ', '), true)
from pg_extension e
join pg_namespace n on n.oid = e.extnamespace
where e.extname in ('pg_trgm', 'fuzzystrmatch');

-- A uuid v7 for rows that the database makes itself, as the application makes them elsewhere.
create function new_id() returns uuid
  language sql volatile parallel safe
  return encode(
    set_bit(set_bit(
      overlay(
        uuid_send(gen_random_uuid())
        placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
        from 1 for 6),
      52, 1), 53, 1),
    'hex')::uuid;
comment on function new_id() is 'A new uuid v7.';
grant execute on function new_id() to cursus_app, cursus_worker, cursus_admin, cursus_system;

-- One spelling for all that mean the same: case, accents, punctuation and, for companies, the legal
-- form do not count. C++, C#, .NET and Node.js keep the signs that make them different.
create function knowledge_key(p_type text, p_value text) returns text
  language plpgsql immutable strict parallel safe
  set search_path = ''
  as $$
declare
  key text;
begin
  key := translate(p_value, U&'\00AE\2122\00A9\2120\0027\2019\2018\02BC\0060\00B4\00AD\200B\200C\200D\FEFF', '');
  key := replace(replace(key, '&', ' and '), U&'\FF0B', '+');
  key := regexp_replace(normalize(key, nfkd), U&'[\0300-\036F]', '', 'g');
  key := lower(normalize(key, nfc));
  key := replace(replace(replace(replace(key, U&'\00DF', 'ss'), U&'\00E6', 'ae'), U&'\0153', 'oe'), U&'\00FE', 'th');
  key := translate(key, U&'\00F8\0142\0111\00F0\0131\0127', 'oldDih');
  key := lower(regexp_replace(key, '[^[:alnum:]+#.]+', ' ', 'g'));
  -- J.P. Morgan and JP Morgan are one.
  key := regexp_replace(key, '\m([[:alpha:]])\.(?=[[:alpha:]]\M)', '\1', 'g');
  key := regexp_replace(key, '\.+(?= |$)', '', 'g');
  key := regexp_replace(key, '\m([[:alpha:]]) ([+#]+)$', '\1\2');
  key := regexp_replace(key, '(^| )[.+#]+(?![[:alpha:]])', '\1', 'g');
  key := btrim(regexp_replace(key, ' +', ' ', 'g'));
  if p_type in ('company', 'university') then
    key := regexp_replace(key, '^the (?=.)', '');
  end if;
  if p_type = 'company' then
    key := regexp_replace(key, '(( and)? (inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|lp|plc|gmbh|mbh|ag|kg|kgaa|ohg|ug|sa|sas|sarl|srl|spa|bv|nv|ab|asa|oy|oyj|aps|sl|slu|se|pty|pte|pvt|private|kk|sdn|bhd|ltda|de cv|sab de cv|jsc|ooo|oao|pao|zrt|kft|sro|doo))+$', '');
  elsif p_type = 'university' then
    key := regexp_replace(key, '\muniv\M', 'university', 'g');
  elsif p_type = 'title' then
    key := regexp_replace(regexp_replace(key, '\msr\M', 'senior', 'g'), '\mjr\M', 'junior', 'g');
    key := regexp_replace(regexp_replace(key, '\mmgr\M', 'manager', 'g'), '\masst\M', 'assistant', 'g');
  end if;
  return key;
end
$$;
comment on function knowledge_key(text, text) is
  'The spelling by which values and aliases of a type are compared; empty where nothing is left.';
grant execute on function knowledge_key(text, text) to cursus_app, cursus_worker, cursus_admin, cursus_system;

-- The first letters of the words of a key: pm of project management. Spellings of one name
-- have the same, which makes them quick to find.
create function knowledge_initials(p_key text) returns text
  language sql immutable strict parallel safe
  return regexp_replace(p_key, '([^ ])[^ ]* ?', '\1', 'g');
comment on function knowledge_initials(text) is 'The first letters of the words of a key.';
grant execute on function knowledge_initials(text) to cursus_app, cursus_worker, cursus_admin, cursus_system;

create table normalized_entities (
  id uuid primary key,
  entity_type text not null
    check (entity_type in ('company', 'skill', 'technology', 'university', 'title')),
  canonical_name text not null check (length(canonical_name) between 1 and 200),
  kind text,
  aliases text[] not null default '{}',
  confidence_score double precision not null default 1.0 check (confidence_score between 0 and 1),
  review_status text not null default 'approved'
    check (review_status in ('approved', 'pending', 'flagged')),
  merged_into uuid references normalized_entities (id) check (merged_into <> id),
  metadata jsonb not null default '{}',
  source text not null check (source in ('curated', 'onet', 'admin', 'observed')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (id, entity_type)
);
create index normalized_entities_to_review on normalized_entities (created_at)
  where review_status = 'pending' and merged_into is null;
comment on table normalized_entities is 'Companies, skills, technologies, universities and titles, each once.';
comment on column normalized_entities.id is 'A uuid; of what comes with Cursus the same in every installation.';
comment on column normalized_entities.entity_type is 'company, skill, technology, university or title.';
comment on column normalized_entities.canonical_name is 'The name to show.';
comment on column normalized_entities.kind is 'What it is of its type, such as programming language or soft skill.';
comment on column normalized_entities.aliases is 'Its spellings, the canonical one included; kept by a trigger on normalized_entity_aliases.';
comment on column normalized_entities.confidence_score is 'How sure it is that there is such a thing, 0 to 1.';
comment on column normalized_entities.review_status is 'approved; pending until an administrator looks; flagged when refused. Only approved ones are linked to.';
comment on column normalized_entities.merged_into is 'The one that took its spellings over, if any.';
comment on column normalized_entities.metadata is 'Further facts, such as how many people use a proposed name.';
comment on column normalized_entities.source is 'curated (comes with Cursus), onet, admin, or observed (used by several people).';
comment on column normalized_entities.created_at is 'When it was added.';
comment on column normalized_entities.updated_at is 'When it last changed.';

create table normalized_entity_aliases (
  id uuid primary key,
  entity_id uuid not null,
  entity_type text not null,
  alias text not null check (length(alias) between 1 and 200),
  alias_key text not null generated always as (public.knowledge_key(entity_type, alias)) stored
    check (alias_key <> ''),
  value_kind text not null
    generated always as (case entity_type when 'technology' then 'skill' else entity_type end) stored,
  created_at timestamptz not null default now(),
  foreign key (entity_id, entity_type) references normalized_entities (id, entity_type),
  unique (entity_id, id),
  constraint normalized_entity_aliases_once unique (value_kind, alias_key)
);
-- On an expression, since the planner would take it for "is equal", too, which it does slowly.
create index normalized_entity_aliases_alike on normalized_entity_aliases
  using gist ((alias_key || ' ') gist_trgm_ops);
create index normalized_entity_aliases_by_initials on normalized_entity_aliases
  (value_kind, public.knowledge_initials(alias_key));
create index normalized_entity_aliases_run_together on normalized_entity_aliases
  (value_kind, replace(alias_key, ' ', ''));
comment on table normalized_entity_aliases is 'Each spelling of each entity; a spelling means one thing only.';
comment on column normalized_entity_aliases.id is 'A uuid.';
comment on column normalized_entity_aliases.entity_id is 'What it means.';
comment on column normalized_entity_aliases.entity_type is 'The type of what it means.';
comment on column normalized_entity_aliases.alias is 'As people write it.';
comment on column normalized_entity_aliases.alias_key is 'What knowledge_key makes of it; compared with values.';
comment on column normalized_entity_aliases.value_kind is 'Which values it is compared with: skills and technologies stand in the same lists.';
comment on column normalized_entity_aliases.created_at is 'When it was added.';

-- The readable list of spellings is written here and nowhere else.
create function internal.renew_alias_lists() returns trigger
  language plpgsql
  set search_path = ''
  as $$
begin
  update public.normalized_entities e
  set aliases = coalesce((
        select array_agg(a.alias order by a.alias <> e.canonical_name, a.alias)
        from public.normalized_entity_aliases a
        where a.entity_id = e.id), '{}'),
      updated_at = now()
  where e.id in (select c.entity_id from changed c);
  return null;
end
$$;
create function internal.renew_alias_lists_of_both() returns trigger
  language plpgsql
  set search_path = ''
  as $$
begin
  update public.normalized_entities e
  set aliases = coalesce((
        select array_agg(a.alias order by a.alias <> e.canonical_name, a.alias)
        from public.normalized_entity_aliases a
        where a.entity_id = e.id), '{}'),
      updated_at = now()
  where e.id in (select c.entity_id from changed c union select b.entity_id from before b);
  return null;
end
$$;
create trigger aliases_added after insert on normalized_entity_aliases
  referencing new table as changed
  for each statement execute function internal.renew_alias_lists();
create trigger aliases_removed after delete on normalized_entity_aliases
  referencing old table as changed
  for each statement execute function internal.renew_alias_lists();
create trigger aliases_moved after update on normalized_entity_aliases
  referencing old table as before new table as changed
  for each statement execute function internal.renew_alias_lists_of_both();

create table knowledge_changes (
  id uuid primary key,
  action text not null check (action in ('approve', 'flag', 'merge', 'split', 'add_alias')),
  entity_id uuid not null,
  entity_ids uuid[] not null,
  summary text not null,
  before jsonb not null,
  made jsonb not null default '{}',
  made_by uuid,
  made_at timestamptz not null default now(),
  undone_at timestamptz,
  undone_by uuid
);
create index knowledge_changes_of_entity on knowledge_changes using gin (entity_ids);
comment on table knowledge_changes is 'What administrators changed in the shared knowledge, with what is needed to take it back.';
comment on column knowledge_changes.id is 'uuid v7.';
comment on column knowledge_changes.action is 'approve, flag, merge, split or add_alias.';
comment on column knowledge_changes.entity_id is 'The entity that was worked on.';
comment on column knowledge_changes.entity_ids is 'All entities that it touched.';
comment on column knowledge_changes.summary is 'One line for people.';
comment on column knowledge_changes.before is 'Entities and aliases as they were.';
comment on column knowledge_changes.made is 'Ids of the entities and aliases that it made.';
comment on column knowledge_changes.made_by is 'The administrator.';
comment on column knowledge_changes.made_at is 'When.';
comment on column knowledge_changes.undone_at is 'When it was taken back.';
comment on column knowledge_changes.undone_by is 'Who took it back.';

-- Everybody reads the shared knowledge; administrators and housekeeping keep it.
do $$
declare
  relation name;
begin
  foreach relation in array array['normalized_entities', 'normalized_entity_aliases', 'knowledge_changes'] loop
    execute format('alter table %s enable row level security', relation);
    execute format('alter table %s force row level security', relation);
    execute format('create policy "the owner migrates" on %s for all to cursus_owner using (true) with check (true)', relation);
    execute format('create policy "keepers read" on %s for select to cursus_admin, cursus_system using (true)', relation);
    execute format('create policy "keepers add" on %s for insert to cursus_admin, cursus_system with check (true)', relation);
    execute format('create policy "keepers change" on %s for update to cursus_admin, cursus_system using (true) with check (true)', relation);
  end loop;
  foreach relation in array array['normalized_entities', 'normalized_entity_aliases'] loop
    execute format('create policy "everybody reads" on %s for select to cursus_app, cursus_worker using (true)', relation);
    execute format('create policy "administrators take back" on %s for delete to cursus_admin using (true)', relation);
    execute format('grant select on %s to cursus_app, cursus_worker', relation);
    execute format('grant select, insert, update on %s to cursus_admin, cursus_system', relation);
    execute format('grant delete on %s to cursus_admin', relation);
  end loop;
end
$$;
grant select, insert, update (undone_at, undone_by) on knowledge_changes to cursus_admin;

create table resume_entity_links (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null,
  parsed_entity_id uuid,
  entity_type text,
  logical_entity_id uuid,
  field text,
  target text not null generated always as
    (coalesce(parsed_entity_id::text, entity_type || '/' || logical_entity_id::text || '/' || field)) stored,
  value text not null,
  normalized_entity_id uuid not null,
  alias_id uuid not null,
  match_method text not null check (match_method in ('exact', 'fuzzy', 'embedding', 'llm', 'manual')),
  match_score double precision not null check (match_score between 0 and 1),
  confidence_score double precision not null default 1.0 check (confidence_score between 0 and 1),
  review_required boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, parsed_entity_id) references parsed_resume_entities (user_id, id) on delete cascade,
  foreign key (normalized_entity_id, alias_id) references normalized_entity_aliases (entity_id, id)
    on update cascade on delete cascade,
  constraint resume_entity_links_one_a_value unique (user_id, target),
  constraint resume_entity_links_of_a_fact_or_a_field check (
    (parsed_entity_id is null) = (num_nonnulls(entity_type, logical_entity_id, field) = 3)
    and num_nonnulls(entity_type, logical_entity_id, field) in (0, 3))
);
create index resume_entity_links_of_fact on resume_entity_links (user_id, parsed_entity_id);
create index resume_entity_links_of_alias on resume_entity_links (alias_id);
call internal.keep_to_its_person('resume_entity_links');
grant select, insert, update, delete on resume_entity_links to cursus_app, cursus_worker;
comment on table resume_entity_links is 'What a value that was read or recorded means. A link follows its spelling when that moves to another entity.';
comment on column resume_entity_links.user_id is 'Whose value it is.';
comment on column resume_entity_links.id is 'uuid v7.';
comment on column resume_entity_links.parsed_entity_id is 'The fact of a resume; null for a value of the record.';
comment on column resume_entity_links.entity_type is 'The kind of entry in the record, such as work_experience; null for a fact of a resume.';
comment on column resume_entity_links.logical_entity_id is 'The entry in the record.';
comment on column resume_entity_links.field is 'The field of the entry, such as company or technologies.0.';
comment on column resume_entity_links.target is 'The fact or the field as one text; each has one link.';
comment on column resume_entity_links.value is 'The value that was linked; another at the same place is linked anew.';
comment on column resume_entity_links.normalized_entity_id is 'What it means.';
comment on column resume_entity_links.alias_id is 'The spelling by which it was found.';
comment on column resume_entity_links.match_method is 'exact, fuzzy (by trigrams), embedding, llm, or manual; a manual link is never replaced.';
comment on column resume_entity_links.match_score is 'How alike value and spelling are, 0 to 1.';
comment on column resume_entity_links.confidence_score is 'How sure the link is, 0 to 1.';
comment on column resume_entity_links.review_required is 'True where the score is too low to rely on.';
comment on column resume_entity_links.created_at is 'When it was made.';
comment on column resume_entity_links.updated_at is 'When it last changed.';
