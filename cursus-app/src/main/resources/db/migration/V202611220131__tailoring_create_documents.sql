-- Documents that are made for a job from the record: what is chosen, how the person writes, what
-- was written, what it was exported as, and what the person thinks of it.

create table job_content_rankings (
  user_id uuid not null,
  id uuid not null,
  job_id uuid not null,
  ranked_experience_ids jsonb not null default '[]' check (jsonb_typeof(ranked_experience_ids) = 'array'),
  ranked_project_ids jsonb not null default '[]' check (jsonb_typeof(ranked_project_ids) = 'array'),
  ranked_skill_ids jsonb not null default '[]' check (jsonb_typeof(ranked_skill_ids) = 'array'),
  ranking_model_used text not null,
  ranking_timestamp timestamptz not null default now(),
  ranking_confidence_score double precision check (ranking_confidence_score between 0 and 1),
  ranking_explanations jsonb not null default '{}' check (jsonb_typeof(ranking_explanations) = 'object'),
  fit jsonb not null default '{}' check (jsonb_typeof(fit) = 'object'),
  basis text not null,
  times_used_in_generation integer not null default 0 check (times_used_in_generation >= 0),
  last_used_at timestamptz,
  user_modified boolean not null default false,
  user_override_timestamp timestamptz,
  user_order jsonb not null default '{}' check (jsonb_typeof(user_order) = 'object'),
  is_active boolean not null default true,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  constraint job_content_rankings_one_a_job unique (user_id, job_id),
  foreign key (user_id, job_id) references jobs (user_id, id) on delete cascade
);
call internal.keep_to_its_person('job_content_rankings');
grant select, insert, update, delete on job_content_rankings to cursus_app, cursus_worker;
comment on table job_content_rankings is 'Which entries of the record serve a job best, and the match score; kept until record or job changes.';
comment on column job_content_rankings.user_id is 'Whose it is.';
comment on column job_content_rankings.id is 'uuid v7.';
comment on column job_content_rankings.job_id is 'The job.';
comment on column job_content_rankings.ranked_experience_ids is 'Jobs and unpaid roles of the record, best first; the person''s own order where there is one.';
comment on column job_content_rankings.ranked_project_ids is 'Projects, best first.';
comment on column job_content_rankings.ranked_skill_ids is 'Skills, best first.';
comment on column job_content_rankings.ranking_model_used is 'The rules that ranked, with their version.';
comment on column job_content_rankings.ranking_timestamp is 'When they ranked.';
comment on column job_content_rankings.ranking_confidence_score is 'How much of the posting was understood, 0 to 1.';
comment on column job_content_rankings.ranking_explanations is 'By entry: relevance_score, reasoning, and the requirements that it serves.';
comment on column job_content_rankings.fit is 'The match score, term by term.';
comment on column job_content_rankings.basis is 'Digest of the job and the record that it was made from; another one means that it is out of date.';
comment on column job_content_rankings.times_used_in_generation is 'Documents that were made with it.';
comment on column job_content_rankings.last_used_at is 'When the last one was.';
comment on column job_content_rankings.user_modified is 'True once the person has put entries in an order of their own.';
comment on column job_content_rankings.user_override_timestamp is 'When the person did.';
comment on column job_content_rankings.user_order is 'The person''s own orders by list, kept when it is ranked anew.';
comment on column job_content_rankings.is_active is 'False for one of a job that is archived.';
comment on column job_content_rankings.version is 'Counts changes by the person.';
comment on column job_content_rankings.created_at is 'When it was made.';
comment on column job_content_rankings.updated_at is 'When it last changed.';

