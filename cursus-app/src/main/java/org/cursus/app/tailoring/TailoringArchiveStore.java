package org.cursus.app.tailoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Samples, templates, documents and what the person said of them, out and in.
@Repository
class TailoringArchiveStore {

  static final String EXPORT_SAMPLES =
      """
      select (to_jsonb(t) - 'user_id')::text
      from sample_documents t
      where t.user_id = :userId
      order by t.id
      """;

  static final String ADD_SAMPLES =
      """
      insert into sample_documents
      select r.*
      from jsonb_populate_recordset(null::sample_documents, :rows::jsonb) r
      where r.user_id = :userId
      on conflict do nothing
      """;

  static final String EXPORT_STYLES =
      """
      select (to_jsonb(t) - 'user_id')::text
      from writing_styles t
      where t.user_id = :userId
      order by t.id
      """;

  static final String ADD_STYLES =
      """
      insert into writing_styles
      select r.*
      from jsonb_populate_recordset(null::writing_styles, :rows::jsonb) r
      where r.user_id = :userId
      on conflict do nothing
      """;

  static final String EXPORT_TEMPLATES =
      """
      select (to_jsonb(t) - 'user_id')::text
      from templates t
      where t.user_id = :userId
      order by t.id
      """;

  static final String ADD_TEMPLATES =
      """
      insert into templates
      select r.*
      from jsonb_populate_recordset(null::templates, :rows::jsonb) r
      where r.user_id = :userId
      on conflict do nothing
      """;

  static final String EXPORT_RANKINGS =
      """
      select (to_jsonb(t) - 'user_id')::text
      from job_content_rankings t
      where t.user_id = :userId
      order by t.id
      """;

  static final String ADD_RANKINGS =
      """
      insert into job_content_rankings
      select r.*
      from jsonb_populate_recordset(null::job_content_rankings, :rows::jsonb) r
      where r.user_id = :userId
      on conflict do nothing
      """;

  /// What is still being made is no document yet.
  static final String EXPORT_GENERATIONS =
      """
      select (to_jsonb(t) - 'user_id')::text
      from generations t
      where t.user_id = :userId
        and t.status not in ('pending', 'generating')
      order by t.id
      """;

  static final String ADD_GENERATIONS =
      """
      insert into generations
      select r.*
      from jsonb_populate_recordset(null::generations, :rows::jsonb) r
      where r.user_id = :userId
      on conflict do nothing
      """;

  static final String EXPORT_OPINIONS =
      """
      select (to_jsonb(t) - 'user_id')::text
      from generation_feedback t
      where t.user_id = :userId
      order by t.generation_id
      """;

  static final String ADD_OPINIONS =
      """
      insert into generation_feedback
      select r.*
      from jsonb_populate_recordset(null::generation_feedback, :rows::jsonb) r
      where r.user_id = :userId
      on conflict do nothing
      """;

  static final String EXPORT_VERDICTS =
      """
      select (to_jsonb(t) - 'user_id')::text
      from sentence_feedback t
      where t.user_id = :userId
      order by t.text_digest
      """;

  static final String ADD_VERDICTS =
      """
      insert into sentence_feedback
      select r.*
      from jsonb_populate_recordset(null::sentence_feedback, :rows::jsonb) r
      where r.user_id = :userId
      on conflict do nothing
      """;

  static final String EXPORT_EXPORTS =
      """
      select (to_jsonb(t) - 'user_id')::text
      from exports t
      where t.user_id = :userId
      order by t.id
      """;

  static final String ADD_EXPORTS =
      """
      insert into exports
      select r.*
      from jsonb_populate_recordset(null::exports, :rows::jsonb) r
      where r.user_id = :userId
      on conflict do nothing
      """;

  /// By table, in an order in which parents come first: how rows leave and how they come in.
  private static final Map<String, String[]> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("sample_documents", new String[] {EXPORT_SAMPLES, ADD_SAMPLES});
    TABLES.put("writing_styles", new String[] {EXPORT_STYLES, ADD_STYLES});
    TABLES.put("templates", new String[] {EXPORT_TEMPLATES, ADD_TEMPLATES});
    TABLES.put("job_content_rankings", new String[] {EXPORT_RANKINGS, ADD_RANKINGS});
    TABLES.put("generations", new String[] {EXPORT_GENERATIONS, ADD_GENERATIONS});
    TABLES.put("generation_feedback", new String[] {EXPORT_OPINIONS, ADD_OPINIONS});
    TABLES.put("sentence_feedback", new String[] {EXPORT_VERDICTS, ADD_VERDICTS});
    TABLES.put("exports", new String[] {EXPORT_EXPORTS, ADD_EXPORTS});
  }

  private final JdbcClient jdbc;

  TailoringArchiveStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  static Iterable<String> tables() {
    return TABLES.keySet();
  }

  void export(String table, UUID userId, Consumer<String> rows) {
    RowCallbackHandler each = row -> rows.accept(Objects.requireNonNull(row.getString(1)));
    jdbc.sql(statements(table)[0]).withFetchSize(500).param("userId", userId).query(each);
  }

  /// @param rows a JSON array of rows by column
  /// @throws IllegalArgumentException for a table that is none of these
  void add(String table, UUID userId, String rows) {
    jdbc.sql(statements(table)[1]).param("userId", userId).param("rows", rows).update();
  }

  private static String[] statements(String table) {
    var statements = TABLES.get(table);
    if (statements == null) {
      throw new IllegalArgumentException(table);
    }
    return statements;
  }
}
