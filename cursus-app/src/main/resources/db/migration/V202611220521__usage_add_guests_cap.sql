-- Anybody may be a new guest at any time, so a cap for each guest is none for an operator's model.
create index usage_account_of_day on usage_account (day);

create function guests_spent(p_day date) returns bigint
  language sql stable security definer
  set search_path = ''
  as $$
    select coalesce(sum(a.day_tokens), 0)::bigint
    from public.usage_account a
    join public.users u on u.id = a.user_id
    where a.day = p_day
      and u.is_guest
  $$;
comment on function guests_spent(date) is
  'Tokens of language models that all guests together spent or hold on a day.';
grant execute on function guests_spent(date) to cursus_app, cursus_worker;