create table sample_documents (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null,
  document_type text not null check (document_type in ('resume', 'cover_letter')),
  original_filename text check (length(original_filename) <= 255),
  upload_timestamp timestamptz not null default now(),
  original_text text not null check (length(original_text) between 1 and 200000),
  word_count integer not null check (word_count >= 0),
  character_count integer not null check (character_count >= 0),
  line_count integer not null check (line_count >= 0),
  is_active boolean not null default true,
  archived_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  constraint sample_documents_archived_when_not_active check (is_active = (archived_at is null))
);
create unique index sample_documents_one_active on sample_documents (user_id, document_type) where is_active;
call internal.keep_to_its_person('sample_documents');
grant select, insert, update, delete on sample_documents to cursus_app;
grant select on sample_documents to cursus_worker;
comment on table sample_documents is 'Texts of the person''s own, from which the style is learned.';
comment on column sample_documents.user_id is 'Whose it is.';
comment on column sample_documents.id is 'uuid v7.';
comment on column sample_documents.document_type is 'resume or cover_letter; one of each is active.';
comment on column sample_documents.original_filename is 'What the file was called; null for pasted text.';
comment on column sample_documents.upload_timestamp is 'When it was given.';
comment on column sample_documents.original_text is 'The whole text.';
comment on column sample_documents.word_count is 'Words in it.';
comment on column sample_documents.character_count is 'Characters in it.';
comment on column sample_documents.line_count is 'Lines in it.';
comment on column sample_documents.is_active is 'Whether the style is learned from it.';
comment on column sample_documents.archived_at is 'When it was replaced or put away; erased 30 days later.';
comment on column sample_documents.created_at is 'When it was added.';
comment on column sample_documents.updated_at is 'When it last changed.';

create table writing_styles (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null,
  extracted_style jsonb not null default '{}' check (jsonb_typeof(extracted_style) = 'object'),
  extraction_status text not null default 'pending' check (extraction_status in ('pending', 'completed', 'failed')),
  extraction_model text,
  extraction_timestamp timestamptz,
  extraction_confidence double precision check (extraction_confidence between 0 and 1),
  source_sample_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  constraint writing_styles_one_a_person unique (user_id),
  foreign key (user_id, source_sample_id) references sample_documents (user_id, id)
    on delete set null (source_sample_id)
);
call internal.keep_to_its_person('writing_styles');
grant select, insert, update, delete on writing_styles to cursus_app;
grant select on writing_styles to cursus_worker;
comment on table writing_styles is 'How the person writes, measured on a sample.';
comment on column writing_styles.user_id is 'Whose it is; one for each person.';
comment on column writing_styles.id is 'uuid v7.';
comment on column writing_styles.extracted_style is 'Tone, formality, sentences, words, paragraphs, punctuation, phrases.';
comment on column writing_styles.extraction_status is 'pending, completed, or failed for a text that tells nothing.';
comment on column writing_styles.extraction_model is 'The rules that measured, with their version.';
comment on column writing_styles.extraction_timestamp is 'When they did.';
comment on column writing_styles.extraction_confidence is 'How far to trust it, by the length of the sample, 0 to 1.';
comment on column writing_styles.source_sample_id is 'The sample; null once that is erased.';
comment on column writing_styles.created_at is 'When it was first measured.';
comment on column writing_styles.updated_at is 'When it last changed.';

create table templates (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  document_type text not null check (document_type in ('resume', 'cover_letter')),
  base text not null check (length(base) between 1 and 60),
  settings jsonb not null default '{}' check (jsonb_typeof(settings) = 'object'),
  photo_file_id uuid,
  is_default boolean not null default false,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, photo_file_id) references stored_files (user_id, id)
    on delete set null (photo_file_id)
);
create unique index templates_name_taken on templates (user_id, document_type, lower(name));
create unique index templates_one_default on templates (user_id, document_type) where is_default;
call internal.keep_to_its_person('templates');
grant select, insert, update, delete on templates to cursus_app;
grant select on templates to cursus_worker;
comment on table templates is 'Looks that a person has made of the built-in ones: fonts, colour, spacing, order and titles of sections.';
comment on column templates.user_id is 'Whose it is.';
comment on column templates.id is 'uuid v7.';
comment on column templates.name is 'What the person calls it.';
comment on column templates.document_type is 'resume or cover_letter.';
comment on column templates.base is 'The built-in template it is made of, such as classic.';
comment on column templates.settings is 'What is set otherwise: fonts, colour, spacing, page size, sections.';
comment on column templates.photo_file_id is 'The photo; null for none.';
comment on column templates.is_default is 'Whether new documents begin with it.';
comment on column templates.version is 'Counts changes.';
comment on column templates.created_at is 'When it was made.';
comment on column templates.updated_at is 'When it last changed.';

