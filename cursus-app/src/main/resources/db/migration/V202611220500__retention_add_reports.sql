-- A report can be made again from the answers, so that its file need not be kept for as long as they are.

create function erase_old_reports(p_before timestamptz, p_limit integer) returns integer
  language plpgsql volatile security definer
  set search_path = ''
  as $$
declare
  v_count integer;
begin
  -- One that others may still open by its link stays until that is over. Its file goes with it.
  delete from public.report_generations g
  using (
    select o.user_id, o.id
    from public.report_generations o
    where o.status in ('completed', 'failed', 'cancelled')
      and coalesce(o.generated_at, o.updated_at) < p_before
      and not exists (
        select
        from public.report_links l
        where l.user_id = o.user_id
          and l.report_id = o.id
          and l.expires_at > now())
    limit p_limit
    for update skip locked
  ) c
  where g.user_id = c.user_id
    and g.id = c.id;
  get diagnostics v_count = row_count;
  perform internal.count_erased('reports', v_count);
  return v_count;
end
$$;
comment on function erase_old_reports(timestamptz, integer) is
  'Erases reports that were made before a time, with their files.';
grant execute on function erase_old_reports(timestamptz, integer) to cursus_system;
