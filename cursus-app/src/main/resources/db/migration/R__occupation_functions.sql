-- What the local knowledge of occupations works out by itself. Run again whenever this file changes.

select set_config('search_path', 'public, ' || string_agg(distinct quote_ident(n.nspname), ', '), true)
from pg_extension e
join pg_namespace n on n.oid = e.extnamespace
where e.extname = 'pg_trgm';

-- The sector of each occupation: the one that an administrator chose, else the one whose longest
-- beginning fits its code.
create or replace function occupation_sectors() returns table (onet_code text, sector_id uuid)
  language sql stable
  begin atomic
    select k.code, coalesce(o.sector_id, r.sector_id)
    from onet_key.occupation k
    left join occupation o on o.onet_code = k.code
    left join lateral (
      select s.id as sector_id
      from sector s
      cross join lateral unnest(s.soc_prefixes) as p(prefix)
      where starts_with(k.code, p.prefix)
      order by length(p.prefix) desc, s.position, s.id
      limit 1
    ) r on true;
  end;
comment on function occupation_sectors() is
  'The sector of each occupation, retired ones included; null where none fits.';
grant execute on function occupation_sectors() to cursus_app, cursus_worker, cursus_admin, cursus_system;

-- Which occupations programs lead to by their CIP code; all programs for null. How many rows changed.
-- With the owner's rights: housekeeping calls it when a release of O*NET comes, too.
create or replace function link_programs_by_cip(p_programs uuid[]) returns bigint
  language sql volatile security definer
  begin atomic
    with meant as materialized (
      select p.id, k.code
      from program p
      join cip_soc c on c.cip_code = p.cip_code
      join onet_key.occupation k on left(k.code, 7) = c.soc_code
      where p.is_active
        and k.retired_in is null
        and (p_programs is null or p.id = any(p_programs))
    ),
    gone as (
      delete from program_occupation o
      where o.source = 'cip'
        and (p_programs is null or o.program_id = any(p_programs))
        and not exists (
          select
          from meant m
          where m.id = o.program_id
            and m.code = o.onet_code)
      returning 1
    ),
    added as (
      insert into program_occupation (program_id, onet_code, source)
      select m.id, m.code, 'cip'
      from meant m
      on conflict (program_id, onet_code) do nothing
      returning 1
    )
    select (select count(*) from gone) + (select count(*) from added);
  end;
comment on function link_programs_by_cip(uuid[]) is
  'Links programs to the occupations that their CIP code leads to; null for all. How many links changed.';
grant execute on function link_programs_by_cip(uuid[]) to cursus_admin, cursus_system;

