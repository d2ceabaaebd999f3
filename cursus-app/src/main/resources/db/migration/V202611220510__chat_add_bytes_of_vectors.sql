-- Where PostgreSQL knows no vectors they were arrays, and nearly all the time of finding similar
-- messages went into turning arrays into bytes for the process that compares them. So there they are
-- kept as bytes from the beginning. Where pgvector is in use, nothing changes.

alter table chat_messages add column embedding_bytes bytea;
-- In the row where it fits: to collect it from elsewhere takes longer than to compare it.
alter table chat_messages alter column embedding_bytes set storage main;
comment on column chat_messages.embedding is 'The question as a vector, where PostgreSQL has pgvector.';
comment on column chat_messages.embedding_bytes is 'The question as a vector where PostgreSQL has no pgvector: four bytes for each number, the highest first.';

alter table chat_messages drop constraint chat_messages_vector_names_its_model;

do $$
begin
  if (select t.typbasetype = 'real[]'::regtype from pg_type t where t.oid = 'public.embedding'::regtype) then
    update chat_messages m
    set embedding = null, embedding_bytes = (
      select string_agg(float4send(u.number), '' order by u.place)
      from unnest(m.embedding::real[]) with ordinality as u(number, place))
    where m.embedding is not null;
  end if;
end
$$;

alter table chat_messages add constraint chat_messages_vector_names_its_model
  check ((embedding is null and embedding_bytes is null) = (embedding_model is null));
