package org.cursus.app.report;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportArchiveStore {

  static final String EXPORT =
      """
      select (to_jsonb(t) - array['user_id', 'brought'])::text
      from report_generations t
      where t.user_id = :userId
        and t.status = 'completed'
      order by t.id
      """;

  /// Those whose assessment did not come in stay out, too.
  static final String ADD =
      """
      insert into report_generations
      select r.*
      from jsonb_populate_recordset(null::report_generations, :rows::jsonb) r
      where r.user_id = :userId
        and exists (
          select
          from audit_sessions s
          where s.user_id = r.user_id
            and s.id = r.session_id)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  ReportArchiveStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void export(UUID userId, Consumer<String> rows) {
    RowCallbackHandler each = row -> rows.accept(Objects.requireNonNull(row.getString(1)));
    jdbc.sql(EXPORT).withFetchSize(500).param("userId", userId).query(each);
  }

  /// @param rows a JSON array of rows by column
  void add(UUID userId, String rows) {
    jdbc.sql(ADD).param("userId", userId).param("rows", rows).update();
  }
}