-- The plain words that come with Cursus for the 35 skills of O*NET, for those that have none yet. They
-- refer to keys that the first release brings, so no migration could add them.
create or replace function take_plain_skills() returns bigint
  language sql volatile security definer
  begin atomic
    with added as (
      insert into hs_skill (onet_element_id, name, description, example)
      select w.code, w.name, w.description, w.example
      from (values
      ('2.A.1.a', 'Reading',
        'Understanding what you read, from a note to a long report.',
        'You follow the steps of a lab sheet without asking what they mean.'),
      ('2.A.1.b', 'Listening',
        'Giving your full attention to someone, and asking when something is not clear.',
        'A friend explains a plan and you can say it back to them.'),
      ('2.A.1.c', 'Writing',
        'Putting things in writing so that the reader gets what you mean.',
        'You write an e-mail to a teacher and get the answer you needed.'),
      ('2.A.1.d', 'Speaking',
        'Telling other people something so that they understand it.',
        'You present a group project and the class can follow.'),
      ('2.A.1.e', 'Using maths',
        'Working with numbers to solve real problems.',
        'You work out how much paint a room needs and what it will cost.'),
      ('2.A.1.f', 'Using science',
        'Answering questions by testing ideas, as scientists do.',
        'You change one thing at a time to find out why a plant is not growing.'),
      ('2.A.2.a', 'Thinking it through',
        'Weighing the good and bad sides of an idea before you agree with it.',
        'You check who made a video before you believe what it says.'),
      ('2.A.2.b', 'Picking up new things',
        'Seeing what something new means for what you do now and later.',
        'An app changes and you soon find a better way to use it.'),
      ('2.A.2.c', 'Knowing how to learn',
        'Choosing the way of learning or teaching that fits.',
        'You make cards for words, but practise problems for maths.'),
      ('2.A.2.d', 'Checking how it goes',
        'Keeping an eye on how you or your group are doing, and fixing what is off.',
        'Half-way through a project you notice that you are late and share the work anew.'),
      ('2.B.1.a', 'Reading people',
        'Noticing how others feel and why they act as they do.',
        'You see that a teammate is upset and give them a moment.'),
      ('2.B.1.b', 'Working in step',
        'Changing what you do so that it fits with what others do.',
        'In a band you slow down because the drummer does.'),
      ('2.B.1.c', 'Winning people over',
        'Getting others to change their mind or to do something.',
        'You talk your club into trying a new kind of event.'),
      ('2.B.1.d', 'Finding a deal',
        'Bringing people together who want different things.',
        'Two friends both want Saturday off and you find a swap that suits both.'),
      ('2.B.1.e', 'Teaching others',
        'Showing someone how to do something.',
        'You help a younger student with fractions until they can do it alone.'),
      ('2.B.1.f', 'Helping people',
        'Looking for ways to be of use to others.',
        'At a school event you see visitors who look lost and show them the way.'),
      ('2.B.2.i', 'Solving hard problems',
        'Taking a tangled problem apart and finding a way out that works.',
        'The trip costs too much, so you compare buses, dates and fund-raising.'),
      ('2.B.3.a', 'Finding out what is needed',
        'Asking what a tool or a system must do before anyone builds it.',
        'Before making a website for a club you ask who will use it and what for.'),
      ('2.B.3.b', 'Designing tools',
        'Making or changing equipment or software to fit what people need.',
        'You build a phone stand that also works for a tablet.'),
      ('2.B.3.c', 'Choosing equipment',
        'Deciding which tools a job needs.',
        'You pick the right pan, knife and board before you start to cook.'),
      ('2.B.3.d', 'Setting things up',
        'Installing equipment, wires or programs so that they work.',
        'You set up a new printer and every computer can use it.'),
      ('2.B.3.e', 'Programming',
        'Writing instructions that a computer follows.',
        'You write a small game, or a sheet that adds up points by itself.'),
      ('2.B.3.g', 'Watching gauges',
        'Following dials and screens to see that a machine works as it should.',
        'You watch the temperature of a 3D printer while it prints.'),
      ('2.B.3.h', 'Running machines',
        'Controlling equipment or a system while it works.',
        'You use a sewing machine or a mixing desk.'),
      ('2.B.3.j', 'Looking after equipment',
        'Doing the regular care that keeps things working, and knowing when it is due.',
        'You oil your bike chain before it starts to squeak.'),
      ('2.B.3.k', 'Finding faults',
        'Finding out why something does not work, and what to do about it.',
        'The sound is gone, so you check the cable, the settings and the speaker in turn.'),
      ('2.B.3.l', 'Repairing',
        'Mending machines or systems with the right tools.',
        'You change a flat tyre or a broken screen.'),
      ('2.B.3.m', 'Checking quality',
        'Testing or looking over things to see whether they are good enough.',
        'You taste, measure and compare before you serve the cake.'),
      ('2.B.4.e', 'Deciding',
        'Weighing what each choice costs and brings, then choosing.',
        'You choose between a job and a sports team for the summer.'),
      ('2.B.4.g', 'Seeing the whole',
        'Working out how a system should run, and what a change will do to it.',
        'You see that a later bus means that practice must start later, too.'),
      ('2.B.4.h', 'Judging how well it works',
        'Finding signs of how well a system does its job, and what would improve it.',
        'You count how long people wait at the canteen and suggest a second line.'),
      ('2.B.5.a', 'Managing time',
        'Planning your own time and that of others.',
        'You finish homework, training and a birthday present in one week.'),
      ('2.B.5.b', 'Managing money',
        'Deciding how money is spent to get something done, and keeping track of it.',
        'You plan a class party with a fixed sum and keep the receipts.'),
      ('2.B.5.c', 'Managing supplies',
        'Getting the things a job needs and using them well.',
        'You make sure that there is enough wood and glue for the stage set.'),
      ('2.B.5.d', 'Managing people',
        'Finding the right people for a job, and helping them to do it well.',
        'As captain you put each player where they are strongest.')
      ) as w(code, name, description, example)
      join onet_key.element e on e.code = w.code
      on conflict (onet_element_id) do nothing
      returning 1
    )
    select count(*) from added;
  end;
