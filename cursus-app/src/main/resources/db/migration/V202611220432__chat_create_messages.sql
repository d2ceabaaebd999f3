-- The chat about one's result, record and occupations.

create table chat_sessions (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null,
  audit_session_id uuid,
  title text not null default '' check (length(title) <= 200),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id),
  foreign key (user_id, audit_session_id) references audit_sessions (user_id, id)
    on update cascade on delete set null (audit_session_id)
);
create index chat_sessions_newest on chat_sessions (user_id, updated_at desc, id desc);
create index chat_sessions_of_assessment on chat_sessions (user_id, audit_session_id);
call internal.keep_to_its_person('chat_sessions');
grant select, insert, update, delete on chat_sessions to cursus_app;
comment on table chat_sessions is 'Conversations.';
comment on column chat_sessions.user_id is 'Whose it is.';
comment on column chat_sessions.id is 'uuid v7.';
comment on column chat_sessions.audit_session_id is 'The run through an assessment that it is about; null for none.';
comment on column chat_sessions.title is 'The first words of the first question.';
comment on column chat_sessions.created_at is 'When it was begun.';
comment on column chat_sessions.updated_at is 'When the last message came.';
comment on column chat_sessions.deleted_at is 'When its person deleted it; it can be taken back until housekeeping erases it.';

create table chat_messages (
  user_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  message text not null check (length(message) between 1 and 8000),
  response text check (length(response) <= 40000),
  tokens integer not null default 0 check (tokens >= 0),
  embedding public.embedding,
  embedding_model text check (length(embedding_model) <= 200),
  words tsvector generated always as (
    to_tsvector('english', message || ' ' || coalesce(response, ''))) stored,
  metadata jsonb not null default '{}' check (jsonb_typeof(metadata) = 'object'),
  created_at timestamptz not null default now(),
  answered_at timestamptz,
  primary key (user_id, id),
  foreign key (user_id, session_id) references chat_sessions (user_id, id)
    on update cascade on delete cascade,
  constraint chat_messages_vector_names_its_model check ((embedding is null) = (embedding_model is null)),
  constraint chat_messages_answered_when_there_is_one check (response is null or answered_at is not null)
) partition by range (id);
create index chat_messages_of_session on chat_messages (user_id, session_id, id);
alter table chat_messages alter column embedding set storage plain;
call internal.keep_to_its_person('chat_messages');
grant select, insert, update, delete on chat_messages to cursus_app;
call internal.add_month_partitions('chat_messages', 36);
comment on table chat_messages is 'Questions and their answers, one partition a month.';
comment on column chat_messages.user_id is 'Whose it is.';
comment on column chat_messages.id is 'uuid v7; the month of its time is the partition.';
comment on column chat_messages.session_id is 'The conversation.';
comment on column chat_messages.message is 'What the person asked.';
comment on column chat_messages.response is 'The answer; null while it is written, or when that was cut off.';
comment on column chat_messages.tokens is 'Tokens that a model took and gave; 0 for the built-in engine.';
comment on column chat_messages.embedding is 'The question as a vector.';
comment on column chat_messages.embedding_model is 'What made the vector; vectors of two models are never compared.';
comment on column chat_messages.words is 'Question and answer for the search by words.';
comment on column chat_messages.metadata is 'Sources of the answer, which engine wrote it, and why that one.';
comment on column chat_messages.created_at is 'When it was asked.';
comment on column chat_messages.answered_at is 'When the answer was whole.';
