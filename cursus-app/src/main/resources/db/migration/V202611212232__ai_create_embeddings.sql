-- Texts as vectors. A vector says nothing without the model that made it, so every row names its
-- model, and only one model is live at a time.

-- The type is that of pgvector where the extension is there, and a plain array where it is not; every
-- query is written once, for both. An extension that comes later is not taken up by itself.
do $$
declare
  place name;
begin
  if exists (select from pg_available_extensions where name = 'vector') then
    begin
      create extension if not exists vector schema extensions;
    exception when insufficient_privilege then
      raise notice 'pgvector is there but may not be used; embeddings are plain arrays';
    end;
  end if;
  select n.nspname into place
  from pg_extension e
  join pg_namespace n on n.oid = e.extnamespace
  where e.extname = 'vector';
  if place is null then
    create domain public.embedding as real[];
    create function public.embedding_distance(a public.embedding, b public.embedding) returns double precision
      language sql immutable strict parallel safe
      return (select 1 - sum(x.a::double precision * x.b) from unnest(a::real[], b::real[]) as x(a, b));
  else
    execute format('create domain public.embedding as %I.vector', place);
    execute format($f$
      create function public.embedding_distance(a public.embedding, b public.embedding) returns double precision
        language sql immutable strict parallel safe
        return (a::%1$I.vector(1536)) operator(%1$I.<=>) (b::%1$I.vector(1536))
      $f$, place);
  end if;
end
$$;
comment on domain public.embedding is 'A vector of length one, 1536 places, filled up with zeros.';
comment on function public.embedding_distance(public.embedding, public.embedding) is 'One less the cosine: 0 for the same direction, 1 for nothing in common.';
grant execute on function public.embedding_distance(public.embedding, public.embedding)
  to cursus_app, cursus_worker, cursus_admin, cursus_system;

create table embedding_model (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  source text not null check (length(source) between 1 and 200),
  state text not null default 'building' check (state in ('building', 'live')),
  texts_total integer not null default 0 check (texts_total >= 0),
  texts_done integer not null default 0 check (texts_done >= 0),
  fault text,
  leased_until timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint embedding_model_made_once unique (name, source)
);
create unique index embedding_model_one_live on embedding_model (state) where state = 'live';
comment on table embedding_model is 'What makes vectors, from which texts, and how far it is. Only the live one is asked.';
comment on column embedding_model.id is 'uuid v7.';
comment on column embedding_model.name is 'The algorithm or the model with its version, such as random-indexing-1.';
comment on column embedding_model.source is 'Which set of reference texts, such as the id of a release of O*NET.';
comment on column embedding_model.state is 'building until every text has its vector, then live.';
comment on column embedding_model.texts_total is 'Texts of the source.';
comment on column embedding_model.texts_done is 'Texts that have their vector.';
comment on column embedding_model.fault is 'Why it does not get on, such as unreachable; null while it does.';
comment on column embedding_model.leased_until is 'Until when one node works on it; another takes over after that.';
comment on column embedding_model.created_at is 'When it was begun.';
comment on column embedding_model.updated_at is 'When it last got on.';

create table reference_text (
  source text not null,
  key text not null,
  title text not null,
  passages text[] not null,
  words tsvector not null,
  primary key (source, key)
);
create index reference_text_words on reference_text using gin (words);
comment on table reference_text is 'Texts of everybody''s that are found by meaning: the occupations of O*NET.';
comment on column reference_text.source is 'The set it belongs to; two sets are there only while a model is being built.';
comment on column reference_text.key is 'Its name in the set, such as the code of an occupation.';
comment on column reference_text.title is 'What people read.';
comment on column reference_text.passages is 'Title with description, then one task after another.';
comment on column reference_text.words is 'For the search by words; the title weighs most.';

create table reference_embedding (
  model_id uuid not null references embedding_model (id) on delete cascade,
  key text not null,
  embedding public.embedding not null,
  signs bit(1536) not null,
  primary key (model_id, key)
);
alter table reference_embedding alter column embedding set storage plain;
comment on table reference_embedding is 'The vector of each reference text, by model.';
comment on column reference_embedding.model_id is 'Who made it.';
comment on column reference_embedding.key is 'The reference text.';
comment on column reference_embedding.embedding is 'The vector.';
comment on column reference_embedding.signs is 'One bit for each place: whether it is above zero. Counted first, so that few vectors are compared.';

do $$
declare
  shared name;
begin
  foreach shared in array array['embedding_model', 'reference_text', 'reference_embedding'] loop
    execute format('alter table %I enable row level security', shared);
    execute format('alter table %I force row level security', shared);
    execute format('create policy "the owner migrates" on %I for all to cursus_owner using (true) with check (true)', shared);
    execute format('create policy "everybody reads" on %I for select to cursus_app, cursus_worker, cursus_admin, cursus_system using (true)', shared);
    execute format('create policy "housekeeping adds" on %I for insert to cursus_admin, cursus_system with check (true)', shared);
    execute format('create policy "housekeeping changes" on %I for update to cursus_admin, cursus_system using (true) with check (true)', shared);
    execute format('create policy "housekeeping removes" on %I for delete to cursus_admin, cursus_system using (true)', shared);
    execute format('grant select on %I to cursus_app, cursus_worker', shared);
    execute format('grant select, insert, update, delete on %I to cursus_admin, cursus_system', shared);
  end loop;
end
$$;
