-- Credits: plans and prices that administrators edit, what each person has, the log of every metered
-- piece of work, and what it produced.

create table usage_plan (
  key text primary key check (key ~ '^[a-z][a-z0-9_]{0,39}$'),
  name text not null check (length(name) between 1 and 80),
  description text not null default '' check (length(description) <= 400),
  monthly_credits integer not null check (monthly_credits between 0 and 1000000),
  is_default boolean not null default false,
  version integer not null default 1,
  updated_at timestamptz not null default now()
);
create unique index usage_plan_one_default on usage_plan (is_default) where is_default;
comment on table usage_plan is 'What a person may spend in a month.';
comment on column usage_plan.key is 'Names the plan for programs.';
comment on column usage_plan.name is 'What people read.';
comment on column usage_plan.description is 'Whom it is for.';
comment on column usage_plan.monthly_credits is 'Credits that each calendar month (UTC) begins with; what is left of the last one ends.';
comment on column usage_plan.is_default is 'True for the plan of whoever was given no other.';
comment on column usage_plan.version is 'Grows with each change, so that two administrators do not overwrite each other.';
comment on column usage_plan.updated_at is 'When it last changed.';

create table usage_price (
  feature_key text primary key check (feature_key in (
    'resume_enrichment', 'text_enhancement', 'career_path', 'keyword_extraction', 'feedback_analysis', 'external')),
  builtin_credits integer not null default 0 check (builtin_credits between 0 and 10000),
  llm_credits integer not null default 1 check (llm_credits between 0 and 10000),
  version integer not null default 1,
  updated_at timestamptz not null default now()
);
comment on table usage_price is 'What a use of each feature costs.';
comment on column usage_price.feature_key is 'The feature.';
comment on column usage_price.builtin_credits is 'Credits when the built-in engine answers.';
comment on column usage_price.llm_credits is 'Credits when a language model answers.';
comment on column usage_price.version is 'Grows with each change.';
comment on column usage_price.updated_at is 'When it last changed.';

do $$
declare
  shared name;
begin
  foreach shared in array array['usage_plan', 'usage_price'] loop
    execute format('alter table %I enable row level security', shared);
    execute format('alter table %I force row level security', shared);
    execute format('create policy "the owner migrates" on %I for all to cursus_owner using (true) with check (true)', shared);
    execute format('create policy "everybody reads" on %I for select to cursus_app, cursus_worker, cursus_admin, cursus_system using (true)', shared);
    execute format('create policy "administrators add" on %I for insert to cursus_admin with check (true)', shared);
    execute format('create policy "administrators change" on %I for update to cursus_admin using (true) with check (true)', shared);
    execute format('create policy "administrators remove" on %I for delete to cursus_admin using (true)', shared);
    execute format('grant select on %I to cursus_app, cursus_worker, cursus_system', shared);
    execute format('grant select, insert, update, delete on %I to cursus_admin', shared);
  end loop;
end
$$;

insert into usage_plan (key, name, description, monthly_credits, is_default) values
  ('standard', 'Standard', 'For everybody who was given no other plan.', 200, true),
  ('extended', 'Extended', 'For people who work with a language model every day.', 2000, false);
insert into usage_price (feature_key, builtin_credits, llm_credits) values
  ('resume_enrichment', 0, 2),
  ('text_enhancement', 0, 1),
  ('career_path', 0, 2),
  ('keyword_extraction', 0, 1),
  ('feedback_analysis', 0, 1),
  ('external', 1, 1);

