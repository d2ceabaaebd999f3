-- What administrators may know of answers: figures of groups, never what one person said. Each
-- function counts whole tens of runs, the oldest first, so that two looks differ by ten people or
-- not at all; and puts groups of fewer than ten together with the next smallest, so that nothing is
-- left to subtract.

-- The runs that are counted: those that were handed in, in whole tens.
create function internal.counted_runs(p_config uuid)
  returns table (user_id uuid, id uuid, score numeric, step_seconds jsonb)
  language sql stable
  set search_path = ''
  as $$
    select r.user_id, r.id, r.score, r.step_seconds
    from (
      select s.user_id, s.id, s.score, s.step_seconds,
        row_number() over (order by s.submitted_at, s.id) as place,
        count(*) over () as total
      from public.audit_sessions s
      where s.config_id = p_config
        and s.status <> 'DRAFT'
        and s.deleted_at is null
    ) r
    where r.place <= r.total / 10 * 10
  $$;
comment on function internal.counted_runs(uuid) is 'The oldest runs that were handed in, in whole tens.';

create function count_runs() returns table (config_id uuid, is_begun boolean, handed_in integer)
  language sql stable security definer
  set search_path = ''
  as $$
    select c.id,
      exists (select from public.audit_sessions s where s.config_id = c.id),
      (select count(*) from internal.counted_runs(c.id))::integer
    from public.scoring_configs c
  $$;
comment on function count_runs() is
  'Of each version of an assessment: whether anybody began with it, and how many handed it in, in whole tens.';
grant execute on function count_runs() to cursus_admin;

create function count_answers(p_config uuid)
  returns table (question_key text, choices text[], people integer, adds_up boolean)
  language sql stable security definer
  set search_path = ''
  as $$
    with recursive questions as (
      select q.value ->> 'key' as key, q.value -> 'showIf' as show_if, q.value ->> 'kind' as kind,
        q.value -> 'number' as number,
        case
          when q.value -> 'number' -> 'points' is not null then (
            select array_agg((p.value ->> 0)::numeric order by p.ordinality)
            from jsonb_array_elements(q.value -> 'number' -> 'points') with ordinality p)
          when q.value -> 'number' is not null then (
            select array_agg(
              (q.value -> 'number' ->> 'from')::numeric
                + g * ((q.value -> 'number' ->> 'to')::numeric - (q.value -> 'number' ->> 'from')::numeric) / 5
              order by g)
            from generate_series(0, 4) g)
        end as bounds
      from public.scoring_configs c,
        jsonb_array_elements(c.config -> 'questions') q
      where c.id = p_config
    ), runs as materialized (
      select r.user_id, r.id
      from internal.counted_runs(p_config) r
    ), given as materialized (
      select q.key, q.kind, a.value,
        case q.kind
          when 'single' then a.value #>> '{}'
          when 'scale' then a.value #>> '{}'
          when 'ranking' then a.value ->> 0
          when 'number' then width_bucket((a.value #>> '{}')::numeric, q.bounds)::text
          else '+'
        end as choice
      from runs r
      cross join questions q
      join public.audit_answers a
        on a.user_id = r.user_id
        and a.audit_session_id = r.id
        and a.question_key = q.key
    ), cells as (
      select g.key, g.choice, count(*)::integer as people
      from given g
      group by g.key, g.choice
      union all
      select q.key, '-', (select count(*) from runs)::integer - count(g.key)::integer
      from questions q
      left join given g on g.key = q.key
      group by q.key
      having (select count(*) from runs) > count(g.key)
    ), ranked as (
      select c.key, c.choice, c.people,
        min(c.people) over (partition by c.key) as least,
        sum(c.people) over (
          partition by c.key order by c.people, c.choice
          rows between unbounded preceding and 1 preceding) as below
      from cells c
    ), joined as (
      select r.key, r.choice, r.people,
        case when r.least < 10 and (r.people < 10 or coalesce(r.below, 0) < 10) then '' else r.choice end as cell
      from ranked r
    ), options as (
      select g.key, o.choice, count(*)::integer as people,
        count(*) >= 10
          and (select count(*) from given n where n.key = g.key) - count(*) not between 1 and 9
          and (select count(*) from runs) - count(*) not between 1 and 9 as is_told
      from given g,
        jsonb_array_elements_text(g.value) o (choice)
      where g.kind = 'multiple'
      group by g.key, o.choice
    ), gates as (
      select q.key, g.gate #>> '{}' as gate
      from questions q,
        jsonb_path_query(q.show_if, '$.**.question') g (gate)
    ), hidden as (
      -- How many were asked would tell what is put together at the question that decides it.
      select g.key
      from gates g
      where g.gate in (select r.key from ranked r where r.least < 10)
        or g.gate in (select o.key from options o where not o.is_told)
      union
      select g.key
      from gates g
      join hidden h on h.key = g.gate
    )
    select j.key, array_agg(j.choice order by j.choice), sum(j.people)::integer, true
    from joined j
    where j.key not in (select h.key from hidden h)
    group by j.key, j.cell
    union all
    select o.key, array[o.choice], o.people, false
    from options o
    where o.is_told
      and o.key not in (select h.key from hidden h)
  $$;
comment on function count_answers(uuid) is
  'How many people gave which answer. Of a number the place between its bounds, of a ranking what stands first, of a text only that it was answered (+); those without an answer are -; options of a multiple choice one by one (adds_up is false), left out where they or the rest are fewer than ten. Nothing of a question whose condition asks one where groups were put together or left out.';
grant execute on function count_answers(uuid) to cursus_admin;

create function count_progress(p_config uuid)
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
        select s.user_id, s.id, s.status,
          row_number() over (order by s.created_at, s.id) as place,
          count(*) over () as total
        from public.audit_sessions s
        where s.config_id = p_config
          and s.deleted_at is null
          and (s.status <> 'DRAFT' or s.updated_at < now() - interval '1 day')
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
comment on function count_progress(uuid) is
  'How far people came (the last step with an answer, - for none, + for handed in), how long each step took (the median in fives of seconds), and how scores lie, by tens; the figure median has the median score as its seconds.';
grant execute on function count_progress(uuid) to cursus_admin;

create function sessions_for_preview(p_name text, p_keys text[], p_limit integer) returns table (answers jsonb)
  language sql stable security definer
  set search_path = ''
  as $$
    with runs as materialized (
      select r.user_id, r.id, r.config
      from (
        select s.user_id, s.id, c.config,
          row_number() over (order by s.submitted_at, s.id) as place,
          count(*) over () as total
        from public.audit_sessions s
        join public.scoring_configs c on c.id = s.config_id
        where c.name = p_name
          and s.status <> 'DRAFT'
          and s.deleted_at is null
      ) r
      where r.place <= r.total / 10 * 10
      order by r.place desc
      limit greatest(p_limit / 10 * 10, 10)
    )
    select jsonb_object_agg(a.question_key, a.value)
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
  'Answers to these questions, run by run in no order that tells anything, without whose they are and without texts; whole tens of runs, so nothing of fewer than ten.';
grant execute on function sessions_for_preview(text, text[], integer) to cursus_admin;
