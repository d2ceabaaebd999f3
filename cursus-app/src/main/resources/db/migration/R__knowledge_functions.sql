-- How values find what they mean. Run again whenever this file changes.

select set_config('search_path', 'public, ' || string_agg(distinct quote_ident(n.nspname), ', '), true)
from pg_extension e
join pg_namespace n on n.oid = e.extnamespace
where e.extname in ('pg_trgm', 'fuzzystrmatch');

-- Trigrams say how alike two names are; this says whether they can be one. Word by word, a slip of the pen in
-- a long word is let pass; short words, numbers and signs must be the same, so that Java is not
-- JavaScript, C is not C++, and North Carolina is not South Carolina.
create or replace function knowledge_alike(p_one text, p_other text) returns boolean
  language sql immutable strict parallel safe
  begin atomic
    select coalesce(bool_and(
      w.x = w.y
      or (w.shorter >= 5
        and w.x || w.y !~ '[^[:alpha:]]'
        and left(w.x, 1) = left(w.y, 1)
        and octet_length(w.x) <= 255
        and octet_length(w.y) <= 255
        and levenshtein_less_equal(w.x, w.y, case when w.shorter >= 9 then 2 else 1 end)
          <= case when w.shorter >= 9 then 2 else 1 end)), false)
    from (
      select coalesce(p.x, '') as x, coalesce(p.y, '') as y,
        least(length(coalesce(p.x, '')), length(coalesce(p.y, ''))) as shorter
      from unnest(string_to_array(p_one, ' '), string_to_array(p_other, ' ')) as p(x, y)
    ) w;
  end;
comment on function knowledge_alike(text, text) is 'Whether two keys can be two spellings of one name.';
grant execute on function knowledge_alike(text, text) to cursus_app, cursus_worker, cursus_admin, cursus_system;

-- What a value means: by its key; else by what stands before a parenthesis or a version number, or
-- written together; else by the spelling that shares most trigrams with it, if it can be meant. Each
-- step is a look into an index and is taken only when the one before found nothing, so that many
-- values take as much longer as they are more.
create or replace function knowledge_match(p_kind text, p_value text)
  returns table (entity_id uuid, alias_id uuid, match_method text, match_score double precision)
  language sql stable
  begin atomic
    select coalesce(x.entity_id, h.entity_id, t.entity_id, f.entity_id),
      coalesce(x.id, h.id, t.id, f.id),
      case when x.id is not null then 'exact' else 'fuzzy' end,
      case
        when x.id is not null then 1
        when h.id is not null then 0.95
        when t.id is not null then 0.9
        else f.score
      end
    from (
      select knowledge_key(p_kind, p_value) as key,
        case
          when p_value ~ '[(\[\d]' then knowledge_key(p_kind, regexp_replace(regexp_replace(
            p_value, '\s*[(\[].*$', ''), '(?<=[[:alpha:]])\s+v?\d[\d.x+/ ]*$', ''))
        end as head
      where length(p_value) <= 200
      offset 0
    ) g
    left join lateral (
      select a.id, a.entity_id
      from normalized_entity_aliases a
      join normalized_entities e on e.id = a.entity_id
      where a.value_kind = p_kind
        and a.alias_key = g.key
        and e.review_status = 'approved'
        and e.merged_into is null
    ) x on true
    left join lateral (
      select a.id, a.entity_id
      from normalized_entity_aliases a
      join normalized_entities e on e.id = a.entity_id
      where x.id is null
        and a.value_kind = p_kind
        and a.alias_key = g.head
        and e.review_status = 'approved'
        and e.merged_into is null
    ) h on true
    left join lateral (
      select a.id, a.entity_id
      from normalized_entity_aliases a
      join normalized_entities e on e.id = a.entity_id
      where x.id is null
        and h.id is null
        and length(g.key) >= 5
        and a.value_kind = p_kind
        and replace(a.alias_key, ' ', '') = replace(g.key, ' ', '')
        and e.review_status = 'approved'
        and e.merged_into is null
      order by a.alias_key
      limit 1
    ) t on true
    left join lateral (
      select a.id, a.entity_id, similarity(a.alias_key, g.key)::double precision as score
      from normalized_entity_aliases a
      join normalized_entities e on e.id = a.entity_id
      where x.id is null
        and h.id is null
        and t.id is null
        and length(g.key) >= 5
        and a.value_kind = p_kind
        and knowledge_initials(a.alias_key) = knowledge_initials(g.key)
        and similarity(a.alias_key, g.key) >= 0.55
        and knowledge_alike(a.alias_key, g.key)
        and e.review_status = 'approved'
        and e.merged_into is null
      order by score desc, a.alias_key
      limit 1
    ) f on true
    where coalesce(x.id, h.id, t.id, f.id) is not null;
  end;
