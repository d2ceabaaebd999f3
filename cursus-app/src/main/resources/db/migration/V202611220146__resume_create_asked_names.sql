-- Values that were looked for beyond their spelling, with what was found, so that no edit of the
-- record asks again, which may cost credits.

create table asked_names (
  user_id uuid not null references users (id) on delete cascade,
  kind text not null check (kind in ('skill', 'title')),
  value_key text not null,
  asked text not null check (asked in ('embedding', 'llm')),
  model text,
  normalized_entity_id uuid,
  alias_id uuid,
  score double precision check (score between 0 and 1),
  review_required boolean not null default true,
  asked_at timestamptz not null default now(),
  primary key (user_id, kind, value_key, asked),
  foreign key (normalized_entity_id, alias_id) references normalized_entity_aliases (entity_id, id)
    on update cascade on delete cascade,
  check (num_nonnulls(normalized_entity_id, alias_id, score) in (0, 3))
);
create index asked_names_of_alias on asked_names (alias_id);
call internal.keep_to_its_person('asked_names');
grant select, insert, update, delete on asked_names to cursus_app, cursus_worker;
comment on table asked_names is 'Which values were looked for by meaning, and which a language model was asked about. Made anew wherever it is lost.';
comment on column asked_names.user_id is 'Whose value it is.';
comment on column asked_names.kind is 'Among which names it was looked for: skill or title.';
comment on column asked_names.value_key is 'The value as knowledge_key makes it.';
comment on column asked_names.asked is 'embedding or llm.';
comment on column asked_names.model is 'Who answered; null when the model did not, so that it is asked again on another day.';
comment on column asked_names.normalized_entity_id is 'What it means; null for nothing.';
comment on column asked_names.alias_id is 'The spelling by which it was found.';
comment on column asked_names.score is 'How sure it is, 0 to 1.';
comment on column asked_names.review_required is 'True where the score is too low to rely on.';
comment on column asked_names.asked_at is 'When.';
