package org.cursus.app.assessment;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every session and what was answered in it, out and in. The version of its assessment is named,
/// since each installation has ids of its own for those.
@Repository
class ReadinessArchiveStore {

  static final String SESSIONS = "audit_sessions";
  static final String ANSWERS = "audit_answers";
  static final String REVISIONS = "audit_answer_revisions";

  static final Map<String, String> EXPORT =
      Map.of(
          SESSIONS,
          """
          select (to_jsonb(s) - 'user_id' - 'config_id'
            || jsonb_build_object('config_name', c.name, 'config_version', c.version))::text
          from audit_sessions s
          join scoring_configs c on c.id = s.config_id
          where s.user_id = :userId
          order by s.id
          """,
          ANSWERS,
          """
          select (to_jsonb(a) - 'user_id')::text
          from audit_answers a
          where a.user_id = :userId
          order by a.id
          """,
          REVISIONS,
          """
          select (to_jsonb(r) - 'user_id')::text
          from audit_answer_revisions r
          where r.user_id = :userId
          order by r.id
          """);

  /// What belongs to a session goes where that came, too.
  private static String ofSession(String table) {
    return """
        insert into %1$s
        select r.*
        from jsonb_populate_recordset(null::%1$s, :rows::jsonb) r
        join audit_sessions s
          on s.user_id = r.user_id
          and s.id = r.audit_session_id
        where r.user_id = :userId
        on conflict do nothing
        """
        .formatted(table);
  }

  static final Map<String, String> ADD =
      Map.of(
          SESSIONS,
          """
          insert into audit_sessions
          select r.*
          from jsonb_populate_recordset(null::audit_sessions, :rows::jsonb) r
          where r.user_id = :userId
          on conflict do nothing
          """,
          ANSWERS,
          ofSession(ANSWERS),
          REVISIONS,
          ofSession(REVISIONS));

  static final String CONFIG =
      """
      select c.id
      from scoring_configs c
      where c.name = :name
        and c.version = :version
      """;

  private final JdbcClient jdbc;

  ReadinessArchiveStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void export(String table, UUID userId, Consumer<String> rows) {
    RowCallbackHandler each = row -> rows.accept(Objects.requireNonNull(row.getString(1)));
    jdbc.sql(Objects.requireNonNull(EXPORT.get(table))).param("userId", userId).query(each);
  }

  /// @param rows a JSON array of rows by column
  /// @throws IllegalArgumentException for another table
  void add(String table, UUID userId, String rows) {
    var sql = ADD.get(table);
    if (sql == null) {
      throw new IllegalArgumentException(table);
    }
    jdbc.sql(sql).param("userId", userId).param("rows", rows).update();
  }

  /// This installation's id of a version.
  Optional<UUID> config(String name, String version) {
    return jdbc.sql(CONFIG)
        .param("name", name)
        .param("version", version)
        .query(UUID.class)
        .optional();
  }
}