comment on function knowledge_match(text, text) is
  'The best match of a value among approved entities; none for a value that means nothing known.';
grant execute on function knowledge_match(text, text) to cursus_app, cursus_worker, cursus_admin, cursus_system;

-- What an unknown name is most like, for whoever reviews it.
create or replace function knowledge_nearest(p_kind text, p_key text, p_except uuid)
  returns table (entity_id uuid, score double precision)
  language sql stable
  begin atomic
    select n.entity_id, 1 - n.distance
    from (
      select a.entity_id, ((a.alias_key || ' ') <-> p_key)::double precision as distance
      from normalized_entity_aliases a
      join normalized_entities e on e.id = a.entity_id
      where a.value_kind = p_kind
        and e.review_status = 'approved'
        and e.merged_into is null
        and e.id <> p_except
      order by (a.alias_key || ' ') <-> p_key
      limit 1
    ) n
    where n.distance < 0.7;
  end;
comment on function knowledge_nearest(text, text, uuid) is
  'The approved entity with the most alike spelling; none where nothing is alike.';
grant execute on function knowledge_nearest(text, text, uuid) to cursus_admin;

-- For each value the approved names with the most alike spellings, for whoever chooses among them.
create or replace function names_spelled_alike(p_kinds text[], p_keys text[])
  returns table (place bigint, entity_id uuid, name text, distance double precision)
  language sql stable
  begin atomic
    select v.place, n.entity_id, e.canonical_name, n.distance
    from unnest(p_kinds, p_keys) with ordinality as v(kind, key, place)
    cross join lateral (
      select a.entity_id, ((a.alias_key || ' ') <-> v.key)::double precision as distance
      from normalized_entity_aliases a
      join normalized_entities o on o.id = a.entity_id
      where a.value_kind = v.kind
        and o.review_status = 'approved'
        and o.merged_into is null
      order by (a.alias_key || ' ') <-> v.key
      limit 16
    ) n
    join normalized_entities e on e.id = n.entity_id
    where n.distance < 0.8;
  end;
comment on function names_spelled_alike(text[], text[]) is
  'The approved names with the most alike spellings, for each value.';
grant execute on function names_spelled_alike(text[], text[]) to cursus_worker;

-- Unpaid work, prizes, papers and certificates come from companies and from universities alike.
create or replace function knowledge_kind_of_organization(p_name text) returns text
  language sql immutable parallel safe
  return case
    when p_name ~* '\m(universi|hochschule|polytechni|college|institute of technology)'
      and p_name !~* '\mpress\M' then 'university'
    else 'company'
  end;
comment on function knowledge_kind_of_organization(text) is 'Among which names an organisation is looked up: university or company.';
grant execute on function knowledge_kind_of_organization(text) to cursus_app, cursus_worker, cursus_admin, cursus_system;

