package org.cursus.app.usage;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The history and what it cost, out; the history, in.
@Repository
class UsageArchiveStore {

  static final String RESULTS = "career_analysis_result";

  private static final int AT_ONCE = 100;

  static final String EXPORT_RESULTS =
      """
      select (to_jsonb(r) - 'user_id' - 'usage_log_id' || jsonb_build_object('engine', l.engine,
        'model_used', l.model_used, 'prompt_version', l.prompt_version, 'reason', l.reason))::text
      from career_analysis_result r
      join career_usage_log l on l.user_id = r.user_id and l.id = r.usage_log_id
      where r.user_id = :userId
      order by r.id
      """;

  /// By table: what was done and what it cost.
  static final Map<String, String> EXPORT_SPENDING =
      Map.of(
          "career_usage_log",
          """
          select (to_jsonb(l) - 'user_id')::text
          from career_usage_log l
          where l.user_id = :userId
          order by l.id
          """,
          "credit_ledger",
          """
          select (to_jsonb(c) - 'user_id' - 'made_by')::text
          from credit_ledger c
          where c.user_id = :userId
          order by c.id
          """);

  /// Each result gets a line of the log that says who made it; it cost nothing here, and took no
  /// time here.
  static final String ADD_RESULTS =
      """
      with given as (
        select x.*
        from jsonb_to_recordset(:rows::jsonb) as x(
          id uuid, log_id uuid, feature_key text, title text, result_data jsonb, is_deleted boolean,
          created_at timestamptz, updated_at timestamptz, engine text, model_used text,
          prompt_version text, reason text)
        where not exists (
          select
          from career_analysis_result r
          where r.user_id = :userId
            and r.id = x.id)
      ), logged as (
        insert into career_usage_log (
          user_id, id, feature_key, status, period, credits_reserved, engine, model_used,
          prompt_version, reason, expires_at, created_at, completed_at)
        select :userId, g.log_id, g.feature_key, 'SUCCESS', :period, 0, g.engine, g.model_used,
          g.prompt_version, g.reason, g.created_at, g.created_at, g.created_at
        from given g
        returning id
      )
      insert into career_analysis_result (
        user_id, id, usage_log_id, feature_key, title, result_data, is_deleted, created_at, updated_at)
      select :userId, g.id, l.id, g.feature_key, g.title, g.result_data, g.is_deleted, g.created_at,
        g.updated_at
      from given g
      join logged l on l.id = g.log_id
      """;

  private final JdbcClient jdbc;

  UsageArchiveStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void exportResults(UUID userId, BiConsumer<String, String> rows) {
    stream(EXPORT_RESULTS, userId, RESULTS, rows);
  }

  void exportSpending(UUID userId, BiConsumer<String, String> rows) {
    EXPORT_SPENDING.keySet().stream()
        .sorted()
        .forEach(
            table ->
                stream(Objects.requireNonNull(EXPORT_SPENDING.get(table)), userId, table, rows));
  }

  private void stream(String sql, UUID userId, String table, BiConsumer<String, String> rows) {
    RowCallbackHandler each = row -> rows.accept(table, Objects.requireNonNull(row.getString(1)));
    jdbc.sql(sql).withFetchSize(AT_ONCE).param("userId", userId).query(each);
  }

  /// @param rows a JSON array of rows by column
  void addResults(UUID userId, String rows, LocalDate period) {
    jdbc.sql(ADD_RESULTS)
        .param("userId", userId)
        .param("rows", rows)
        .param("period", period)
        .update();
  }
}
