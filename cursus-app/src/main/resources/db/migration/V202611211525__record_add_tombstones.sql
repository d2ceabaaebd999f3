-- Deleting an entry adds a last version that says so, and nothing is lost: any version can be
-- restored, and the record can be seen as it stood at any instant.

alter table internal.versioned_entity
  add column is_deleted boolean not null default false;

do $$
declare
  entity name;
begin
  foreach entity in array array['personal_info', 'work_experience', 'education', 'skill', 'project', 'certification'] loop
    execute format('alter table %I add column is_deleted boolean not null default false', entity);
    execute format('alter table %1$I add constraint %1$s_deleted_is_not_active check (not (is_active and is_deleted))', entity);
    execute format('comment on column %I.is_deleted is %L', entity, 'True for a version that says that the entry was deleted.');
  end loop;
end
$$;
comment on column internal.versioned_entity.is_deleted is 'True for a version that says that the entry was deleted.';