-- The values of a person that can mean something shared: of each resume, and of the record as it
-- stands. With the rights of the caller.
create or replace function linkable_values(p_user_id uuid)
  returns table (
    user_id uuid, target text, parsed_entity_id uuid, entity_type text, logical_entity_id uuid,
    field text, kind text, value text)
  language sql stable
  begin atomic
    select e.user_id, e.id::text, e.id, null::text, null::uuid, null::text, e.kind, e.value
    from (
      select p.user_id, p.id, coalesce(p.normalized_value, p.raw_value) as value,
        case
          when p.field_name ~ '^work_experience\.\d+\.company$' then 'company'
          when p.field_name ~ '^(work_experience\.\d+\.title|volunteering\.\d+\.role)$' then 'title'
          when p.field_name ~ '^(volunteering\.\d+\.organization|publication\.\d+\.publisher|award\.\d+\.awarder|certification\.\d+\.issuer)$'
            then knowledge_kind_of_organization(coalesce(p.normalized_value, p.raw_value))
          when p.field_name ~ '^education\.\d+\.institution$' then 'university'
          when p.field_name ~ '^skill\.\d+\.name$' then 'skill'
          when p.field_name ~ '^project\.\d+\.technologies\.\d+$' then 'skill'
        end as kind
      from parsed_resume_entities p
      where p.user_id = p_user_id
    ) e
    where e.kind is not null
      and e.value <> ''
    union all
    select r.user_id, r.entity_type || '/' || r.logical_entity_id || '/' || r.field, null::uuid,
      r.entity_type, r.logical_entity_id, r.field, r.kind, r.value
    from (
      select w.user_id, 'work_experience' as entity_type, w.logical_entity_id, f.field, f.kind, f.value
      from work_experience w
      cross join lateral (
        values ('company', 'company', w.company), ('title', 'title', w.title)) as f(field, kind, value)
      where w.user_id = p_user_id
        and w.is_active
      union all
      select e.user_id, 'education', e.logical_entity_id, 'institution', 'university', e.institution
      from education e
      where e.user_id = p_user_id
        and e.is_active
      union all
      select s.user_id, 'skill', s.logical_entity_id, 'name', 'skill', s.name
      from skill s
      where s.user_id = p_user_id
        and s.is_active
        and s.category is distinct from 'Spoken language'
      union all
      select p.user_id, 'project', p.logical_entity_id, 'technologies.' || (t.place - 1), 'skill', t.name
      from project p
      cross join lateral jsonb_array_elements_text(p.technologies) with ordinality as t(name, place)
      where p.user_id = p_user_id
        and p.is_active
      union all
      select c.user_id, 'certification', c.logical_entity_id, 'issuer',
        knowledge_kind_of_organization(c.issuer), c.issuer
      from certification c
      where c.user_id = p_user_id
        and c.is_active
      union all
      select v.user_id, 'volunteering', v.logical_entity_id, f.field, f.kind, f.value
      from volunteering v
      cross join lateral (
        values ('organization', knowledge_kind_of_organization(v.organization), v.organization),
          ('position', 'title', v.position)) as f(field, kind, value)
      where v.user_id = p_user_id
        and v.is_active
      union all
      select p.user_id, 'publication', p.logical_entity_id, 'publisher',
        knowledge_kind_of_organization(p.publisher), p.publisher
      from publication p
      where p.user_id = p_user_id
        and p.is_active
      union all
      select a.user_id, 'award', a.logical_entity_id, 'awarder',
        knowledge_kind_of_organization(a.awarder), a.awarder
      from award a
      where a.user_id = p_user_id
        and a.is_active
      union all
      select i.user_id, 'interest', i.logical_entity_id, 'keywords.' || (k.place - 1), 'skill', k.name
      from interest i
      cross join lateral jsonb_array_elements_text(i.keywords) with ordinality as k(name, place)
      where i.user_id = p_user_id
        and i.is_active
    ) r
    where r.value <> '';
  end;
comment on function linkable_values(uuid) is 'The values of a person''s resumes and record that are linked.';
grant execute on function linkable_values(uuid) to cursus_app, cursus_worker;

