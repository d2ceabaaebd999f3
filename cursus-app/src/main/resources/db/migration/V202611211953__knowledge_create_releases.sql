-- Which releases of O*NET the shared names were taken from, so that each is taken once.

create table knowledge_releases (
  release_id uuid primary key,
  release text not null,
  titles integer not null,
  title_spellings integer not null,
  technologies integer not null,
  taken_at timestamptz not null default now()
);
alter table knowledge_releases enable row level security;
alter table knowledge_releases force row level security;
create policy "the owner migrates" on knowledge_releases for all to cursus_owner using (true) with check (true);
create policy "keepers read" on knowledge_releases for select to cursus_admin, cursus_system using (true);
grant select on knowledge_releases to cursus_admin, cursus_system;
comment on table knowledge_releases is 'The releases of O*NET whose titles and technologies are among the shared names.';
comment on column knowledge_releases.release_id is 'Which load of a release, as in onet_key.release.';
comment on column knowledge_releases.release is 'Its name, such as 30.1.';
comment on column knowledge_releases.titles is 'How many titles were added as names.';
comment on column knowledge_releases.title_spellings is 'How many spellings were added to titles, the titles themselves included.';
comment on column knowledge_releases.technologies is 'How many technologies were added as names.';
comment on column knowledge_releases.taken_at is 'When.';
