package org.cursus.app.resume;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Uploads and what was read from them, out and in.
@Repository("resumeArchiveStore")
class ArchiveStore {

  private static final int AT_ONCE = 500;

  /// In the order in which they refer to each other.
  static final Map<String, String> EXPORT =
      each(
          """
          select (to_jsonb(t) - 'user_id')::text
          from %s t
          where t.user_id = :userId
          order by t.id
          """);

  static final Map<String, String> ADD =
      each(
          """
          insert into %1$s
          select r.*
          from jsonb_populate_recordset(null::%1$s, :rows::jsonb) r
          where r.user_id = :userId
          on conflict do nothing
          """);

  static final String STREAMS =
      """
      select s.id, s.name
      from resume_streams s
      where s.user_id = :userId
      """;

  static final String VERSION_IDS =
      """
      select v.id
      from resume_versions v
      where v.user_id = :userId
      """;

  private final JdbcClient jdbc;

  ArchiveStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static Map<String, String> each(String template) {
    return Map.of(
        "resume_streams", template.formatted("resume_streams"),
        "resume_versions", template.formatted("resume_versions"),
        "parsed_resume_entities", template.formatted("parsed_resume_entities"));
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
    jdbc.sql(Objects.requireNonNull(ADD.get(table)))
        .param("userId", userId)
        .param("rows", rows)
        .update();
  }

  /// Names by id.
  Map<UUID, String> streams(UUID userId) {
    return jdbc
        .sql(STREAMS)
        .param("userId", userId)
        .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Set<UUID> versionIds(UUID userId) {
    return Set.copyOf(jdbc.sql(VERSION_IDS).param("userId", userId).query(UUID.class).list());
  }
}
