-- What the rules learn from a resume: about each entry, about the career, and in sentences. One set of
-- rows for each resume version and version of the rules.

create table entry_enrichment (
  user_id uuid not null,
  id uuid not null,
  resume_version_id uuid not null,
  parsed_entity_id uuid not null,
  entry_key text not null,
  parsed_structure jsonb,
  insights jsonb not null default '[]' check (jsonb_typeof(insights) = 'array'),
  skills_identified jsonb not null default '[]' check (jsonb_typeof(skills_identified) = 'array'),
  recommendations jsonb not null default '[]' check (jsonb_typeof(recommendations) = 'array'),
  experience_level text,
  career_progression text,
  market_relevance text,
  model_version text not null,
  rule_version text not null,
  confidence_score double precision not null default 0.0 check (confidence_score between 0 and 1),
  enrichment_metadata jsonb not null default '{}' check (jsonb_typeof(enrichment_metadata) = 'object'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, resume_version_id) references resume_versions (user_id, id) on delete cascade,
  foreign key (user_id, parsed_entity_id) references parsed_resume_entities (user_id, id) on delete cascade,
  constraint entry_enrichment_once unique (user_id, resume_version_id, rule_version, entry_key)
);
create index idx_entry_enrichment_user_version on entry_enrichment (user_id, resume_version_id);
create index idx_entry_enrichment_parsed_entity on entry_enrichment (user_id, parsed_entity_id);
create index idx_entry_enrichment_insights_gin on entry_enrichment using gin (insights);
call internal.keep_to_its_person('entry_enrichment');
grant select, insert, update, delete on entry_enrichment to cursus_worker;
grant select, insert, update, delete on entry_enrichment to cursus_app;
comment on table entry_enrichment is 'What the rules learned about one entry of a resume.';
comment on column entry_enrichment.user_id is 'Whose it is.';
comment on column entry_enrichment.id is 'uuid v7.';
comment on column entry_enrichment.resume_version_id is 'The resume.';
comment on column entry_enrichment.parsed_entity_id is 'The first fact of the entry.';
comment on column entry_enrichment.entry_key is 'Such as work_experience.0.';
comment on column entry_enrichment.parsed_structure is 'The entry as the rules saw it: title, employer, months, statements with their kinds.';
comment on column entry_enrichment.insights is 'Sentences with the place each rests on.';
comment on column entry_enrichment.skills_identified is 'Skills named in the entry, with the words that name them.';
comment on column entry_enrichment.recommendations is 'What would make the entry stronger.';
comment on column entry_enrichment.experience_level is 'entry, mid, senior, lead or executive.';
comment on column entry_enrichment.career_progression is 'first, promotion, lateral, step_back, change_of_field or unknown, against the entry before.';
comment on column entry_enrichment.market_relevance is 'current, recent, dated or unknown, by when it ended.';
comment on column entry_enrichment.model_version is 'Who worded it: the rules or a model.';
comment on column entry_enrichment.rule_version is 'The rules that decided it.';
comment on column entry_enrichment.confidence_score is 'Probability that the entry was read right, 0 to 1.';
comment on column entry_enrichment.enrichment_metadata is 'Terms of each decision.';
comment on column entry_enrichment.created_at is 'When it was worked out.';
comment on column entry_enrichment.updated_at is 'When it was last worked out again.';

