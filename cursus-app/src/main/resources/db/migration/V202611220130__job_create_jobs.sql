-- Job postings: what a person pasted, fetched, uploaded or typed, as it was and as it was read.

-- Public jobs belong to one reserved principal that nobody can sign in as, so that keys and
-- policies need no special case; programs see no owner.
create function public.public_jobs_owner() returns uuid
  language sql immutable parallel safe
  return '00000000-0000-7000-8000-000000000001'::uuid;
comment on function public.public_jobs_owner() is 'The reserved principal to whom public jobs belong.';
grant execute on function public.public_jobs_owner() to cursus_app, cursus_worker, cursus_admin, cursus_system;

insert into users (id, external_subject, full_name, is_active)
values ('00000000-0000-7000-8000-000000000001', 'cursus:public-jobs', 'Public jobs', false);

create table jobs (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null,
  source text not null default 'user_created'
    check (source in ('user_created', 'indeed', 'linkedin', 'url', 'file', 'csv', 'public', 'mock')),
  source_url text check (length(source_url) <= 2000),
  title text not null check (length(title) between 1 and 200),
  company text not null check (length(company) <= 200),
  location text check (length(location) <= 200),
  description text check (length(description) <= 100000),
  raw_text text check (length(raw_text) <= 100000),
  parsed_keywords jsonb not null default '[]' check (jsonb_typeof(parsed_keywords) = 'array'),
  requirements jsonb not null default '[]' check (jsonb_typeof(requirements) = 'array'),
  benefits jsonb not null default '[]' check (jsonb_typeof(benefits) = 'array'),
  salary_range text check (length(salary_range) <= 200),
  salary_min numeric check (salary_min >= 0),
  salary_max numeric check (salary_max >= salary_min),
  salary_currency text check (salary_currency ~ '^[A-Z]{3}$'),
  salary_period text check (salary_period in ('hour', 'day', 'week', 'month', 'year')),
  remote boolean not null default false,
  workplace text check (workplace in ('remote', 'hybrid', 'on_site')),
  employment_type text not null default 'full_time'
    check (employment_type in ('full_time', 'part_time', 'contract', 'temporary', 'internship')),
  seniority text check (seniority in ('entry', 'mid', 'senior', 'lead', 'executive')),
  occupation_code text references onet_key.occupation (code),
  language text check (language ~ '^[a-z]{2}$'),
  posted_on date,
  closes_on date,
  status text not null default 'active' check (status in ('active', 'archived', 'draft')),
  application_status text not null default 'not_applied'
    check (application_status in ('not_applied', 'applied', 'interview', 'offer', 'rejected')),
  parsed_by text,
  version integer not null default 1 check (version > 0),
  search tsvector not null generated always as (
    setweight(to_tsvector('english', title || ' ' || company), 'A')
      || setweight(to_tsvector('english', coalesce(location, '') || ' ' || translate(parsed_keywords::text, '[]",', '    ')), 'B')
      || setweight(to_tsvector('english', left(coalesce(description, ''), 100000)), 'C')) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id),
  constraint jobs_are_drafts_without_a_company check (company <> '' or status = 'draft'),
  constraint jobs_remote_is_a_workplace check (remote = (workplace is not distinct from 'remote'))
);
create index jobs_newest on jobs (user_id, created_at desc, id desc) where deleted_at is null;
create index jobs_by_source on jobs (user_id, source);
create index jobs_by_status on jobs (user_id, status, created_at desc, id desc) where deleted_at is null;
create index jobs_by_application_status on jobs (user_id, application_status, created_at desc, id desc) where deleted_at is null;
call internal.keep_to_its_person('jobs');
create policy "everybody reads public jobs" on jobs for select to cursus_app, cursus_worker
  using (user_id = public_jobs_owner() and status = 'active' and deleted_at is null);
create policy "administrators read public jobs" on jobs for select to cursus_admin
  using (user_id = public_jobs_owner());
create policy "administrators add public jobs" on jobs for insert to cursus_admin
  with check (user_id = public_jobs_owner());
create policy "administrators change public jobs" on jobs for update to cursus_admin
  using (user_id = public_jobs_owner()) with check (user_id = public_jobs_owner());
grant select, insert, update on jobs to cursus_app, cursus_admin;
grant select, update on jobs to cursus_worker;
comment on table jobs is 'Job postings that a person keeps, and public ones that all can read.';
comment on column jobs.user_id is 'Whose it is; the reserved principal for a public job.';
comment on column jobs.id is 'uuid v7.';
comment on column jobs.source is 'Where it is from: typed or pasted, a site, a web address, a file, a table, the public list, or demo data (mock).';
comment on column jobs.source_url is 'The address it was fetched from.';
comment on column jobs.title is 'What the job is called.';
comment on column jobs.company is 'The employer; empty while it is a draft only.';
comment on column jobs.location is 'Where the work is.';
comment on column jobs.description is 'The posting''s text, as it is read and searched.';
comment on column jobs.raw_text is 'What was pasted or fetched, as it came.';
comment on column jobs.parsed_keywords is 'Names and phrases that matter in it, the most important first.';
comment on column jobs.requirements is 'What is asked for, each with text, weight (must, preferred), kind and years.';
comment on column jobs.benefits is 'What is offered, as texts.';
comment on column jobs.salary_range is 'The pay as people read it.';
comment on column jobs.salary_min is 'The least pay in its currency and period.';
comment on column jobs.salary_max is 'The most pay.';
comment on column jobs.salary_currency is 'ISO 4217.';
comment on column jobs.salary_period is 'What the pay is for.';
comment on column jobs.remote is 'True when all of the work can be done from elsewhere.';
comment on column jobs.workplace is 'remote, hybrid or on_site; null where the posting does not say.';
comment on column jobs.employment_type is 'The kind of contract.';
comment on column jobs.seniority is 'How far along a career.';
comment on column jobs.occupation_code is 'The occupation of O*NET that it is most like; null where none is sure enough.';
comment on column jobs.language is 'Of the posting.';
comment on column jobs.posted_on is 'When the employer posted it.';
comment on column jobs.closes_on is 'Last day to apply.';
comment on column jobs.status is 'active, archived, or draft while something needed is missing.';
comment on column jobs.application_status is 'How far an application is.';
comment on column jobs.parsed_by is 'The rules that read it, such as posting-rules-1; null for what was typed into the form.';
comment on column jobs.version is 'Counts changes, so that a writer can say which state a change is based on.';
comment on column jobs.search is 'For the search by words.';
comment on column jobs.created_at is 'When it was added.';
comment on column jobs.updated_at is 'When it last changed.';
comment on column jobs.deleted_at is 'When the person deleted it; it can be restored for 30 days.';