create table usage_account (
  user_id uuid primary key references users (id) on delete cascade,
  plan_key text not null references usage_plan (key),
  period date not null,
  granted integer not null check (granted >= 0),
  charged integer not null default 0 check (charged >= 0),
  reserved integer not null default 0 check (reserved >= 0),
  day date not null,
  day_tokens bigint not null default 0 check (day_tokens >= 0),
  day_cost_micros bigint not null default 0 check (day_cost_micros >= 0),
  updated_at timestamptz not null default now(),
  constraint usage_account_never_oversold check (charged + reserved <= granted)
);
call internal.keep_to_its_person('usage_account');
create policy "administrators read" on usage_account for select to cursus_admin using (true);
create policy "administrators give credits" on usage_account for update to cursus_admin using (true) with check (true);
create policy "administrators open" on usage_account for insert to cursus_admin with check (true);
grant select, insert, update on usage_account to cursus_app, cursus_worker;
grant select, insert, update (plan_key, period, granted, charged, reserved, updated_at) on usage_account to cursus_admin;
comment on table usage_account is 'What a person may still spend this month: granted less charged less reserved.';
comment on column usage_account.user_id is 'Whose it is.';
comment on column usage_account.plan_key is 'The plan that gives the monthly credits.';
comment on column usage_account.period is 'First day of the month (UTC) that the figures are of.';
comment on column usage_account.granted is 'Credits given in this period.';
comment on column usage_account.charged is 'Credits spent in this period.';
comment on column usage_account.reserved is 'Credits held by work that is not done yet.';
comment on column usage_account.day is 'The day (UTC) that the tokens and the cost are of.';
comment on column usage_account.day_tokens is 'Tokens of language models, spent or held, on that day.';
comment on column usage_account.day_cost_micros is 'Their price in millionths of the currency that the operator reckons in.';
comment on column usage_account.updated_at is 'When it last changed.';

create table career_usage_log (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null,
  feature_key text not null check (feature_key in (
    'resume_enrichment', 'text_enhancement', 'career_path', 'keyword_extraction', 'feedback_analysis', 'external')),
  status text not null default 'RESERVED' check (status in ('RESERVED', 'SUCCESS', 'FAILED', 'EXPIRED')),
  period date not null,
  credits_reserved integer not null check (credits_reserved >= 0),
  credits_charged integer not null default 0 check (credits_charged >= 0),
  engine text check (engine in ('builtin', 'llm')),
  model_used text,
  prompt_version text,
  prompt_tokens integer not null default 0 check (prompt_tokens >= 0),
  completion_tokens integer not null default 0 check (completion_tokens >= 0),
  cost_micros bigint not null default 0 check (cost_micros >= 0),
  latency_ms integer check (latency_ms >= 0),
  reason text,
  error_code text,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  completed_at timestamptz,
  primary key (user_id, id),
  constraint career_usage_log_charged_on_success check (credits_charged = 0 or status = 'SUCCESS'),
  constraint career_usage_log_ends check ((status = 'RESERVED') = (completed_at is null))
) partition by range (id);
create index career_usage_log_stale on career_usage_log (user_id, expires_at) where status = 'RESERVED';
call internal.keep_to_its_person('career_usage_log');
grant select, insert, update on career_usage_log to cursus_app, cursus_worker;
call internal.add_month_partitions('career_usage_log', 36);
comment on table career_usage_log is 'Every metered piece of work, from validate to commit, one partition a month. Operational: what was produced is in career_analysis_result.';
comment on column career_usage_log.user_id is 'Whose it is.';
comment on column career_usage_log.id is 'uuid v7; the month of its time is the partition.';
comment on column career_usage_log.feature_key is 'What was asked for.';
comment on column career_usage_log.status is 'RESERVED until it ends as SUCCESS (charged), FAILED (released) or EXPIRED (nobody came back).';
comment on column career_usage_log.period is 'First day of the month (UTC) whose credits it holds.';
comment on column career_usage_log.credits_reserved is 'Credits held while it ran.';
comment on column career_usage_log.credits_charged is 'Credits spent.';
comment on column career_usage_log.engine is 'builtin or llm: which one made the result; null until the end.';
comment on column career_usage_log.model_used is 'The model or the version of the rules.';
comment on column career_usage_log.prompt_version is 'Such as keywords-1; null without a prompt.';
comment on column career_usage_log.prompt_tokens is 'Tokens sent.';
comment on column career_usage_log.completion_tokens is 'Tokens received.';
comment on column career_usage_log.cost_micros is 'Price of the tokens in millionths of the operator''s currency.';
comment on column career_usage_log.latency_ms is 'From validate to the end of the work.';
comment on column career_usage_log.reason is 'Why this engine answered, such as circuit-open; null for the one that was wanted.';
comment on column career_usage_log.error_code is 'What failed, never the text of a person.';
comment on column career_usage_log.expires_at is 'When the credits are free again if nobody comes back.';
comment on column career_usage_log.created_at is 'When it was reserved.';
comment on column career_usage_log.completed_at is 'When it ended.';