create table generations (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null,
  profile_id uuid not null,
  job_id uuid not null,
  template_id uuid,
  document_type text not null check (document_type in ('resume', 'cover_letter')),
  status text not null default 'pending'
    check (status in ('pending', 'generating', 'completed', 'failed', 'cancelled')),
  current_stage integer not null default 0 check (current_stage between 0 and 2),
  total_stages integer not null default 2 check (total_stages = 2),
  stage_name text,
  stage_description text,
  error_message text,
  options jsonb not null default '{}' check (jsonb_typeof(options) = 'object'),
  chosen jsonb check (jsonb_typeof(chosen) = 'object'),
  result jsonb check (jsonb_typeof(result) = 'object'),
  look jsonb not null default '{}' check (jsonb_typeof(look) = 'object'),
  tokens_used integer not null default 0 check (tokens_used >= 0),
  generation_time double precision check (generation_time >= 0),
  user_custom_prompt text check (length(user_custom_prompt) <= 2000),
  usage_log_id uuid,
  cancel_requested boolean not null default false,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  started_at timestamptz,
  completed_at timestamptz,
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, profile_id) references master_profiles (user_id, id),
  foreign key (user_id, job_id) references jobs (user_id, id),
  foreign key (user_id, template_id) references templates (user_id, id) on delete set null (template_id),
  constraint generations_completed_have_a_result check (status <> 'completed' or result is not null)
);
create index generations_newest on generations (user_id, created_at desc, id desc);
create index generations_of_job on generations (user_id, job_id, created_at desc);
create index generations_of_profile on generations (user_id, profile_id);
create index generations_by_status on generations (user_id, status);
create unique index generations_one_at_a_time on generations (user_id, job_id, document_type)
  where status in ('pending', 'generating');
call internal.keep_to_its_person('generations');
grant select, insert, update, delete on generations to cursus_app;
grant select, update on generations to cursus_worker;
comment on table generations is 'Resumes and letters made for a job, in two stages: choose, write.';
comment on column generations.user_id is 'Whose it is.';
comment on column generations.id is 'uuid v7.';
comment on column generations.profile_id is 'The profile it is made from.';
comment on column generations.job_id is 'The job it is made for.';
comment on column generations.template_id is 'The person''s template; null for a built-in one, which look names.';
comment on column generations.document_type is 'resume or cover_letter.';
comment on column generations.status is 'pending, generating, completed, failed or cancelled.';
comment on column generations.current_stage is '0 before the first, 1 while content is chosen, 2 while it is written and after.';
comment on column generations.total_stages is 'Always 2.';
comment on column generations.stage_name is 'What is happening, as a key: choose or write.';
comment on column generations.stage_description is 'The same, for people.';
comment on column generations.error_message is 'Why it failed and what to do, for people.';
comment on column generations.options is 'max_experiences, max_projects, include_summary, tone, length, page_limit, language.';
comment on column generations.chosen is 'What the first stage chose; the second begins from it, also after a crash.';
comment on column generations.result is 'content_text, ats_score, metadata, and the document itself, sentence by sentence with its support.';
comment on column generations.look is 'The template and its settings, as the person last saw the document.';
comment on column generations.tokens_used is 'Tokens of a language model.';
comment on column generations.generation_time is 'Seconds from start to end.';
comment on column generations.user_custom_prompt is 'What the person asks for in their own words; only a model reads it.';
comment on column generations.usage_log_id is 'The use that it was charged as; null for none yet.';
comment on column generations.cancel_requested is 'True once the person has cancelled; the next step sees it.';
comment on column generations.version is 'Counts changes of the document by the person.';
comment on column generations.created_at is 'When it was asked for.';
comment on column generations.started_at is 'When work on it began.';
comment on column generations.completed_at is 'When it ended.';
comment on column generations.updated_at is 'When it last changed.';

