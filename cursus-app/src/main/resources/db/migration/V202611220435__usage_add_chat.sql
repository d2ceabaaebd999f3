-- A further feature that is metered: answers in the chat.

alter table usage_price
  drop constraint usage_price_feature_key_check,
  add constraint usage_price_feature_key_check check (feature_key in (
    'resume_enrichment', 'text_enhancement', 'career_path', 'keyword_extraction', 'feedback_analysis',
    'meaning_search', 'name_linking', 'document_generation', 'chat_answer', 'external'));
alter table career_usage_log
  drop constraint career_usage_log_feature_key_check,
  add constraint career_usage_log_feature_key_check check (feature_key in (
    'resume_enrichment', 'text_enhancement', 'career_path', 'keyword_extraction', 'feedback_analysis',
    'meaning_search', 'name_linking', 'document_generation', 'chat_answer', 'external'));
alter table career_analysis_result
  drop constraint career_analysis_result_feature_key_check,
  add constraint career_analysis_result_feature_key_check check (feature_key in (
    'resume_enrichment', 'text_enhancement', 'career_path', 'keyword_extraction', 'feedback_analysis',
    'meaning_search', 'name_linking', 'document_generation', 'chat_answer', 'external'));

insert into usage_price (feature_key, builtin_credits, llm_credits) values ('chat_answer', 0, 1)
on conflict (feature_key) do nothing;
