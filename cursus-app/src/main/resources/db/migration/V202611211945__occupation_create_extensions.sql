-- What Cursus knows of occupations beyond O*NET: notes, sectors and training programs that an
-- administrator keeps for everybody, and what a person says about themselves. Everything refers to
-- the keys in onet_key, so that no release of O*NET can touch it (ADR 18).

create table sector (
  id uuid primary key,
  name text not null check (length(name) between 1 and 120),
  description text,
  soc_prefixes text[] not null default '{}'
    check (array_to_string(soc_prefixes, ',') ~ '^(\d\d-[\d.]*)?(,\d\d-[\d.]*)*$'),
  position integer not null default 0,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index sector_name_taken on sector (lower(name));
comment on table sector is 'Parts of the economy by which occupations are grouped.';
comment on column sector.id is 'uuid v7.';
comment on column sector.name is 'What it is called.';
comment on column sector.description is 'What belongs to it.';
comment on column sector.soc_prefixes is 'Beginnings of codes whose occupations belong to it, such as 29- or 15-12.';
comment on column sector.position is 'Its place in lists.';
comment on column sector.version is 'Counts changes, so that a writer can say which state a change is based on.';
comment on column sector.created_at is 'When it was added.';
comment on column sector.updated_at is 'When it last changed.';

create table occupation (
  onet_code text primary key references onet_key.occupation (code),
  local_notes text,
  local_wage_low numeric(12, 2) check (local_wage_low >= 0),
  local_wage_median numeric(12, 2) check (local_wage_median >= 0),
  local_wage_high numeric(12, 2) check (local_wage_high >= 0),
  local_wage_period text check (local_wage_period in ('hour', 'month', 'year')),
  local_wage_currency text check (local_wage_currency ~ '^[A-Z]{3}$'),
  local_wage_source text,
  demand text check (demand in ('low', 'steady', 'growing', 'shortage')),
  featured boolean not null default false,
  sector_id uuid references sector (id) on delete set null,
  custom_fields jsonb not null default '{}' check (jsonb_typeof(custom_fields) = 'object'),
  version integer not null default 1 check (version > 0),
  updated_by uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (local_wage_low <= local_wage_median and local_wage_median <= local_wage_high
    and local_wage_low <= local_wage_high),
  check (num_nonnulls(local_wage_low, local_wage_median, local_wage_high) = 0
    or (local_wage_period is not null and local_wage_currency is not null))
);
create index occupation_of_sector on occupation (sector_id);
comment on table occupation is 'What an administrator adds to an occupation, one row to one of O*NET.';
comment on column occupation.onet_code is 'Which occupation.';
comment on column occupation.local_notes is 'What people here should know of it.';
comment on column occupation.local_wage_low is 'What a tenth here earns less than.';
comment on column occupation.local_wage_median is 'What half here earn less than.';
comment on column occupation.local_wage_high is 'What a tenth here earns more than.';
comment on column occupation.local_wage_period is 'For which time the wage is paid.';
comment on column occupation.local_wage_currency is 'ISO 4217 code.';
comment on column occupation.local_wage_source is 'Where the wage is from, and of when.';
comment on column occupation.demand is 'How many people are looked for here.';
comment on column occupation.featured is 'Whether it is shown first.';
comment on column occupation.sector_id is 'Its sector, when not the one that its code says.';
comment on column occupation.custom_fields is 'What else an administrator notes, texts by name.';
comment on column occupation.version is 'Counts changes, so that a writer can say which state a change is based on.';
comment on column occupation.updated_by is 'The administrator who changed it last.';
comment on column occupation.created_at is 'When it was added.';
comment on column occupation.updated_at is 'When it last changed.';

create table hs_skill (
  onet_element_id text primary key references onet_key.element (code),
  name text not null check (length(name) between 1 and 120),
  description text not null,
  example text,
  is_active boolean not null default true,
  version integer not null default 1 check (version > 0),
  updated_by uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table hs_skill is 'Elements of O*NET in words that somebody at school uses.';
comment on column hs_skill.onet_element_id is 'Which element.';
comment on column hs_skill.name is 'What it is called in plain words.';
comment on column hs_skill.description is 'What it means.';
comment on column hs_skill.example is 'Where somebody at school meets it.';
comment on column hs_skill.is_active is 'Whether it is shown.';
comment on column hs_skill.version is 'Counts changes, so that a writer can say which state a change is based on.';
comment on column hs_skill.updated_by is 'The administrator who changed it last.';
comment on column hs_skill.created_at is 'When it was added.';
comment on column hs_skill.updated_at is 'When it last changed.';

create table program (
  id uuid primary key,
  provider text not null check (length(provider) between 1 and 200),
  name text not null check (length(name) between 1 and 200),
  level text not null check (level in ('course', 'certificate', 'apprenticeship', 'associate',
    'bachelor', 'master', 'doctorate', 'other')),
  length_months numeric(5, 1) check (length_months > 0),
  cost numeric(12, 2) check (cost >= 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  url text,
  location text,
  description text,
  cip_code text check (cip_code ~ '^\d\d\.\d{4}$'),
  source text not null check (source in ('manual', 'import')),
  duplicate_key text not null generated always as (
    lower(regexp_replace(provider || '|' || name || '|' || level, '[^[:alnum:]|]+', '', 'g'))) stored,
  is_active boolean not null default true,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (cost is null or currency is not null)
);
create unique index program_known_already on program (duplicate_key) where is_active;
create index program_of_cip on program (cip_code);
comment on table program is 'Training programs that lead to occupations.';
comment on column program.id is 'uuid v7.';
comment on column program.provider is 'The school or company that offers it.';
comment on column program.name is 'What it is called.';
comment on column program.level is 'What one has at the end.';
comment on column program.length_months is 'How long it takes, in months.';
comment on column program.cost is 'What it costs in all.';
comment on column program.currency is 'ISO 4217 code.';
comment on column program.url is 'Its page.';
comment on column program.location is 'Where it is, or online.';
comment on column program.description is 'What it teaches.';
comment on column program.cip_code is 'Its field after the Classification of Instructional Programs, such as 51.3801.';
comment on column program.source is 'Typed in or imported.';
comment on column program.duplicate_key is 'Provider, name and level without case, blanks and signs; no two active ones have the same.';
comment on column program.is_active is 'False for one that an administrator removed.';
comment on column program.version is 'Counts changes, so that a writer can say which state a change is based on.';
comment on column program.created_at is 'When it was added.';
comment on column program.updated_at is 'When it last changed.';

create table program_occupation (
  program_id uuid not null references program (id) on delete cascade,
  onet_code text not null references onet_key.occupation (code),
  source text not null check (source in ('manual', 'cip')),
  primary key (program_id, onet_code)
);
create index program_occupation_of_occupation on program_occupation (onet_code);
comment on table program_occupation is 'Which occupations a program leads to.';
comment on column program_occupation.program_id is 'Which program.';
comment on column program_occupation.onet_code is 'Which occupation.';
comment on column program_occupation.source is 'Said by hand or in an import, or by its CIP code.';

create table cip_soc (
  cip_code text not null check (cip_code ~ '^\d\d\.\d{4}$'),
  soc_code text not null check (soc_code ~ '^\d\d-\d{4}$'),
  primary key (cip_code, soc_code)
);
comment on table cip_soc is 'Which occupations a field of study leads to, by the codes of both classifications.';
comment on column cip_soc.cip_code is 'A field of study.';
comment on column cip_soc.soc_code is 'An occupation without the part after the dot that O*NET adds.';

do $$
declare
  relation regclass;
begin
  foreach relation in array array['sector', 'occupation', 'hs_skill', 'program', 'program_occupation',
    'cip_soc']::regclass[] loop
    execute format('alter table %s enable row level security', relation);
    execute format('alter table %s force row level security', relation);
    execute format('create policy "the owner migrates" on %s for all to cursus_owner using (true) with check (true)', relation);
    execute format('create policy "everybody reads" on %s for select to cursus_app, cursus_worker, cursus_admin, cursus_system using (true)', relation);
    execute format('create policy "administrators add" on %s for insert to cursus_admin with check (true)', relation);
    execute format('create policy "administrators change" on %s for update to cursus_admin using (true) with check (true)', relation);
    execute format('create policy "administrators remove" on %s for delete to cursus_admin using (true)', relation);
    execute format('grant select on %s to cursus_app, cursus_worker, cursus_system', relation);
    execute format('grant select, insert, update, delete on %s to cursus_admin', relation);
  end loop;
end
$$;

create table skills_assessment (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('skills', 'interests')),
  status text not null default 'in_progress' check (status in ('in_progress', 'completed')),
  release text not null,
  started_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  completed_at timestamptz,
  primary key (user_id, id),
  check ((status = 'completed') = (completed_at is not null))
);
create unique index skills_assessment_one_at_a_time on skills_assessment (user_id, kind) where status = 'in_progress';
call internal.keep_to_its_person('skills_assessment');
grant select, insert, update, delete on skills_assessment to cursus_app, cursus_worker;
comment on table skills_assessment is 'What people say of their own skills, and which activities they like.';
comment on column skills_assessment.user_id is 'Whose it is.';
comment on column skills_assessment.id is 'uuid v7.';
comment on column skills_assessment.kind is 'skills: level and importance on the scales of O*NET; interests: sixty activities, liked or not.';
comment on column skills_assessment.status is 'Left and resumed as long as it is in progress; a completed one no longer changes.';
comment on column skills_assessment.release is 'The release of O*NET whose questions these are.';
comment on column skills_assessment.started_at is 'When it began.';
comment on column skills_assessment.updated_at is 'When an answer last changed.';
comment on column skills_assessment.completed_at is 'When the person said that it is finished.';

create table skills_assessment_answer (
  user_id uuid not null,
  assessment_id uuid not null,
  question text not null check (length(question) between 1 and 40),
  scale_id text not null check (length(scale_id) between 1 and 3),
  value numeric(5, 2) not null,
  answered_at timestamptz not null default now(),
  primary key (user_id, assessment_id, question, scale_id),
  foreign key (user_id, assessment_id) references skills_assessment (user_id, id) on delete cascade
);
call internal.keep_to_its_person('skills_assessment_answer');
grant select, insert, update, delete on skills_assessment_answer to cursus_app, cursus_worker;
comment on table skills_assessment_answer is 'The answers.';
comment on column skills_assessment_answer.user_id is 'Whose it is.';
comment on column skills_assessment_answer.assessment_id is 'Of which assessment.';
comment on column skills_assessment_answer.question is 'The element of O*NET, or the number of the activity.';
comment on column skills_assessment_answer.scale_id is 'IM or LV of O*NET, or IP for how much an activity is liked.';
comment on column skills_assessment_answer.value is 'On that scale.';
comment on column skills_assessment_answer.answered_at is 'When it was last given.';

create table target_occupation (
  user_id uuid not null references users (id) on delete cascade,
  onet_code text not null references onet_key.occupation (code),
  created_at timestamptz not null default now(),
  primary key (user_id, onet_code)
);
call internal.keep_to_its_person('target_occupation');
grant select, insert, delete on target_occupation to cursus_app, cursus_worker;
comment on table target_occupation is 'Occupations that a person keeps in view.';
comment on column target_occupation.user_id is 'Whose it is.';
comment on column target_occupation.onet_code is 'Which occupation.';
comment on column target_occupation.created_at is 'When it was kept.';

create table experience_occupation (
  user_id uuid not null references users (id) on delete cascade,
  logical_entity_id uuid not null,
  onet_code text references onet_key.occupation (code),
  title text not null,
  chosen_at timestamptz not null default now(),
  primary key (user_id, logical_entity_id)
);
call internal.keep_to_its_person('experience_occupation');
grant select, insert, update, delete on experience_occupation to cursus_app, cursus_worker;
comment on table experience_occupation is 'Which occupation a job of the record was, where the person has said so; else its title says it.';
comment on column experience_occupation.user_id is 'Whose it is.';
comment on column experience_occupation.logical_entity_id is 'Which work experience.';
comment on column experience_occupation.onet_code is 'Which occupation; null for none of those offered.';
comment on column experience_occupation.title is 'The title that the choice was made for; with another it no longer holds.';
comment on column experience_occupation.chosen_at is 'When it was said.';
