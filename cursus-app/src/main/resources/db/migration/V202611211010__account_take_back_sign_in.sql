-- Only failures count against a network address, behind which a whole office may sign in; so a
-- success takes back the attempt that begin_sign_in counted.

create function take_back_sign_in(p_key_hash bytea) returns void
  language sql volatile security definer
  set search_path = ''
  as $$
    update public.sign_in_throttle
    set attempts = greatest(attempts - 1, 0)
    where key_hash = p_key_hash
  $$;
comment on function take_back_sign_in(bytea) is 'Undoes the counting of one attempt that was no failure.';
grant execute on function take_back_sign_in(bytea) to cursus_app;