-- Links every value of these people, as far as the caller may: new ones, those whose value or meaning
-- has changed, and takes back those that mean nothing any more. A link made by hand stays as long as
-- its value does; so does one by meaning or by a model until the spelling is known, or its name is
-- refused. What a model chose stands against a spelling that is not sure, which it was shown. The
-- number of links that changed. Planned once a connection: planning takes longer than linking one
-- person, and the plan is the same for one and for all.
create or replace function link_values(p_people uuid[], p_sure double precision) returns bigint
  language sql volatile
  set plan_cache_mode = force_generic_plan
  begin atomic
    with found as materialized (
      select v.*
      from unnest(p_people) as p(id)
      cross join lateral linkable_values(p.id) v
    ),
    -- Each value is looked up once, however many have it.
    matched as materialized (
      select u.user_id, u.target, u.parsed_entity_id, u.entity_type, u.logical_entity_id, u.field,
        d.value, m.entity_id, m.alias_id, m.match_method, m.match_score
      from (
        select f.kind, f.value, array_agg(f.user_id) as people, array_agg(f.target) as targets,
          array_agg(f.parsed_entity_id) as facts, array_agg(f.entity_type) as types,
          array_agg(f.logical_entity_id) as entries, array_agg(f.field) as fields
        from found f
        group by f.kind, f.value
      ) d
      cross join lateral knowledge_match(d.kind, d.value) m
      cross join lateral unnest(d.people, d.targets, d.facts, d.types, d.entries, d.fields) as u(
        user_id, target, parsed_entity_id, entity_type, logical_entity_id, field)
    ),
    gone as (
      delete from resume_entity_links l
      using unnest(p_people) as p(id)
      where l.user_id = p.id
        and not exists (
          select
          from matched m
          where m.user_id = l.user_id
            and m.target = l.target)
        and (l.match_method in ('exact', 'fuzzy') or not exists (
          select
          from found f
          where f.user_id = l.user_id
            and f.target = l.target
            and f.value = l.value)
          or (l.match_method in ('embedding', 'llm') and exists (
            select
            from normalized_entities e
            where e.id = l.normalized_entity_id
              and (e.review_status <> 'approved' or e.merged_into is not null))))
      returning 1
    ),
    linked as (
      insert into resume_entity_links as l (
        user_id, id, parsed_entity_id, entity_type, logical_entity_id, field, value,
        normalized_entity_id, alias_id, match_method, match_score, confidence_score, review_required)
      select m.user_id, new_id(), m.parsed_entity_id, m.entity_type, m.logical_entity_id, m.field,
        m.value, m.entity_id, m.alias_id, m.match_method, m.match_score, m.match_score,
        m.match_score < p_sure
      from matched m
      on conflict on constraint resume_entity_links_one_a_value do update
      set value = excluded.value,
          normalized_entity_id = excluded.normalized_entity_id,
          alias_id = excluded.alias_id,
          match_method = excluded.match_method,
          match_score = excluded.match_score,
          confidence_score = excluded.confidence_score,
          review_required = excluded.review_required,
          updated_at = now()
      where (l.value <> excluded.value
          or l.match_method in ('exact', 'fuzzy', 'embedding')
          or (l.match_method = 'llm' and (not excluded.review_required or exists (
            select
            from normalized_entities e
            where e.id = l.normalized_entity_id
              and (e.review_status <> 'approved' or e.merged_into is not null)))))
        and (l.value, l.normalized_entity_id, l.alias_id, l.match_method, l.match_score, l.review_required)
          is distinct from (excluded.value, excluded.normalized_entity_id, excluded.alias_id,
            excluded.match_method, excluded.match_score, excluded.review_required)
      returning 1
    )
    select (select count(*) from gone) + (select count(*) from linked);
  end;
comment on function link_values(uuid[], double precision) is
  'Links the values of these people; p_sure is the score from which nobody need look. How many links changed.';
grant execute on function link_values(uuid[], double precision) to cursus_worker;

