-- Further features that are metered: a search by meaning through an endpoint, names that a model
-- sorts out, and documents that are written for a job.

alter table usage_price
  drop constraint usage_price_feature_key_check,
  add constraint usage_price_feature_key_check check (feature_key in (
    'resume_enrichment', 'text_enhancement', 'career_path', 'keyword_extraction', 'feedback_analysis',
    'meaning_search', 'name_linking', 'document_generation', 'external'));
alter table career_usage_log
  drop constraint career_usage_log_feature_key_check,
  add constraint career_usage_log_feature_key_check check (feature_key in (
    'resume_enrichment', 'text_enhancement', 'career_path', 'keyword_extraction', 'feedback_analysis',
    'meaning_search', 'name_linking', 'document_generation', 'external'));
alter table career_analysis_result
  drop constraint career_analysis_result_feature_key_check,
  add constraint career_analysis_result_feature_key_check check (feature_key in (
    'resume_enrichment', 'text_enhancement', 'career_path', 'keyword_extraction', 'feedback_analysis',
    'meaning_search', 'name_linking', 'document_generation', 'external'));

-- A vector takes a model next to nothing; an operator who pays for it can name a price.
insert into usage_price (feature_key, builtin_credits, llm_credits) values
  ('meaning_search', 0, 0),
  ('name_linking', 0, 1),
  ('document_generation', 0, 3)
on conflict (feature_key) do nothing;