create table career_enrichment (
  user_id uuid not null,
  id uuid not null,
  resume_version_id uuid not null,
  role_archetype text not null,
  role_archetype_explanation text,
  persona_type text not null,
  persona_explanation text,
  leadership_score integer not null check (leadership_score between 0 and 100),
  leadership_explanation text,
  scope_score integer not null check (scope_score between 0 and 100),
  scope_explanation text,
  technical_depth_score integer not null check (technical_depth_score between 0 and 100),
  technical_depth_explanation text,
  model_version text not null,
  rule_version text not null,
  confidence_score double precision not null default 0.0 check (confidence_score between 0 and 1),
  enrichment_metadata jsonb not null default '{}' check (jsonb_typeof(enrichment_metadata) = 'object'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, resume_version_id) references resume_versions (user_id, id) on delete cascade,
  constraint career_enrichment_once unique (user_id, resume_version_id, rule_version)
);
create index idx_career_enrichment_metadata_gin on career_enrichment using gin (enrichment_metadata);
call internal.keep_to_its_person('career_enrichment');
grant select, insert, update, delete on career_enrichment to cursus_app, cursus_worker;
comment on table career_enrichment is 'What the rules learned about a career from one resume.';
comment on column career_enrichment.user_id is 'Whose it is.';
comment on column career_enrichment.id is 'uuid v7.';
comment on column career_enrichment.resume_version_id is 'The resume.';
comment on column career_enrichment.role_archetype is 'Such as Technical Leader or Individual Contributor.';
comment on column career_enrichment.role_archetype_explanation is 'Why, with the entries it rests on.';
comment on column career_enrichment.persona_type is 'Such as Builder, Optimizer or Innovator.';
comment on column career_enrichment.persona_explanation is 'Why, with the entries it rests on.';
comment on column career_enrichment.leadership_score is '0 to 100, by the published weights of the rules.';
comment on column career_enrichment.leadership_explanation is 'Why, with the entries it rests on.';
comment on column career_enrichment.scope_score is '0 to 100, by the published weights of the rules.';
comment on column career_enrichment.scope_explanation is 'Why, with the entries it rests on.';
comment on column career_enrichment.technical_depth_score is '0 to 100, by the published weights of the rules.';
comment on column career_enrichment.technical_depth_explanation is 'Why, with the entries it rests on.';
comment on column career_enrichment.model_version is 'Who worded the explanations: the rules or a model.';
comment on column career_enrichment.rule_version is 'The rules that made the scores.';
comment on column career_enrichment.confidence_score is 'Probability that the facts were read right, 0 to 1.';
comment on column career_enrichment.enrichment_metadata is 'Each score term by term, with weights and the entries cited.';
comment on column career_enrichment.created_at is 'When it was worked out.';
comment on column career_enrichment.updated_at is 'When it was last worked out again.';

create table career_narratives (
  user_id uuid not null,
  id uuid not null,
  resume_version_id uuid not null,
  narrative_type text not null check (narrative_type in ('career_summary', 'key_strengths', 'growth_trajectory')),
  narrative_text text not null,
  narrative_explanation text,
  model_version text not null,
  rule_version text not null,
  confidence_score double precision not null default 0.0 check (confidence_score between 0 and 1),
  cited jsonb not null default '[]' check (jsonb_typeof(cited) = 'array'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, resume_version_id) references resume_versions (user_id, id) on delete cascade,
  constraint career_narratives_once unique (user_id, resume_version_id, rule_version, narrative_type)
);
call internal.keep_to_its_person('career_narratives');
grant select, insert, update, delete on career_narratives to cursus_app, cursus_worker;
comment on table career_narratives is 'A career in sentences, each resting on entries of the resume.';
comment on column career_narratives.user_id is 'Whose it is.';
comment on column career_narratives.id is 'uuid v7.';
comment on column career_narratives.resume_version_id is 'The resume.';
comment on column career_narratives.narrative_type is 'career_summary, key_strengths or growth_trajectory.';
comment on column career_narratives.narrative_text is 'The sentences.';
comment on column career_narratives.narrative_explanation is 'What they rest on.';
comment on column career_narratives.model_version is 'Who worded it: the rules or a model.';
comment on column career_narratives.rule_version is 'The rules that chose what is said.';
comment on column career_narratives.confidence_score is 'Probability that the facts were read right, 0 to 1.';
comment on column career_narratives.cited is 'Keys of the entries, such as work_experience.0.';
comment on column career_narratives.created_at is 'When it was written.';
comment on column career_narratives.updated_at is 'When it was last written again.';
