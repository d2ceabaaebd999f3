package org.cursus.app.database;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How to make a row of a table, so that every caller can try it on every table. A new table
/// without one fails `RowSecurityMatrixTests`.
///
/// @param kind who may do what
/// @param insert makes one row of person `:user` with id `:id`; `:parent` is the id of the parent
///     row
/// @param parent the table that `:parent` is a row of, or null
/// @param upsert the conflict target and action that tries to take over an existing row
/// @param change a column that may be changed, with a harmless value
record Fixture(
    Kind kind,
    String insert,
    @Nullable String parent,
    @Nullable String upsert,
    @Nullable String change) {

  /// Who may do what with a table's rows.
  enum Kind {
    /// The person whose row it is, and the worker on their behalf.
    PERSONAL,
    /// Everyone adds what they did themselves; administrators read.
    AUDIT,
    /// Requests add, workers do the rest; nobody's personal data.
    QUEUE,
    /// Everyone reads; administrators and housekeeping write. Nobody's personal data.
    SHARED,
    /// Administrators' own; housekeeping may help.
    KEPT,
    /// Reached through functions only.
    HIDDEN
  }

  private static Fixture personal(
      String insert, @Nullable String parent, @Nullable String upsert, @Nullable String change) {
    return new Fixture(Kind.PERSONAL, insert, parent, upsert, change);
  }

  private static Fixture shared(String insert, @Nullable String upsert, @Nullable String change) {
    return new Fixture(Kind.SHARED, insert, null, upsert, change);
  }

  private static Fixture entity(String columns, String values) {
    return personal(
        "insert into %%s (user_id, logical_entity_id, source%s) values (:user, :id, 'manual'%s)"
            .formatted(columns, values),
        null,
        "(user_id, logical_entity_id, version) do update set is_active = excluded.is_active",
        "is_active = false");
  }

  /// By table; `%s` in a statement stands for its name.
  static final Map<String, Fixture> ALL =
      Map.ofEntries(
          Map.entry(
              "users",
              personal(
                  "insert into %s (id, email, full_name) values (:user, :user || '@example.org', 'x')",
                  null, "(id) do update set full_name = 'taken'", "full_name = 'changed'")),
          Map.entry(
              "user_sessions",
              personal(
                  """
                  insert into %s (user_id, id, kind, secret_hash, expires_at)
                  values (:user, :id, 'token', decode(md5(:id::text), 'hex'), now() + interval '1 day')
                  """,
                  null, "(user_id, id) do update set revoked_at = now()", "revoked_at = now()")),
          Map.entry(
              "account_links",
              personal(
                  """
                  insert into %s (user_id, id, purpose, secret_hash, expires_at)
                  values (:user, :id, 'verify_email', decode(md5(:id::text), 'hex'),
                    now() + interval '1 day')
                  """,
                  null, "(user_id, id) do update set used_at = now()", "used_at = now()")),
          Map.entry(
              "stored_files",
              personal(
                  "insert into %s (user_id, id, size_bytes, content) values (:user, :id, 1, '\\x00')",
                  null, null, null)),
          Map.entry(
              "job_failures",
              personal(
                  """
                  insert into %s (user_id, id, task_name, task_instance, attempts, error)
                  values (:user, :id, 'x', 'x', 1, 'x')
                  """,
                  null, null, null)),
          Map.entry(
              "resume_streams",
              personal(
                  "insert into %s (user_id, id, name) values (:user, :id, :id::text)",
                  null, "(user_id, id) do update set name = 'taken'", "description = 'changed'")),
          Map.entry(
              "resume_versions",
              personal(
                  """
                  insert into %s (user_id, id, stream_id, file_name, file_path, file_size, file_hash,
                    mime_type)
                  values (:user, :id, :parent, 'x', 'x', 1, :id::text, 'text/plain')
                  """,
                  "resume_streams",
                  "(user_id, id) do update set file_name = 'taken'",
                  "file_name = 'changed'")),
          Map.entry(
              "parsed_resume_entities",
              personal(
                  """
                  insert into %s (user_id, id, resume_version_id, field_name, model_version, page,
                    box_x, box_y, box_width, box_height)
                  values (:user, :id, :parent, :id::text, 'x', 1, 0, 0, 1, 1)
                  """,
                  "resume_versions", null, null)),
          Map.entry(
              "resume_entity_links",
              personal(
                  """
                  insert into %s (user_id, id, parsed_entity_id, value, normalized_entity_id,
                    alias_id, match_method, match_score)
                  select :user, :id, :parent, 'x', a.entity_id, a.id, 'manual', 1
                  from normalized_entity_aliases a
                  where a.value_kind = 'skill' and a.alias_key = 'java'
                  """,
                  "parsed_resume_entities",
                  "(user_id, id) do update set match_score = 0",
                  "match_score = 0.5")),
          Map.entry(
              "asked_names",
              personal(
                  """
                  insert into %s (user_id, kind, value_key, asked, model)
                  values (:user, 'skill', :id::text, 'llm', 'x')
                  """,
                  null,
                  "(user_id, kind, value_key, asked) do update set model = 'taken'",
                  "model = 'changed'")),
          Map.entry(
              "normalized_entities",
              new Fixture(
                  Kind.SHARED,
                  """
                  insert into %s (id, entity_type, canonical_name, source)
                  values (:id, 'skill', :user::text || ' ' || :id::text, 'admin')
                  """,
                  null,
                  "(id) do update set kind = 'taken'",
                  "kind = 'changed'")),
          Map.entry(
              "normalized_entity_aliases",
              new Fixture(
                  Kind.SHARED,
                  """
                  insert into %s (id, entity_id, entity_type, alias)
                  select :id, e.id, e.entity_type, :user::text || ' ' || :id::text
                  from normalized_entities e
                  where e.canonical_name = 'Java'
                  """,
                  null,
                  "(id) do update set alias = 'taken'",
                  "created_at = now()")),
          Map.entry(
              "knowledge_changes",
              new Fixture(
                  Kind.KEPT,
                  """
                  insert into %s (id, action, entity_id, entity_ids, summary, before)
                  values (:id, 'flag', :id, '{}', :user::text, '{}')
                  """,
                  null,
                  "(id) do update set undone_at = now()",
                  "undone_at = now()")),
          Map.entry(
              "sector",
              shared(
                  "insert into %s (id, name, description) values (:id, :id::text, :user::text)",
                  "(id) do update set name = 'taken'", "position = 99")),
          Map.entry(
              "occupation",
              shared(
                  """
                  insert into %s (onet_code, local_notes)
                  select k.code, :user::text
                  from onet_key.occupation k
                  where :id::uuid is not null
                    and not exists (select from occupation o where o.onet_code = k.code)
                  order by k.code
                  limit 1
                  """,
                  "(onet_code) do update set featured = true", "featured = true")),
          Map.entry(
              "hs_skill",
              shared(
                  """
                  insert into %s (onet_element_id, name, description)
                  select k.code, 'x', :user::text
                  from onet_key.element k
                  where :id::uuid is not null
                    and not exists (select from hs_skill h where h.onet_element_id = k.code)
                  order by k.code
                  limit 1
                  """,
                  "(onet_element_id) do update set name = 'taken'", "name = 'changed'")),
          Map.entry(
              "program",
              shared(
                  """
                  insert into %s (id, provider, name, level, source)
                  values (:id, :user::text, :id::text, 'course', 'manual')
                  """,
                  "(id) do update set name = 'taken'", "location = 'changed'")),
          Map.entry(
              "program_occupation",
              shared(
                  """
                  with program as (
                    insert into program (id, provider, name, level, source)
                    values (:id, :user::text, :id::text, 'course', 'manual')
                    returning id
                  )
                  insert into %s (program_id, onet_code, source)
                  select p.id, '29-1141.00', 'manual'
                  from program p
                  """,
                  null, "source = 'cip'")),
          Map.entry(
              "cip_soc",
              shared(
                  """
                  insert into %s (cip_code, soc_code)
                  select '00.' || right('000' || c.n, 4),
                    left(c.place, 2) || '-' || right(c.place, 4)
                  from (
                    select count(*)::text as n,
                      translate(right(:user::text, 6), 'abcdef', '012345') as place
                    from cip_soc
                    where :id::uuid is not null) c
                  """,
                  null, null)),
          Map.entry(
              "program_difference",
              new Fixture(
                  Kind.KEPT,
                  """
                  with pair as (
                    insert into program (id, provider, name, level, source)
                    values (:id, :user::text, :id::text || ' a', 'course', 'manual'),
                      (gen_random_uuid(), :user::text, :id::text || ' b', 'course', 'manual')
                    returning id
                  )
                  insert into %s (first_id, second_id)
                  select min(id::text)::uuid, max(id::text)::uuid
                  from pair
                  """,
                  null,
                  null,
                  null)),
          Map.entry(
              "embedding_model",
              shared(
                  """
                  insert into %s (id, name, text_set, source, leased_until)
                  values (:id, :id::text, 'names', :user::text, now())
                  """,
                  "(id) do update set texts_done = 1", "texts_done = 1")),
          Map.entry(
              "reference_text",
              shared(
                  """
                  insert into %s (source, key, title, passages, words)
                  values ('x', :id::text, :user::text, '{}', '')
                  """,
                  "(source, key) do update set title = 'taken'", "title = 'changed'")),
          Map.entry(
              "reference_embedding",
              new Fixture(
                  Kind.SHARED,
                  """
                  insert into %s (model_id, key, embedding, signs)
                  values (:parent, :user::text || :id::text, array_fill(1::real, array[1536])::public.embedding,
                    repeat('1', 1536)::bit(1536))
                  """,
                  "embedding_model",
                  "(model_id, key) do update set key = excluded.key",
                  "signs = repeat('0', 1536)::bit(1536)")),
          Map.entry(
              "knowledge_releases",
              new Fixture(
                  Kind.KEPT,
                  """
                  insert into %s (release_id, release, titles, title_spellings, technologies)
                  values (:id, :user::text, 0, 0, 0)
                  """,
                  null,
                  "(release_id) do update set titles = 1",
                  "titles = 1")),
          Map.entry(
              "personal_info",
              personal(
                  "insert into %s (user_id, logical_entity_id, source) values (:user, :user, 'manual')",
                  null,
                  "(user_id, logical_entity_id, version) do update set is_active = false",
                  "is_active = false")),
          Map.entry("work_experience", entity(", company, title", ", 'x', 'x'")),
          Map.entry("education", entity(", institution", ", 'x'")),
          Map.entry("skill", entity(", name", ", 'x'")),
          Map.entry("project", entity(", name", ", 'x'")),
          Map.entry("certification", entity(", name", ", 'x'")),
          Map.entry(
              "master_profiles",
              personal(
                  "insert into %s (user_id, id, name) values (:user, :id, :id::text)",
                  null, "(user_id, id) do update set name = 'taken'", "name = 'changed'")),
          Map.entry(
              "master_profile_entries",
              personal(
                  """
                  insert into %s (user_id, profile_id, entity_type, logical_entity_id, position)
                  values (:user, :parent, 'project', :id, 0)
                  """,
                  "master_profiles",
                  "(user_id, profile_id, entity_type, logical_entity_id) do update set position = 1",
                  "position = 1")),
          Map.entry(
              "merge_decisions",
              personal(
                  """
                  insert into %s (user_id, id, batch_id, batch_kind, batch_name, entity_type,
                    logical_entity_id, outcome, status, match_score, rule_version, sure, incoming)
                  values (:user, :id, :id, 'upload', 'x', 'skill', :id, 'new', 'pending', 0, 'x', true,
                    '{}')
                  """,
                  null,
                  "(user_id, id) do update set rule_version = 'taken'",
                  "rule_version = 'changed'")),
          Map.entry(
              "skills_assessment",
              personal(
                  """
                  insert into %s (user_id, id, kind, status, release, completed_at)
                  values (:user, :id, 'skills', 'completed', 'x', now())
                  """,
                  null, "(user_id, id) do update set release = 'taken'", "release = 'changed'")),
          Map.entry(
              "skills_assessment_answer",
              personal(
                  """
                  insert into %s (user_id, assessment_id, question, scale_id, value)
                  values (:user, :parent, :id::text, 'LV', 1)
                  """,
                  "skills_assessment",
                  "(user_id, assessment_id, question, scale_id) do update set value = 2",
                  "value = 3")),
          Map.entry(
              "target_occupation",
              personal(
                  """
                  insert into %s (user_id, onet_code)
                  select :user, k.code
                  from onet_key.occupation k
                  where not exists (
                    select
                    from target_occupation t
                    where t.user_id = :user
                      and t.onet_code = k.code)
                  order by k.code
                  limit 1
                  """,
                  null, null, null)),
          Map.entry(
              "experience_occupation",
              personal(
                  """
                  insert into %s (user_id, logical_entity_id, title)
                  values (:user, :id, 'x')
                  """,
                  null,
                  "(user_id, logical_entity_id) do update set title = 'taken'",
                  "title = 'changed'")),
          Map.entry(
              "entry_enrichment",
              personal(
                  """
                  insert into %s (user_id, id, resume_version_id, parsed_entity_id, entry_key,
                    model_version, rule_version)
                  values (:user, :id,
                    coalesce(
                      (select resume_version_id from parsed_resume_entities where id = :parent), :id),
                    :parent, :id::text, 'x', 'x')
                  """,
                  "parsed_resume_entities",
                  "(user_id, id) do update set model_version = 'taken'",
                  "model_version = 'changed'")),
          Map.entry(
              "career_enrichment",
              personal(
                  """
                  insert into %s (user_id, id, resume_version_id, role_archetype, persona_type,
                    leadership_score, scope_score, technical_depth_score, model_version,
                    rule_version)
                  values (:user, :id, :parent, 'x', 'x', 0, 0, 0, 'x', :id::text)
                  """,
                  "resume_versions",
                  "(user_id, id) do update set model_version = 'taken'",
                  "model_version = 'changed'")),
          Map.entry(
              "career_narratives",
              personal(
                  """
                  insert into %s (user_id, id, resume_version_id, narrative_type, narrative_text,
                    model_version, rule_version)
                  values (:user, :id, :parent, 'career_summary', 'x', 'x', :id::text)
                  """,
                  "resume_versions",
                  "(user_id, id) do update set narrative_text = 'taken'",
                  "narrative_text = 'changed'")),
          Map.entry("volunteering", entity(", organization", ", 'x'")),
          Map.entry("publication", entity(", name", ", 'x'")),
          Map.entry("award", entity(", title", ", 'x'")),
          Map.entry("interest", entity(", name", ", 'x'")),
          Map.entry("reference", entity(", name", ", 'x'")),
          Map.entry(
              "security_audit_log",
              new Fixture(
                  Kind.AUDIT,
                  "insert into %s (id, user_id, action) values (:id, :user, 'x')",
                  null,
                  null,
                  "action = 'changed'")),
          Map.entry(
              "scheduled_tasks",
              new Fixture(
                  Kind.QUEUE,
                  """
                  insert into %s (task_name, task_instance, execution_time, picked, version)
                  values ('x', :user || '/' || :id, now(), false, 1)
                  """,
                  null,
                  null,
                  "picked = true")),
          Map.entry(
              "table_size_samples",
              new Fixture(
                  Kind.KEPT,
                  """
                  insert into %s (sampled_on, schema_name, table_name, size_bytes)
                  values (current_date, :id::text, :user::text, 1)
                  """,
                  null,
                  null,
                  "size_bytes = 2")),
          Map.entry(
              "usage_plan",
              shared(
                  """
                  insert into %s (key, name, description, monthly_credits)
                  values ('p' || md5(:id::text), 'x', :user::text, 1)
                  """,
                  "(key) do update set name = 'taken'", "name = 'changed'")),
          Map.entry(
              "usage_price",
              shared(
                  """
                  insert into %s (feature_key)
                  select p.feature_key
                  from usage_price p
                  where :user::uuid <> :id::uuid
                  on conflict do nothing
                  """,
                  null, "version = 2")),
          Map.entry(
              "usage_account",
              personal(
                  """
                  insert into %s (user_id, plan_key, period, granted, day)
                  select :user, 'standard', '2026-11-01', 1, '2026-11-21'
                  where :id::uuid is not null
                  """,
                  null, "(user_id) do update set granted = 2", "granted = 3")),
          Map.entry(
              "career_usage_log",
              personal(
                  """
                  insert into %s (user_id, id, feature_key, period, credits_reserved, expires_at)
                  values (:user, :id, 'external', '2026-11-01', 1, now())
                  """,
                  null,
                  "(user_id, id) do update set model_used = 'taken'",
                  "model_used = 'changed'")),
          Map.entry(
              "career_analysis_result",
              personal(
                  """
                  insert into %s (user_id, id, usage_log_id, feature_key, title, result_data)
                  values (:user, :id, :parent, 'external', 'x', '{}')
                  """,
                  "career_usage_log",
                  "(user_id, id) do update set title = 'taken'",
                  "title = 'changed'")),
          Map.entry(
              "usage_request",
              personal(
                  """
                  insert into %s (user_id, idempotency_key, request_hash, usage_log_id)
                  values (:user, :id::text, 'x', :parent)
                  """,
                  "career_usage_log",
                  "(user_id, idempotency_key) do update set answer = '{}'",
                  "answer = '{}'")),
          Map.entry(
              "credit_ledger",
              personal(
                  """
                  insert into %s (user_id, id, kind, credits, period)
                  values (:user, :id, 'adjustment', 1, '2026-11-01')
                  """,
                  null, null, null)),
          Map.entry(
              "jobs",
              personal(
                  "insert into %s (user_id, id, title, company) values (:user, :id, 'x', 'x')",
                  null, "(user_id, id) do update set title = 'taken'", "title = 'changed'")),
          Map.entry(
              "job_content_rankings",
              personal(
                  """
                  insert into %s (user_id, id, job_id, ranking_model_used, basis)
                  values (:user, :id, :parent, 'x', 'x')
                  """,
                  "jobs", "(user_id, job_id) do update set basis = 'taken'", "basis = 'changed'")),
          Map.entry(
              "sample_documents",
              personal(
                  """
                  insert into %s (user_id, id, document_type, original_text, word_count,
                    character_count, line_count, is_active, archived_at)
                  values (:user, :id, 'resume', 'x', 1, 1, 1, false, now())
                  """,
                  null,
                  "(user_id, id) do update set original_text = 'taken'",
                  "original_text = 'changed'")),
          Map.entry(
              "writing_styles",
              personal(
                  "insert into %s (user_id, id) values (:user, :id)",
                  null,
                  "(user_id) do update set extraction_model = 'taken'",
                  "extraction_model = 'changed'")),
          Map.entry(
              "templates",
              personal(
                  """
                  insert into %s (user_id, id, name, document_type, base)
                  values (:user, :id, :id::text, 'resume', 'x')
                  """,
                  null, "(user_id, id) do update set base = 'taken'", "base = 'changed'")),
          Map.entry(
              "generations",
              personal(
                  """
                  with p as (
                    insert into master_profiles (user_id, id, name)
                    values (:user, :id, :id::text)
                    on conflict do nothing
                  )
                  insert into %s (user_id, id, profile_id, job_id, document_type, status)
                  values (:user, :id, :id, :parent, 'resume', 'cancelled')
                  """,
                  "jobs",
                  "(user_id, id) do update set stage_name = 'taken'",
                  "stage_name = 'changed'")),
          Map.entry(
              "generation_feedback",
              personal(
                  """
                  insert into %s (user_id, generation_id, comment)
                  values (:user, :parent, :id::text)
                  """,
                  "generations",
                  "(user_id, generation_id) do update set comment = 'taken'",
                  "comment = 'changed'")),
          Map.entry(
              "sentence_feedback",
              personal(
                  """
                  insert into %s (user_id, text_digest, verdict, sentence)
                  values (:user, sha256(:id::text::bytea), 'rejected', 'x')
                  """,
                  null,
                  "(user_id, text_digest) do update set sentence = 'taken'",
                  "sentence = 'changed'")),
          Map.entry(
              "exports",
              personal(
                  """
                  with f as (
                    insert into stored_files (user_id, id, size_bytes, content)
                    values (:user, :id, 1, '\\x00')
                    on conflict do nothing
                  )
                  insert into %s (user_id, id, generation_id, generation_version, format, filename,
                    file_id, size_bytes)
                  values (:user, :id, :parent, 1, 'text', 'x', :id, 1)
                  """,
                  "generations",
                  "(user_id, id) do update set download_count = 2",
                  "download_count = 1")),
          Map.entry(
              "job_applications",
              personal(
                  "insert into %s (user_id, id, job_id) values (:user, :id, :parent)",
                  "jobs",
                  "(user_id, id) do update set follow_up_note = 'taken'",
                  "follow_up_note = 'changed'")),
          Map.entry(
              "job_application_events",
              personal(
                  """
                  insert into %s (user_id, id, application_id, kind)
                  values (:user, :id, :parent, 'note')
                  """,
                  "job_applications",
                  "(user_id, id) do update set body = 'taken'",
                  "body = 'changed'")),
          Map.entry(
              "job_application_contacts",
              personal(
                  """
                  insert into %s (user_id, id, application_id, name)
                  values (:user, :id, :parent, 'x')
                  """,
                  "job_applications",
                  "(user_id, id) do update set name = 'taken'",
                  "name = 'changed'")),
          Map.entry(
              "job_application_documents",
              personal(
                  """
                  with j as (
                    insert into jobs (user_id, id, title, company)
                    values (:user, :id, 'x', 'x')
                  ), a as (
                    insert into job_applications (user_id, id, job_id)
                    values (:user, :id, :id)
                  )
                  insert into %s (user_id, application_id, export_id)
                  values (:user, :id, :parent)
                  """,
                  "exports", null, null)),
          Map.entry(
              "scoring_configs",
              shared(
                  """
                  insert into %s (id, name, version, config)
                  values (:id, :user::text, right(:id::text, 20), '{}')
                  """,
                  "(id) do update set is_active = false", "is_active = false")),
          Map.entry(
              "audit_sessions",
              personal(
                  """
                  insert into %s (user_id, id, config_id)
                  values (:user, :id, (select c.id from scoring_configs c order by c.id limit 1))
                  """,
                  null, "(user_id, id) do update set language = 'de'", "language = 'fr'")),
          Map.entry(
              "audit_answers",
              personal(
                  """
                  insert into %s (user_id, id, audit_session_id, question_key, step_id, value, given_at)
                  values (:user, :id, :parent, :id::text, 'x', '1', now())
                  """,
                  "audit_sessions", "(user_id, id) do update set value = '2'", "value = '3'")),
          Map.entry(
              "audit_answer_revisions",
              personal(
                  """
                  insert into %s (user_id, id, audit_session_id, question_key, step_id, given_at)
                  values (:user, :id, :parent, 'x', 'x', now())
                  """,
                  "audit_sessions", null, null)),
          Map.entry(
              "audit_answer_pace",
              personal(
                  "insert into %s (user_id, minute, answers) values (:user, now(), 1)",
                  null, "(user_id) do update set answers = 2", "answers = 3")),
          Map.entry(
              "chat_sessions",
              personal(
                  "insert into %s (user_id, id) values (:user, :id)",
                  null, "(user_id, id) do update set title = 'taken'", "title = 'changed'")),
          Map.entry(
              "chat_messages",
              personal(
                  """
                  insert into %s (user_id, id, session_id, message)
                  values (:user, :id, :parent, 'x')
                  """,
                  "chat_sessions",
                  "(user_id, id) do update set message = 'taken'",
                  "message = 'changed'")),
          Map.entry(
              "report_generations",
              personal(
                  """
                  insert into %s (user_id, id, session_id, basis)
                  values (:user, :id, :parent, :id::text)
                  """,
                  "audit_sessions",
                  "(user_id, id) do update set stage = 'taken'",
                  "stage = 'changed'")),
          Map.entry(
              "report_links",
              personal(
                  """
                  insert into %s (user_id, id, report_id, secret_hash, expires_at)
                  values (:user, :id, :parent, sha256(:id::text::bytea), now() + interval '1 day')
                  """,
                  "report_generations", null, null)),
          Map.entry(
              "sign_in_throttle",
              new Fixture(
                  Kind.HIDDEN,
                  """
                  insert into %s (key_hash, attempts, last_attempt_at)
                  values (decode(md5(:id::text), 'hex'), 1, now())
                  """,
                  null,
                  null,
                  "attempts = 0")));

  /// The tables in an order in which parents come first.
  static final List<String> PARENTS_FIRST =
      List.of(
          "users",
          "resume_streams",
          "resume_versions",
          "parsed_resume_entities",
          "master_profiles",
          "skills_assessment",
          "career_usage_log",
          "embedding_model",
          "jobs",
          "generations",
          "exports",
          "job_applications",
          "scoring_configs",
          "audit_sessions",
          "chat_sessions",
          "report_generations");
}
