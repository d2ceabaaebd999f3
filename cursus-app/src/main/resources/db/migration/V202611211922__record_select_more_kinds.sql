-- A profile selects and orders whatever the record has, not jobs, studies and projects alone.

alter table master_profile_entries drop constraint master_profile_entries_entity_type_check;
alter table master_profile_entries add constraint master_profile_entries_entity_type_check
  check (entity_type in ('work_experience', 'education', 'project', 'certification', 'volunteering', 'publication', 'award', 'interest', 'reference'));
