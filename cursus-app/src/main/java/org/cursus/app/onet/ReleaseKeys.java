package org.cursus.app.onet;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Brings the keys in line with a release: new codes are added, titles follow, codes that are gone
/// are marked and stay. Only rows that change are touched, and none is locked against being
/// referred to.
final class ReleaseKeys {

  private record Kind(String table, String code, String title, String source) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("occupation", "onetsoc_code", "title", "occupation_data"),
          new Kind("element", "element_id", "element_name", "content_model_reference"),
          new Kind("task", "task_id", "task", "task_statements"));

  /// Placeholders: key table, code column, title column, schema, source table.
  private static final String ADD =
      """
      insert into onet_key.%1$s as k (code, title, first_release)
      select r.%2$s, r.%3$s, ?
      from %4$s.%5$s r
      on conflict (code) do update
      set title = excluded.title, retired_in = null, successor = null
      where k.title <> excluded.title
        or k.retired_in is not null
      """;

  private static final String RETIRE =
      """
      update onet_key.%1$s k
      set retired_in = ?
      where k.retired_in is null
        and not exists (select from %4$s.%5$s r where r.%2$s = k.code)
      """;

  private static final String SUCCEED =
      """
      update onet_key.occupation k
      set successor = s.code
      from unnest(?::text[], ?::text[]) as c(old, new)
      join onet_key.occupation s on s.code = c.new
      where k.code = c.old
        and k.retired_in is not null
        and k.successor is distinct from s.code
      """;

  private ReleaseKeys() {}

  /// @param release the name of the release in the schema
  /// @param absent tables that came without a file and so say nothing of what is gone
  static void merge(Connection connection, String schema, String release, Set<String> absent)
      throws SQLException {
    for (var kind : KINDS) {
      if (!absent.contains(kind.source())) {
        run(connection, kind, ADD, schema, release);
        run(connection, kind, RETIRE, schema, release);
      }
    }
  }

  private static void run(
      Connection connection, Kind kind, String sql, String schema, String release)
      throws SQLException {
    var named = sql.formatted(kind.table(), kind.code(), kind.title(), schema, kind.source());
    try (var statement = connection.prepareStatement(named)) {
      statement.setString(1, release);
      statement.executeUpdate();
    }
  }

  /// Says of retired occupations what came after them.
  static void succeed(Connection connection, Map<String, String> successors) throws SQLException {
    if (successors.isEmpty()) {
      return;
    }
    try (var statement = connection.prepareStatement(SUCCEED)) {
      statement.setArray(1, connection.createArrayOf("text", successors.keySet().toArray()));
      statement.setArray(2, connection.createArrayOf("text", successors.values().toArray()));
      statement.executeUpdate();
    }
  }
}
