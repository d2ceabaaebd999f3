package org.cursus.app.enrichment;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All insights of a person, out and in.
@Repository
class InsightsArchiveStore {

  private static final int AT_ONCE = 500;

  static final Map<String, String> EXPORT =
      each(
          """
          select (to_jsonb(t) - 'user_id')::text
          from %s t
          where t.user_id = :userId
          order by t.id
          """);

  /// What is about a resume that is not there has no place.
  static final Map<String, String> ADD =
      each(
          """
          insert into %1$s
          select r.*
          from jsonb_populate_recordset(null::%1$s, :rows::jsonb) r
          join resume_versions v on v.user_id = :userId and v.id = r.resume_version_id
          where r.user_id = :userId
          on conflict do nothing
          """);

  /// The same of a fact.
  static final String ADD_ENTRIES =
      """
      insert into entry_enrichment
      select r.*
      from jsonb_populate_recordset(null::entry_enrichment, :rows::jsonb) r
      join parsed_resume_entities e
        on e.user_id = :userId
        and e.id = r.parsed_entity_id
        and e.resume_version_id = r.resume_version_id
      where r.user_id = :userId
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  InsightsArchiveStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static Map<String, String> each(String template) {
    return Map.of(
        "career_enrichment", template.formatted("career_enrichment"),
        "career_narratives", template.formatted("career_narratives"),
        "entry_enrichment", template.formatted("entry_enrichment"));
  }

  void export(String table, UUID userId, Consumer<String> rows) {
    RowCallbackHandler each = row -> rows.accept(Objects.requireNonNull(row.getString(1)));
    jdbc.sql(Objects.requireNonNull(EXPORT.get(table)))
        .withFetchSize(AT_ONCE)
        .param("userId", userId)
        .query(each);
  }

  /// @param rows a JSON array of rows by column
  void add(String table, UUID userId, String rows) {
    var sql = table.equals("entry_enrichment") ? ADD_ENTRIES : ADD.get(table);
    jdbc.sql(Objects.requireNonNull(sql)).param("userId", userId).param("rows", rows).update();
  }
}