-- Links a person's values by what was found beyond their spelling: by a model, else by meaning. A
-- link by hand or by spelling stays, but a model may say better than a spelling that is not sure. The
-- number of links that changed.
create or replace function link_found_values(p_user_id uuid) returns bigint
  language sql volatile
  set plan_cache_mode = force_generic_plan
  begin atomic
    with found as materialized (
      select distinct on (a.kind, a.value_key) a.*
      from asked_names a
      join normalized_entities e on e.id = a.normalized_entity_id
        and e.review_status = 'approved'
        and e.merged_into is null
      where a.user_id = p_user_id
      order by a.kind, a.value_key, a.asked = 'llm' desc
    ),
    linked as (
      insert into resume_entity_links as l (
        user_id, id, parsed_entity_id, entity_type, logical_entity_id, field, value,
        normalized_entity_id, alias_id, match_method, match_score, confidence_score, review_required)
      select v.user_id, new_id(), v.parsed_entity_id, v.entity_type, v.logical_entity_id, v.field,
        v.value, f.normalized_entity_id, f.alias_id, f.asked, f.score, f.score, f.review_required
      from linkable_values(p_user_id) v
      join found f on f.kind = v.kind and f.value_key = knowledge_key(v.kind, v.value)
      where exists (select from found)
        and length(v.value) <= 200
      on conflict on constraint resume_entity_links_one_a_value do update
      set value = excluded.value,
          normalized_entity_id = excluded.normalized_entity_id,
          alias_id = excluded.alias_id,
          match_method = excluded.match_method,
          match_score = excluded.match_score,
          confidence_score = excluded.confidence_score,
          review_required = excluded.review_required,
          updated_at = now()
      where (l.match_method in ('embedding', 'llm')
          or (excluded.match_method = 'llm' and l.match_method = 'fuzzy' and l.review_required))
        and (l.value, l.normalized_entity_id, l.alias_id, l.match_method, l.match_score, l.review_required)
          is distinct from (excluded.value, excluded.normalized_entity_id, excluded.alias_id,
            excluded.match_method, excluded.match_score, excluded.review_required)
      returning 1
    )
    select count(*) from linked;
  end;
comment on function link_found_values(uuid) is
  'Links the values of a person by what was found by meaning or by a model. How many links changed.';
grant execute on function link_found_values(uuid) to cursus_worker;

-- The skills and titles of a person that spelling does not settle, with what they are linked to, not for
-- sure, and whether they are to be looked for by meaning and a model is to be asked about them. What a
-- model did not answer is asked again after a day.
create or replace function unclear_names(p_user_id uuid, p_model text, p_since timestamptz, p_now timestamptz)
  returns table (
    kind text, value text, key text, linked_to uuid, unlinked boolean, to_look_for boolean, to_ask boolean)
  language sql volatile
  set plan_cache_mode = force_generic_plan
  begin atomic
    select v.kind, v.value, v.key, v.linked_to, v.unlinked,
      coalesce(e.model <> p_model or e.asked_at < p_since, true),
      m.asked_at is null or (m.model is null and m.asked_at < p_now - interval '1 day')
    from (
      select p.kind, knowledge_key(p.kind, p.value) as key, min(p.value) as value,
        bool_or(l.id is null) as unlinked, min(l.normalized_entity_id::text)::uuid as linked_to
      from linkable_values(p_user_id) p
      left join resume_entity_links l on l.user_id = p_user_id and l.target = p.target
      where p.kind in ('skill', 'title')
        and length(p.value) <= 200
      group by p.kind, knowledge_key(p.kind, p.value)
      having bool_or(l.id is null or (l.review_required and l.match_method in ('fuzzy', 'embedding')))
    ) v
    left join asked_names e on e.user_id = p_user_id
      and e.kind = v.kind
      and e.value_key = v.key
      and e.asked = 'embedding'
    left join asked_names m on m.user_id = p_user_id
      and m.kind = v.kind
      and m.value_key = v.key
      and m.asked = 'llm'
    where v.key <> ''
    order by v.kind, v.key
    limit 600;
  end;
comment on function unclear_names(uuid, text, timestamptz, timestamptz) is
  'The skills and titles of a person that spelling does not settle.';
grant execute on function unclear_names(uuid, text, timestamptz, timestamptz) to cursus_worker;

-- Housekeeping links everybody's values anew, with the owner's rights, and learns only how many
-- links changed.
create or replace function link_everyones_values(p_sure double precision) returns bigint
  language sql volatile security definer
  begin atomic
    select link_values(array(select u.id from users u), p_sure);
  end;
comment on function link_everyones_values(double precision) is
  'Links the values of all people. How many links changed.';
