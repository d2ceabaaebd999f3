-- The readiness assessment: what is asked and how it is scored (shared), and what a person answers.

create table scoring_configs (
  id uuid primary key,
  name varchar(100) not null check (length(name) > 0),
  version varchar(20) not null check (length(version) > 0),
  config jsonb not null check (jsonb_typeof(config) = 'object'),
  is_active boolean not null default false,
  created_by uuid references users (id) on delete set null,
  created_at timestamptz not null default now(),
  activated_at timestamptz,
  constraint scoring_configs_version_once unique (name, version)
);
create unique index scoring_configs_one_active on scoring_configs (name) where is_active;
create index scoring_configs_created_by on scoring_configs (created_by);
alter table scoring_configs enable row level security;
alter table scoring_configs force row level security;
create policy "the owner migrates" on scoring_configs for all to cursus_owner using (true) with check (true);
create policy "everybody reads" on scoring_configs for select
  to cursus_app, cursus_worker, cursus_admin, cursus_system using (true);
create policy "administrators add" on scoring_configs for insert to cursus_admin, cursus_system with check (true);
create policy "administrators activate" on scoring_configs for update to cursus_admin, cursus_system
  using (true) with check (true);
create policy "administrators remove" on scoring_configs for delete to cursus_admin using (true);
grant select on scoring_configs to cursus_app, cursus_worker, cursus_admin, cursus_system;
grant insert on scoring_configs to cursus_admin, cursus_system;
grant update (is_active, activated_at) on scoring_configs to cursus_admin, cursus_system;
grant delete on scoring_configs to cursus_admin;
comment on table scoring_configs is 'Assessments: steps, questions, weights, bands and advice, by version. A version never changes; one of each name is active.';
comment on column scoring_configs.id is 'uuid v7.';
comment on column scoring_configs.name is 'Which assessment, such as career-readiness.';
comment on column scoring_configs.version is 'Such as 1.0.';
comment on column scoring_configs.config is 'Its content, held to the JSON Schema of scoring configs.';
comment on column scoring_configs.is_active is 'Whether new sessions begin with it.';
comment on column scoring_configs.created_by is 'The administrator who made it; null for one that Cursus brings along.';
comment on column scoring_configs.created_at is 'When it was made.';
comment on column scoring_configs.activated_at is 'When it was last made the active one.';

create table audit_sessions (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null,
  config_id uuid not null references scoring_configs (id),
  is_guest boolean not null default true,
  language text not null default 'en' check (length(language) between 2 and 12),
  current_step integer not null default 1 check (current_step between 1 and total_steps),
  total_steps integer not null default 8 check (total_steps > 0),
  responses jsonb not null default '{}' check (jsonb_typeof(responses) = 'object'),
  score numeric(5, 2) check (score between 0 and 100),
  section_scores jsonb not null default '{}' check (jsonb_typeof(section_scores) = 'object'),
  step_seconds jsonb not null default '{}' check (jsonb_typeof(step_seconds) = 'object'),
  status varchar(20) not null default 'DRAFT' check (status in ('DRAFT', 'SUBMITTED', 'COMPLETED')),
  result jsonb check (jsonb_typeof(result) = 'object'),
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  submitted_at timestamptz,
  completed_at timestamptz,
  deleted_at timestamptz,
  primary key (user_id, id),
  constraint audit_sessions_submitted_when_over check ((status = 'DRAFT') = (submitted_at is null)),
  constraint audit_sessions_completed_has_its_result check ((status = 'COMPLETED') = (completed_at is not null)),
  constraint audit_sessions_scored_when_over check (status <> 'COMPLETED' or result is not null)
);
create index audit_sessions_newest on audit_sessions (user_id, created_at desc, id desc);
create index audit_sessions_of_config on audit_sessions (config_id, status);
call internal.keep_to_its_person('audit_sessions');
grant select, insert, update, delete on audit_sessions to cursus_app;
grant select, update on audit_sessions to cursus_worker;
comment on table audit_sessions is 'Runs through a readiness assessment, by guests and by people with an account.';
comment on column audit_sessions.user_id is 'Whose it is; a guest is a person, too.';
comment on column audit_sessions.id is 'uuid v7.';
comment on column audit_sessions.config_id is 'The version of the assessment it began with, and keeps.';
comment on column audit_sessions.is_guest is 'True until its person has an account.';
comment on column audit_sessions.language is 'The language that its questions are shown in.';
comment on column audit_sessions.current_step is 'The step that is open, from 1.';
comment on column audit_sessions.total_steps is 'Steps of the assessment.';
comment on column audit_sessions.responses is 'The current answers, question key to value, as in audit_answers.';
comment on column audit_sessions.score is '0 to 100; null until a question that counts is answered.';
comment on column audit_sessions.section_scores is 'Section id to score; a section without an answer is left out.';
comment on column audit_sessions.step_seconds is 'Step id to seconds that were spent there; long pauses do not count.';
comment on column audit_sessions.status is 'DRAFT while it is answered, SUBMITTED once it is handed in, COMPLETED once its result stands.';
comment on column audit_sessions.result is 'The explained result, kept as it was worked out.';
comment on column audit_sessions.version is 'Counts changes.';
comment on column audit_sessions.created_at is 'When it was begun.';
comment on column audit_sessions.updated_at is 'When it last changed.';
comment on column audit_sessions.submitted_at is 'When it was handed in.';
comment on column audit_sessions.completed_at is 'When its result stood.';
comment on column audit_sessions.deleted_at is 'When its person deleted it; it can be taken back until housekeeping erases it.';

