package org.cursus.app.application;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every application and what belongs to it, out and in.
@Repository
class ApplicationArchiveStore {

  static final String APPLICATIONS = "job_applications";
  static final String EVENTS = "job_application_events";
  static final String CONTACTS = "job_application_contacts";
  static final String DOCUMENTS = "job_application_documents";

  private static String export(String table, String order) {
    return """
        select (to_jsonb(t) - 'user_id')::text
        from %s t
        where t.user_id = :userId
        order by %s
        """
        .formatted(table, order);
  }

  static final Map<String, String> EXPORT =
      Map.of(
          APPLICATIONS, export(APPLICATIONS, "t.id"),
          EVENTS, export(EVENTS, "t.id"),
          CONTACTS, export(CONTACTS, "t.id"),
          DOCUMENTS, export(DOCUMENTS, "t.application_id, t.export_id"));

  /// What a row refers to must have come, too.
  private static String add(String table, String parents) {
    return """
        insert into %1$s
        select r.*
        from jsonb_populate_recordset(null::%1$s, :rows::jsonb) r
        %2$s
        where r.user_id = :userId
        on conflict do nothing
        """
        .formatted(table, parents);
  }

  private static final String APPLICATION =
      """
      join job_applications a
        on a.user_id = r.user_id
        and a.id = r.application_id
      """;

  static final Map<String, String> ADD =
      Map.of(
          APPLICATIONS,
          add(APPLICATIONS, "join jobs j on j.user_id = r.user_id and j.id = r.job_id"),
          EVENTS,
          add(EVENTS, APPLICATION),
          CONTACTS,
          add(CONTACTS, APPLICATION),
          DOCUMENTS,
          add(
              DOCUMENTS,
              APPLICATION + "join exports e on e.user_id = r.user_id and e.id = r.export_id"));

  private final JdbcClient jdbc;

  ApplicationArchiveStore(JdbcClient jdbc) {
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
}