grant execute on function link_everyones_values(double precision) to cursus_system;

-- Names that at least five people use and that mean nothing known, or nothing for sure. A name that
-- fewer use never leaves their records, and a spelling that fewer use is not shown. What people like
-- to do is linked where it is a known skill, but proposes none.
create or replace function observed_names(p_people integer)
  returns table (kind text, name text, people bigint)
  language sql stable security definer
  begin atomic
    with used as (
      select distinct v.user_id, v.kind, v.value, knowledge_key(v.kind, v.value) as key
      from users u
      cross join lateral linkable_values(u.id) v
      where length(v.value) <= 80
        and v.entity_type is distinct from 'interest'
        and not exists (
          select
          from resume_entity_links l
          where l.user_id = v.user_id
            and l.target = v.target
            and not l.review_required)
    )
    select n.kind, case when n.spelled_so >= greatest(p_people, 5) then n.spelling else n.key end,
      n.people
    from (
      select s.kind, s.key, count(distinct s.user_id) as people, max(s.people) as spelled_so,
        (array_agg(s.value order by s.people desc, s.value))[1] as spelling
      from (
        select d.*, count(*) over (partition by d.kind, d.key, d.value) as people
        from used d
        where d.key <> ''
      ) s
      group by s.kind, s.key
      having count(distinct s.user_id) >= greatest(p_people, 5)
    ) n
    where not exists (
      select
      from normalized_entity_aliases a
      where a.value_kind = n.kind
        and a.alias_key = n.key);
  end;
comment on function observed_names(integer) is
  'Names that so many people use, five at least, and that mean nothing known.';
grant execute on function observed_names(integer) to cursus_system;

-- The lines of a list that comes with Cursus: kind, name, and other spellings between bars. Ids come
-- from type and name, so that every installation has the same.
create or replace function internal.curated_names(p_type text, p_lines text)
  returns table (place bigint, kind text, name text, others text, id uuid)
  language sql immutable
  begin atomic
    select l.place, p.parts[1], p.parts[2], coalesce(p.parts[3], ''),
      overlay(overlay(md5('cursus ' || p_type || ' ' || p.parts[2]) placing '8' from 13) placing '8' from 17)::uuid
    from regexp_split_to_table(p_lines, '\n') with ordinality as l(line, place)
    cross join lateral (select regexp_split_to_array(btrim(l.line), ' *\t *') as parts) p
    where l.line ~ '\t';
  end;

-- Loads such a list. Adds what is missing and changes nothing that is there: what an administrator
-- did stays.
create or replace procedure internal.load_curated_names(p_type text, p_lines text)
  language plpgsql
  set search_path = ''
  as $$
begin
  insert into public.normalized_entities (id, entity_type, canonical_name, kind, source)
  select c.id, p_type, c.name, nullif(c.kind, ''), 'curated'
  from internal.curated_names(p_type, p_lines) c
  where not exists (
    select
    from public.normalized_entity_aliases a
    where a.value_kind = case p_type when 'technology' then 'skill' else p_type end
      and a.alias_key = public.knowledge_key(p_type, c.name))
  on conflict (id) do nothing;
  insert into public.normalized_entity_aliases (id, entity_id, entity_type, alias)
  select distinct on (s.key)
    overlay(overlay(md5('cursus ' || p_type || ' ' || s.key) placing '8' from 13) placing '8' from 17)::uuid,
    s.id, p_type, s.alias
  from (
    select c.id, c.place, a.alias, a.rank, public.knowledge_key(p_type, a.alias) as key
    from internal.curated_names(p_type, p_lines) c
    cross join lateral (
      select c.name as alias, 0 as rank
      union all
      select o.alias, 1
      from regexp_split_to_table(c.others, ' *\| *') as o(alias)
      where o.alias <> ''
    ) a
  ) s
  join public.normalized_entities e on e.id = s.id and e.entity_type = p_type
  where e.merged_into is null
    and e.review_status = 'approved'
  order by s.key, s.rank, s.place
  on conflict (value_kind, alias_key) do nothing;
end
$$;
