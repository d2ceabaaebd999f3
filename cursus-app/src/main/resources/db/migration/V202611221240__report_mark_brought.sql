-- A report from an archive says what its archive said: whoever wrote that could have anything shown to others at this
-- server's address.

alter table report_generations add column brought boolean not null default false;
comment on column report_generations.brought is 'Whether it came with an archive and was not made here; then it is not shared by links.';