create table generation_feedback (
  user_id uuid not null,
  generation_id uuid not null,
  rating integer check (rating between 1 and 5),
  comment text check (length(comment) <= 4000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, generation_id),
  foreign key (user_id, generation_id) references generations (user_id, id) on delete cascade,
  constraint generation_feedback_says_something check (num_nonnulls(rating, comment) > 0)
);
call internal.keep_to_its_person('generation_feedback');
grant select, insert, update, delete on generation_feedback to cursus_app;
grant select on generation_feedback to cursus_worker;
comment on table generation_feedback is 'What the person thinks of a document.';
comment on column generation_feedback.user_id is 'Whose it is.';
comment on column generation_feedback.generation_id is 'The document.';
comment on column generation_feedback.rating is '1 to 5.';
comment on column generation_feedback.comment is 'In the person''s words.';
comment on column generation_feedback.created_at is 'When it was first said.';
comment on column generation_feedback.updated_at is 'When it last changed.';

create table sentence_feedback (
  user_id uuid not null references users (id) on delete cascade,
  text_digest bytea not null check (length(text_digest) = 32),
  verdict text not null check (verdict in ('accepted', 'rejected')),
  sentence text not null check (length(sentence) between 1 and 4000),
  logical_entity_id uuid,
  generation_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, text_digest),
  foreign key (user_id, generation_id) references generations (user_id, id)
    on delete set null (generation_id)
);
call internal.keep_to_its_person('sentence_feedback');
grant select, insert, update, delete on sentence_feedback to cursus_app;
grant select on sentence_feedback to cursus_worker;
comment on table sentence_feedback is 'Sentences that the person accepted or rejected; the next documents choose by it.';
comment on column sentence_feedback.user_id is 'Whose it is.';
comment on column sentence_feedback.text_digest is 'SHA-256 of the record''s own wording, or of the composed sentence.';
comment on column sentence_feedback.verdict is 'accepted or rejected; the last word counts.';
comment on column sentence_feedback.sentence is 'The sentence as the person saw it.';
comment on column sentence_feedback.logical_entity_id is 'The entry it tells of; null for one composed from several.';
comment on column sentence_feedback.generation_id is 'Where it was said; null once that document is gone.';
comment on column sentence_feedback.created_at is 'When it was first said.';
comment on column sentence_feedback.updated_at is 'When it last changed.';

create table exports (
  user_id uuid not null,
  id uuid not null,
  generation_id uuid not null,
  generation_version integer not null check (generation_version > 0),
  format text not null check (format in ('pdf', 'docx', 'html', 'markdown', 'text', 'json_resume')),
  filename text not null check (length(filename) between 1 and 255),
  file_id uuid not null,
  size_bytes integer not null check (size_bytes > 0),
  page_count integer check (page_count > 0),
  look jsonb not null default '{}' check (jsonb_typeof(look) = 'object'),
  findings jsonb not null default '[]' check (jsonb_typeof(findings) = 'array'),
  download_count integer not null default 0 check (download_count >= 0),
  last_downloaded_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, generation_id) references generations (user_id, id) on delete cascade,
  foreign key (user_id, file_id) references stored_files (user_id, id)
);
create index exports_of_generation on exports (user_id, generation_id, created_at desc);
call internal.keep_to_its_person('exports');
grant select, insert, delete on exports to cursus_app;
grant update (download_count, last_downloaded_at) on exports to cursus_app;
grant select on exports to cursus_worker;
comment on table exports is 'Files made of a document, with what was lost when they were read back.';
comment on column exports.user_id is 'Whose it is.';
comment on column exports.id is 'uuid v7.';
comment on column exports.generation_id is 'The document.';
comment on column exports.generation_version is 'The state of the document that the file has.';
comment on column exports.format is 'pdf, docx, html, markdown, text or json_resume.';
comment on column exports.filename is 'What the file is called when it is saved.';
comment on column exports.file_id is 'The file, encrypted.';
comment on column exports.size_bytes is 'Its size.';
comment on column exports.page_count is 'Pages of a PDF; null for others.';
comment on column exports.look is 'The template and settings it was made with.';
comment on column exports.findings is 'Fields that our own parser lost or garbled, and characters without a font.';
comment on column exports.download_count is 'How often it was downloaded.';
comment on column exports.last_downloaded_at is 'When it last was.';
comment on column exports.created_at is 'When it was made.';
