-- Groups of ten or more are people: somebody who takes an assessment ten times is one of them, whose
-- first run counts. Else ten runs of one person were a group, and told of that person alone.

create or replace function internal.counted_runs(p_config uuid)
  returns table (user_id uuid, id uuid, score numeric, step_seconds jsonb)
  language sql stable
  set search_path = ''
  as $$
    select r.user_id, r.id, r.score, r.step_seconds
    from (
      select f.user_id, f.id, f.score, f.step_seconds,
        row_number() over (order by f.submitted_at, f.id) as place,
        count(*) over () as total
      from (
        select distinct on (s.user_id) s.user_id, s.id, s.score, s.step_seconds, s.submitted_at
        from public.audit_sessions s
        where s.config_id = p_config
          and s.status <> 'DRAFT'
          and s.deleted_at is null
        order by s.user_id, s.submitted_at, s.id
      ) f
    ) r
    where r.place <= r.total / 10 * 10
  $$;
comment on function internal.counted_runs(uuid) is
  'The first run that each person handed in, the oldest ones, in whole tens.';

comment on function count_runs() is
  'Of each version of an assessment: whether anybody began with it, and how many people handed it in, in whole tens.';

create or replace function count_progress(p_config uuid)
  returns table (figure text, choices text[], people integer, seconds integer)
  language sql stable security definer
  set search_path = ''
  as $$
    with steps as (
      select s.value ->> 'id' as id, s.ordinality::integer as place
      from public.scoring_configs c,
        jsonb_array_elements(c.config -> 'steps') with ordinality s
      where c.id = p_config
    ), begun as materialized (
      select b.user_id, b.id, b.status
      from (
        select f.user_id, f.id, f.status,
          row_number() over (order by f.created_at, f.id) as place,
          count(*) over () as total
        from (
          -- One that was handed in rather than one that was left.
          select distinct on (s.user_id) s.user_id, s.id, s.status, s.created_at
          from public.audit_sessions s
          where s.config_id = p_config
            and s.deleted_at is null
            and (s.status <> 'DRAFT' or s.updated_at < now() - interval '1 day')
          order by s.user_id, s.status = 'DRAFT', s.created_at, s.id
        ) f
      ) b
      where b.place <= b.total / 10 * 10
    ), last_steps as (
      select b.id,
        case when b.status <> 'DRAFT' then '+' else coalesce((
          select s.id
          from public.audit_answers a
          join steps s on s.id = a.step_id
          where a.user_id = b.user_id
            and a.audit_session_id = b.id
          order by s.place desc
          limit 1), '-') end as choice
      from begun b
    ), counted as materialized (
      select r.score, r.step_seconds
      from internal.counted_runs(p_config) r
    ), cells as (
      select 'last-step' as figure, l.choice, count(*)::integer as people
      from last_steps l
      group by l.choice
      union all
      select 'score', coalesce(least(floor(c.score / 10), 9)::text, 'none'), count(*)::integer
      from counted c
      group by 2
    ), ranked as (
      select c.figure, c.choice, c.people,
        min(c.people) over (partition by c.figure) as least,
        sum(c.people) over (
          partition by c.figure order by c.people, c.choice
          rows between unbounded preceding and 1 preceding) as below
      from cells c
    ), joined as (
      select r.figure, r.choice, r.people,
        case when r.least < 10 and (r.people < 10 or coalesce(r.below, 0) < 10) then '' else r.choice end as cell
      from ranked r
    )
    select j.figure, array_agg(j.choice order by j.choice), sum(j.people)::integer, null::integer
    from joined j
    group by j.figure, j.cell
    union all
    select 'time', array[t.key], null,
      (round(percentile_cont(0.5) within group (order by t.value::numeric) / 5) * 5)::integer
    from counted c,
      jsonb_each_text(c.step_seconds) t
    group by t.key
    having count(*) >= 10
    union all
    select 'median', '{}', null, round(percentile_cont(0.5) within group (order by c.score))::integer
    from counted c
    having count(c.score) >= 10
  $$;

-- The lot of a preview is drawn from who is in which group. Who that is was told from the answers to
-- the questions that the config asks, so that another config drew anew for the same people.
drop function sessions_for_preview(text, text[], integer);

create function sessions_for_preview(p_name text, p_keys text[], p_limit integer)
  returns table (answers jsonb, lot bigint)
  language sql stable security definer
  set search_path = ''
  as $$
    with runs as materialized (
      select r.user_id, r.id, r.config
      from (
        select f.user_id, f.id, f.config,
          row_number() over (order by f.submitted_at, f.id) as place,
          count(*) over () as total
        from (
          select distinct on (s.user_id) s.user_id, s.id, s.submitted_at, c.config
          from public.audit_sessions s
          join public.scoring_configs c on c.id = s.config_id
          where c.name = p_name
            and s.status <> 'DRAFT'
            and s.deleted_at is null
          order by s.user_id, s.submitted_at, s.id
        ) f
      ) r
      where r.place <= r.total / 10 * 10
      order by r.place desc
      limit greatest(p_limit / 10 * 10, 10)
    )
    select jsonb_object_agg(a.question_key, a.value),
      ('x' || left(md5('lot ' || r.id::text), 16))::bit(64)::bigint
    from runs r
    join public.audit_answers a
      on a.user_id = r.user_id
      and a.audit_session_id = r.id
    join lateral (
      select q.value ->> 'kind' as kind
      from jsonb_array_elements(r.config -> 'questions') q
      where q.value ->> 'key' = a.question_key
    ) q on q.kind not in ('short_text', 'long_text')
    where a.question_key = any (p_keys)
    group by r.user_id, r.id
    order by md5(r.id::text)
  $$;
comment on function sessions_for_preview(text, text[], integer) is
  'Answers to these questions, of the first run of each person, in no order that tells anything, without whose they are and without texts; whole tens of people, so nothing of fewer than ten. The lot is a number of the run that tells nothing else.';
grant execute on function sessions_for_preview(text, text[], integer) to cursus_admin;
