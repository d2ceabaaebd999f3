-- What administrators start with: sectors that cover every occupation, to be changed as they like.
-- And what they decide about programs that look the same.

insert into sector (id, name, description, soc_prefixes, position)
select new_id(), d.name, d.description, string_to_array(d.prefixes, ' '), d.position
from (values
  (1, 'Business and management', 'Running organisations, money, people and purchasing.', '11- 13-'),
  (2, 'Computing and data', 'Software, networks, security, statistics and mathematics.', '15-'),
  (3, 'Engineering and architecture', 'Designing and testing buildings, machines, circuits and land.', '17-'),
  (4, 'Science', 'Research in laboratories, in the field and in society.', '19-'),
  (5, 'Social and community care', 'Counselling, social work and the work of faith communities.', '21-'),
  (6, 'Law and public safety', 'Courts, police, fire service, security and the armed forces.', '23- 33- 55-'),
  (7, 'Education', 'Teaching, training, libraries and museums.', '25-'),
  (8, 'Arts, media and sport', 'Design, writing, performing, broadcasting and sport.', '27-'),
  (9, 'Health', 'Treating, nursing and helping patients, and keeping their records.', '29- 31-'),
  (10, 'Food and hospitality', 'Kitchens, restaurants, hotels and travel.', '35- 39-6 39-7 43-4081 11-9051 11-9081'),
  (11, 'Cleaning and personal services', 'Buildings and gardens, hair and beauty, child care and animals.', '37- 39-'),
  (12, 'Sales', 'Shops, agents, insurance, property and advertising sales.', '41-'),
  (13, 'Office work', 'Records, customers, post, payroll and other work at a desk.', '43-'),
  (14, 'Farming, fishing and forestry', 'Crops, animals, wood and fish.', '45-'),
  (15, 'Building and repair', 'Construction, mining, and keeping machines and vehicles working.', '47- 49-'),
  (16, 'Making things', 'Factories, workshops, food production, power and water plants.', '51-'),
  (17, 'Transport and storage', 'Driving, flying, sailing, moving and storing goods.', '53-')
) as d(position, name, description, prefixes)
where not exists (select from sector);

create table program_difference (
  first_id uuid not null references program (id) on delete cascade,
  second_id uuid not null references program (id) on delete cascade,
  decided_by uuid,
  decided_at timestamptz not null default now(),
  primary key (first_id, second_id),
  check (first_id < second_id)
);
create index program_difference_of_second on program_difference (second_id);
alter table program_difference enable row level security;
alter table program_difference force row level security;
create policy "the owner migrates" on program_difference for all to cursus_owner using (true) with check (true);
create policy "administrators read" on program_difference for select to cursus_admin using (true);
create policy "administrators add" on program_difference for insert to cursus_admin with check (true);
create policy "administrators remove" on program_difference for delete to cursus_admin using (true);
grant select, insert, delete on program_difference to cursus_admin;
comment on table program_difference is 'Programs that look the same and are not, as an administrator decided.';
comment on column program_difference.first_id is 'The program with the smaller id.';
comment on column program_difference.second_id is 'The other one.';
comment on column program_difference.decided_by is 'The administrator.';
comment on column program_difference.decided_at is 'When.';
