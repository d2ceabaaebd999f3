-- Functions over the record. Run again whenever this file changes.

-- Seed rule: work 40, education 30, five skills or more 30; complete from 70. Runs with the rights of
-- its caller, so that row security decides whose rows are counted.
create or replace function public.calculate_profile_completeness(p_user_id uuid) returns jsonb
  language sql stable
  set search_path = ''
  as $$
    select jsonb_build_object(
      'score', points.score,
      'work_experience_count', counts.work,
      'education_count', counts.education,
      'skills_count', counts.skills,
      'is_complete', points.score >= 70)
    from (
      select
        (select count(*) from public.work_experience w where w.user_id = p_user_id and w.is_active) as work,
        (select count(*) from public.education e where e.user_id = p_user_id and e.is_active) as education,
        (select count(*) from public.skill s where s.user_id = p_user_id and s.is_active) as skills
    ) counts
    cross join lateral (
      select (case when counts.work > 0 then 40 else 0 end)
        + (case when counts.education > 0 then 30 else 0 end)
        + (case when counts.skills >= 5 then 30 else 0 end) as score
    ) points
  $$;
comment on function public.calculate_profile_completeness(uuid) is
  'How complete the record is: score 0 to 100, the three counts, complete from 70.';
grant execute on function public.calculate_profile_completeness(uuid) to cursus_app, cursus_worker;