create table audit_answers (
  user_id uuid not null,
  id uuid not null,
  audit_session_id uuid not null,
  question_key varchar(100) not null,
  step_id varchar(50) not null,
  value jsonb not null,
  given_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  constraint audit_answers_one_a_question unique (user_id, audit_session_id, question_key),
  foreign key (user_id, audit_session_id) references audit_sessions (user_id, id)
    on update cascade on delete cascade
);
call internal.keep_to_its_person('audit_answers');
grant select, insert, update, delete on audit_answers to cursus_app;
grant select on audit_answers to cursus_worker;
comment on table audit_answers is 'The current answer to each question.';
comment on column audit_answers.user_id is 'Whose it is.';
comment on column audit_answers.id is 'uuid v7.';
comment on column audit_answers.audit_session_id is 'The run it belongs to.';
comment on column audit_answers.question_key is 'The question, as its assessment names it.';
comment on column audit_answers.step_id is 'The step in which the question stands.';
comment on column audit_answers.value is 'The answer: text, number, or a list of options.';
comment on column audit_answers.given_at is 'When the person gave it, by their own clock; a later one wins.';
comment on column audit_answers.created_at is 'When the question was first answered.';
comment on column audit_answers.updated_at is 'When the answer last changed.';

create table audit_answer_revisions (
  user_id uuid not null,
  id uuid not null,
  audit_session_id uuid not null,
  question_key varchar(100) not null,
  step_id varchar(50) not null,
  value jsonb,
  given_at timestamptz not null,
  created_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, audit_session_id) references audit_sessions (user_id, id)
    on update cascade on delete cascade
);
create index audit_answer_revisions_of_question
  on audit_answer_revisions (user_id, audit_session_id, question_key, id);
call internal.keep_to_its_person('audit_answer_revisions');
grant select, insert, delete on audit_answer_revisions to cursus_app;
grant select on audit_answer_revisions to cursus_worker;
comment on table audit_answer_revisions is 'Every answer as it was given, also those that another one replaced.';
comment on column audit_answer_revisions.user_id is 'Whose it is.';
comment on column audit_answer_revisions.id is 'uuid v7, in the order in which they arrived.';
comment on column audit_answer_revisions.audit_session_id is 'The run it belongs to.';
comment on column audit_answer_revisions.question_key is 'The question.';
comment on column audit_answer_revisions.step_id is 'The step in which the question stands.';
comment on column audit_answer_revisions.value is 'The answer; null where it was taken back.';
comment on column audit_answer_revisions.given_at is 'When the person gave it, by their own clock.';
comment on column audit_answer_revisions.created_at is 'When it arrived.';

-- Signing up turns the guest into an account; what was answered before is the account's then.
create function internal.sessions_of_an_account() returns trigger
  language plpgsql volatile security definer
  set search_path = ''
  as $$
begin
  update public.audit_sessions set is_guest = false where user_id = new.id;
  return null;
end
$$;
create trigger users_guest_becomes_an_account after update of is_guest on users
  for each row when (old.is_guest and not new.is_guest)
  execute function internal.sessions_of_an_account();
