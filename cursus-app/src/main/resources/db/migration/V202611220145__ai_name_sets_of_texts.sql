-- Not only occupations are found by meaning: names of the knowledge base are, too. Each set of texts
-- has a live model of its own, and the built-in model may learn its words from another set, since
-- names alone are no running text.

alter table embedding_model add column text_set text not null default 'occupations'
  check (text_set in ('occupations', 'names'));
alter table embedding_model alter column text_set drop default;
alter table embedding_model add column learned_from text not null default '';
comment on table embedding_model is 'What makes vectors, from which texts, and how far it is. Only the live one of each set is asked.';
comment on column embedding_model.text_set is 'What its texts are: occupations or names.';
comment on column embedding_model.learned_from is 'The source of the texts that the built-in model learned its words from; empty for its own texts and for any other model.';
comment on column embedding_model.source is 'Which reference texts, such as the id of a release of O*NET, or names.';

alter table embedding_model drop constraint embedding_model_made_once;
alter table embedding_model add constraint embedding_model_made_once unique (name, source, learned_from);
drop index embedding_model_one_live;
create unique index embedding_model_one_live on embedding_model (text_set) where state = 'live';

comment on table reference_text is 'Texts of everybody''s that are found by meaning: the occupations of O*NET, and approved names with their spellings.';
comment on column reference_text.source is 'What it belongs to; two releases are there only while a model is being built.';
comment on column reference_text.key is 'Its name there: the code of an occupation, or the kind of value and the id of a name, such as skill/0190...';
comment on column reference_text.passages is 'Title with description, then one task after another; or the spellings of a name.';