comment on function take_plain_skills() is
  'Adds the plain words that come with Cursus for skills that have none. How many.';
grant execute on function take_plain_skills() to cursus_admin, cursus_system;

-- Programs of one level whose provider and name are written alike, for an administrator to decide.
-- Numbers must be the same: Welding 1 is not Welding 2. Each is compared with the eight that follow it,
-- by provider and by name, so that ten thousand programs take as many times longer as they are more,
-- not its square.
create or replace function programs_alike(p_limit integer)
  returns table (first_id uuid, second_id uuid, score double precision)
  language sql stable
  begin atomic
    with placed as materialized (
      select p.id, lower(p.provider || ' ' || p.name) as label,
        p.level || regexp_replace(p.provider || p.name, '\D+', ' ', 'g') as kind,
        row_number() over (order by p.level, lower(p.provider), lower(p.name), p.id) as by_provider,
        row_number() over (order by p.level, lower(p.name), lower(p.provider), p.id) as by_name
      from program p
      where p.is_active
    ),
    near as materialized (
      select a.id as one, b.id as other, a.label as label, b.label as other_label
      from placed a
      cross join generate_series(1, 8) as d(distance)
      join placed b on b.by_provider = a.by_provider + d.distance and b.kind = a.kind
      union
      select a.id, b.id, a.label, b.label
      from placed a
      cross join generate_series(1, 8) as d(distance)
      join placed b on b.by_name = a.by_name + d.distance and b.kind = a.kind
    )
    select f.first_id, f.second_id, max(f.score)
    from (
      select least(n.one, n.other) as first_id, greatest(n.one, n.other) as second_id,
        similarity(n.label, n.other_label)::double precision as score
      from near n
    ) f
    where f.score >= 0.75
      and not exists (
        select
        from program_difference d
        where d.first_id = f.first_id
          and d.second_id = f.second_id)
    group by f.first_id, f.second_id
    order by max(f.score) desc, f.first_id, f.second_id
    limit p_limit;
  end;
comment on function programs_alike(integer) is
  'Pairs of programs that may be one and the same, the most alike first.';
grant execute on function programs_alike(integer) to cursus_admin;

-- The same for one program, compared with all.
create or replace function programs_like(p_id uuid)
  returns table (id uuid, score double precision)
  language sql stable
  begin atomic
    select l.id, l.score
    from (
      select p.id,
        similarity(lower(p.provider || ' ' || p.name), lower(t.provider || ' ' || t.name))::double precision as score
      from program t
      join program p on p.level = t.level and p.id <> t.id
        and regexp_replace(p.provider || p.name, '\D+', ' ', 'g')
          = regexp_replace(t.provider || t.name, '\D+', ' ', 'g')
      where t.id = p_id
        and t.is_active
        and p.is_active
    ) l
    where l.score >= 0.75
      and not exists (
        select
        from program_difference d
        where d.first_id = least(l.id, p_id)
          and d.second_id = greatest(l.id, p_id))
    order by l.score desc
    limit 5;
  end;
comment on function programs_like(uuid) is 'Programs that may be one and the same as this one.';
grant execute on function programs_like(uuid) to cursus_admin;
