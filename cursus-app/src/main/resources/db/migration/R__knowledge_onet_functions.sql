-- The titles and technologies of O*NET among the shared names. Run again whenever this file changes.

-- The same id for the same thing in every release and every installation.
create or replace function internal.onet_name_id(p_type text, p_code text) returns uuid
  language sql immutable strict
  return overlay(overlay(md5('onet ' || p_type || ' ' || p_code) placing '8' from 13) placing '8' from 17)::uuid;

-- Takes the live release, once: a row when it was taken now, else none. Only adds. A spelling that
-- means something already is left, and one that several occupations have means none of them. The
-- schema onet is exchanged by renaming, so its tables are looked up at each run. Runs with the
-- owner's rights, since housekeeping may otherwise read none of the changes by administrators.
create or replace function take_names_of_onet() returns setof knowledge_releases
  language plpgsql security definer
  set search_path = ''
  set work_mem = '64MB'
  as $$
declare
  live record;
  new_titles integer;
  new_spellings integer;
  new_technologies integer;
begin
  perform pg_advisory_xact_lock(hashtextextended('cursus knowledge', 1));
  select r.id, r.name into live
  from onet_key.release r
  where r.state = 'live'
    and not exists (select from public.knowledge_releases k where k.release_id = r.id);
  if not found then
    return;
  end if;

  with named as (
    select o.onetsoc_code as code, o.title, public.knowledge_key('title', o.title) as key
    from onet.occupation_data o
  )
  insert into public.normalized_entities (id, entity_type, canonical_name, kind, source, metadata)
  select internal.onet_name_id('title', n.code), 'title', n.title, 'occupation', 'onet',
    jsonb_build_object('onetCode', n.code)
  from (select distinct on (d.key) d.* from named d where d.key <> '' order by d.key, d.code) n
  where not exists (
    select
    from public.normalized_entity_aliases a
    where a.value_kind = 'title'
      and a.alias_key = n.key)
  on conflict (id) do nothing;
  get diagnostics new_titles = row_count;

  with named as materialized (
    select o.onetsoc_code as code, o.title as spelling, public.knowledge_key('title', o.title) as key
    from onet.occupation_data o
  ),
  -- Chief Executive Officer (CEO) without what stands in the parenthesis, where that is its short form.
  others as materialized (
    select s.code, s.spelling, public.knowledge_key('title', s.spelling) as key
    from (
      select t.onetsoc_code as code,
        case
          when t.short_title is not null and right(t.alternate_title, length(t.short_title) + 3) = ' (' || t.short_title || ')'
            then left(t.alternate_title, -(length(t.short_title) + 3))
          else t.alternate_title
        end as spelling
      from onet.alternate_titles t
    ) s
    where length(s.spelling) between 1 and 200
  ),
  clear as (
    select n.key, min(n.code) as code, min(n.spelling) as spelling, 0 as rank
    from named n
    group by n.key
    union all
    select o.key, min(o.code), min(o.spelling), 1
    from others o
    where not exists (select from named n where n.key = o.key)
    group by o.key
    having min(o.code) = max(o.code)
  ),
  free as materialized (
    select c.*, internal.onet_name_id('title', c.code) as id
    from clear c
    where c.key <> ''
      and not exists (
        select
        from public.normalized_entity_aliases a
        where a.value_kind = 'title'
          and a.alias_key = c.key)
  ),
  -- Those that no administrator has worked on.
  untouched as materialized (
    select e.id
    from public.normalized_entities e
    where e.source = 'onet'
      and e.entity_type = 'title'
      and e.review_status = 'approved'
      and e.merged_into is null
      and e.id not in (
        select unnest(c.entity_ids)
        from public.knowledge_changes c
        where c.undone_at is null)
  )
  insert into public.normalized_entity_aliases (id, entity_id, entity_type, alias)
  select public.new_id(), f.id, 'title', f.spelling
  from free f
  join untouched u on u.id = f.id
  order by f.rank, f.code, f.key
  on conflict (value_kind, alias_key) do nothing;
  get diagnostics new_spellings = row_count;

  with used as materialized (
    select u.key, u.example, u.commodity_code, u.times
    from (
      select t.example, min(t.commodity_code) as commodity_code, count(*) as times,
        public.knowledge_key('technology', t.example) as key
      from onet.technology_skills t
      where length(t.example) between 1 and 200
      group by t.example
    ) u
    where u.key <> ''
  ),
  -- As most occupations have it.
  free as materialized (
    select distinct on (u.key) u.key, u.example, u.commodity_code,
      internal.onet_name_id('technology', u.key) as id
    from used u
    where not exists (
      select
      from public.normalized_entity_aliases a
      where a.value_kind = 'skill'
        and a.alias_key = u.key)
    order by u.key, u.times desc, u.example
  ),
  added as (
    insert into public.normalized_entities (id, entity_type, canonical_name, kind, source)
    select f.id, 'technology', f.example, lower(c.commodity_title), 'onet'
    from free f
    left join onet.unspsc_reference c on c.commodity_code = f.commodity_code
    on conflict (id) do nothing
    returning id
  )
  insert into public.normalized_entity_aliases (id, entity_id, entity_type, alias)
  select public.new_id(), f.id, 'technology', f.example
  from free f
  join added a on a.id = f.id
  order by f.key
  on conflict (value_kind, alias_key) do nothing;
  get diagnostics new_technologies = row_count;

  return query
  insert into public.knowledge_releases (release_id, release, titles, title_spellings, technologies)
  values (live.id, live.name, new_titles, new_spellings, new_technologies)
  returning *;
end
$$;
comment on function take_names_of_onet() is
  'Adds the titles and technologies of the live release of O*NET to the shared names, once a release.';
grant execute on function take_names_of_onet() to cursus_system;