create table career_analysis_result (
  user_id uuid not null,
  id uuid not null,
  usage_log_id uuid not null,
  feature_key text not null check (feature_key in (
    'resume_enrichment', 'text_enhancement', 'career_path', 'keyword_extraction', 'feedback_analysis', 'external')),
  title varchar(255) not null,
  result_data jsonb not null check (jsonb_typeof(result_data) = 'object'),
  is_deleted boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, usage_log_id) references career_usage_log (user_id, id) on delete cascade,
  constraint career_analysis_result_one_of_each_use unique (user_id, usage_log_id)
);
create index career_analysis_result_newest on career_analysis_result (user_id, created_at desc, id desc);
create index career_analysis_result_feature on career_analysis_result (user_id, feature_key, created_at desc, id desc);
call internal.keep_to_its_person('career_analysis_result');
grant select, insert, update on career_analysis_result to cursus_app, cursus_worker;
comment on table career_analysis_result is 'What a metered piece of work produced: the person''s history.';
comment on column career_analysis_result.user_id is 'Whose it is.';
comment on column career_analysis_result.id is 'uuid v7.';
comment on column career_analysis_result.usage_log_id is 'The entry of the log that it came from.';
comment on column career_analysis_result.feature_key is 'Copied from the log, to filter by.';
comment on column career_analysis_result.title is 'What people read, made from the feature.';
comment on column career_analysis_result.result_data is 'The result.';
comment on column career_analysis_result.is_deleted is 'True when the person took it out of their history; the log keeps its line.';
comment on column career_analysis_result.created_at is 'When it was made.';
comment on column career_analysis_result.updated_at is 'When it last changed.';

create table usage_request (
  user_id uuid not null,
  idempotency_key text not null check (length(idempotency_key) between 1 and 200),
  request_hash text not null,
  usage_log_id uuid not null,
  answer jsonb,
  created_at timestamptz not null default now(),
  primary key (user_id, idempotency_key),
  foreign key (user_id, usage_log_id) references career_usage_log (user_id, id) on delete cascade
);
call internal.keep_to_its_person('usage_request');
grant select, insert, update, delete on usage_request to cursus_app, cursus_worker;
comment on table usage_request is 'Requests that name themselves by an Idempotency-Key, so that sending one twice does it once.';
comment on column usage_request.user_id is 'Whose it is.';
comment on column usage_request.idempotency_key is 'As the request named it.';
comment on column usage_request.request_hash is 'SHA-256 of feature and body: the same key with another body is refused.';
comment on column usage_request.usage_log_id is 'The work that it began.';
comment on column usage_request.answer is 'What was answered; null while it runs.';
comment on column usage_request.created_at is 'When it first came.';

create table credit_ledger (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('grant', 'charge', 'adjustment')),
  credits integer not null,
  period date not null,
  usage_log_id uuid,
  note text check (length(note) <= 400),
  made_by uuid,
  created_at timestamptz not null default now(),
  primary key (user_id, id)
);
create index credit_ledger_period on credit_ledger (user_id, period, id);
create unique index credit_ledger_one_grant on credit_ledger (user_id, period) where kind = 'grant';
call internal.keep_to_its_person('credit_ledger');
create policy "administrators read" on credit_ledger for select to cursus_admin using (true);
create policy "administrators give credits" on credit_ledger for insert to cursus_admin with check (true);
grant select, insert on credit_ledger to cursus_app, cursus_worker, cursus_admin;
comment on table credit_ledger is 'Every credit given and spent, append-only: its sum of a period is granted less charged of the account.';
comment on column credit_ledger.user_id is 'Whose it is.';
comment on column credit_ledger.id is 'uuid v7.';
comment on column credit_ledger.kind is 'grant (a month began), charge, or adjustment (by an administrator).';
comment on column credit_ledger.credits is 'Positive when given, negative when spent.';
comment on column credit_ledger.period is 'First day of the month (UTC) it counts for.';
comment on column credit_ledger.usage_log_id is 'The work that was charged; null otherwise.';
comment on column credit_ledger.note is 'Why an administrator gave or took.';
comment on column credit_ledger.made_by is 'The administrator; null otherwise.';
comment on column credit_ledger.created_at is 'When.';
