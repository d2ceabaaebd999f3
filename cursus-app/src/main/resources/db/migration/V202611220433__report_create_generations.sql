-- Reports of a readiness assessment, and links that open one for a short time.

create table report_generations (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null,
  session_id uuid not null,
  format varchar(20) not null default 'pdf' check (format in ('pdf', 'html', 'json')),
  status varchar(20) not null default 'pending'
    check (status in ('pending', 'processing', 'completed', 'failed', 'cancelled')),
  stage text check (length(stage) <= 60),
  progress smallint not null default 0 check (progress between 0 and 100),
  cancel_requested boolean not null default false,
  file_id uuid,
  file_size integer check (file_size >= 0),
  page_count integer check (page_count >= 0),
  customizations jsonb not null default '{}' check (jsonb_typeof(customizations) = 'object'),
  basis text not null,
  download_count integer not null default 0 check (download_count >= 0),
  error_message text,
  generated_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, session_id) references audit_sessions (user_id, id)
    on update cascade on delete cascade,
  -- Both go with their person, in an order that is not ours to choose.
  foreign key (user_id, file_id) references stored_files (user_id, id) deferrable initially deferred,
  constraint report_generations_completed_has_its_file check (
    (status = 'completed') = (file_id is not null) and (status = 'completed') = (generated_at is not null))
);
create unique index report_generations_made_once on report_generations (user_id, session_id, format, basis)
  where status in ('pending', 'processing', 'completed');
create index report_generations_newest on report_generations (user_id, session_id, created_at desc, id desc);
create index report_generations_file on report_generations (user_id, file_id);
create index report_generations_by_status on report_generations (user_id, status);
call internal.keep_to_its_person('report_generations');
grant select, insert, update, delete on report_generations to cursus_app;
grant select, update on report_generations to cursus_worker;
grant insert on stored_files to cursus_worker;
comment on table report_generations is 'Reports of a run through an assessment, made in the background.';
comment on column report_generations.user_id is 'Whose it is.';
comment on column report_generations.id is 'uuid v7; the API makes the address of the file (file_url) of it.';
comment on column report_generations.session_id is 'The run that it reports.';
comment on column report_generations.format is 'pdf, html or json.';
comment on column report_generations.status is 'pending, processing, then completed, failed or cancelled.';
comment on column report_generations.stage is 'What is being done, for the page.';
comment on column report_generations.progress is 'Percent.';
comment on column report_generations.cancel_requested is 'Whether its person wants it no more; looked at before each step.';
comment on column report_generations.file_id is 'The file, encrypted; null until it is completed.';
comment on column report_generations.file_size is 'Bytes.';
comment on column report_generations.page_count is 'Pages; null for formats without pages.';
comment on column report_generations.customizations is 'What the person chose: paper, parts, name on the cover, language.';
comment on column report_generations.basis is 'Digest of the answers, the assessment, the customizations and the branding: the same is not made twice.';
comment on column report_generations.download_count is 'How often it was fetched.';
comment on column report_generations.error_message is 'Why it failed, for people.';
comment on column report_generations.generated_at is 'When the file was there.';
comment on column report_generations.created_at is 'When it was asked for.';
comment on column report_generations.updated_at is 'When it last got on.';

create table report_links (
  user_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  secret_hash bytea not null unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (user_id, id),
  foreign key (user_id, report_id) references report_generations (user_id, id)
    on update cascade on delete cascade
);
create index report_links_of_report on report_links (user_id, report_id);
call internal.keep_to_its_person('report_links');
grant select, insert, delete on report_links to cursus_app;
comment on table report_links is 'Links that open one report for a short time, without signing in.';
comment on column report_links.user_id is 'Whose report it is.';
comment on column report_links.id is 'uuid v7.';
comment on column report_links.report_id is 'The report.';
comment on column report_links.secret_hash is 'SHA-256 of the 128-bit secret in the link.';
comment on column report_links.created_at is 'When it was made.';
comment on column report_links.expires_at is 'When it stops working.';

create function find_report_link(p_secret_hash bytea)
  returns table (user_id uuid, report_id uuid)
  language sql stable security definer
  set search_path = ''
  as $$
    select l.user_id, l.report_id
    from public.report_links l
    join public.users u on u.id = l.user_id
    where l.secret_hash = p_secret_hash
      and l.expires_at > now()
      and u.is_active
      and u.deleted_at is null
  $$;
comment on function find_report_link(bytea) is 'Which report this live link opens.';
grant execute on function find_report_link(bytea) to cursus_app;

-- A report's file goes with it, also when its assessment is erased.
create function internal.file_goes_with_its_report() returns trigger
  language plpgsql volatile security definer
  set search_path = ''
  as $$
begin
  delete from public.stored_files f
  where f.user_id = old.user_id
    and f.id = old.file_id;
  return null;
end
$$;
create trigger report_generations_file_goes_with_it after delete on report_generations
  for each row when (old.file_id is not null)
  execute function internal.file_goes_with_its_report();
