-- Conversations that were deleted stand for a while, so that a deletion can be taken back; then
-- housekeeping erases them.

create index chat_sessions_deleted on chat_sessions (deleted_at) where deleted_at is not null;

create function erase_deleted_conversations(p_before timestamptz, p_limit integer) returns integer
  language plpgsql volatile security definer
  set search_path = ''
  as $$
declare
  v_count integer;
begin
  delete from public.chat_sessions s
  using (
    select o.user_id, o.id
    from public.chat_sessions o
    where o.deleted_at < p_before
    limit p_limit
    for update skip locked
  ) c
  where s.user_id = c.user_id
    and s.id = c.id;
  get diagnostics v_count = row_count;
  perform internal.count_erased('conversations', v_count);
  return v_count;
end
$$;
comment on function erase_deleted_conversations(timestamptz, integer) is
  'Erases conversations that were deleted before a time, with their messages.';
grant execute on function erase_deleted_conversations(timestamptz, integer) to cursus_system;
