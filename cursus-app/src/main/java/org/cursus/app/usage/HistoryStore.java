package org.cursus.app.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.usage.History.Item;
import org.cursus.app.usage.History.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of `career_analysis_result`. Only the page of one result looks into the log, by key.
@Repository
class HistoryStore {

  static final String LIST =
      """
      select r.id, r.feature_key, r.title, r.created_at
      from career_analysis_result r
      where r.user_id = :userId
        and not r.is_deleted
        and (r.created_at, r.id) < (:at, :id)
      order by r.created_at desc, r.id desc
      limit :most
      """;

  static final String LIST_OF_FEATURE =
      """
      select r.id, r.feature_key, r.title, r.created_at
      from career_analysis_result r
      where r.user_id = :userId
        and r.feature_key = :feature
        and not r.is_deleted
        and (r.created_at, r.id) < (:at, :id)
      order by r.created_at desc, r.id desc
      limit :most
      """;

  static final String GET =
      """
      select r.id, r.usage_log_id, r.feature_key, r.title, r.result_data, r.created_at
      from career_analysis_result r
      where r.user_id = :userId
        and r.id = :id
        and not r.is_deleted
      """;

  static final String MADE =
      """
      select l.engine, l.model_used, l.prompt_version, l.reason, l.credits_charged
      from career_usage_log l
      where l.user_id = :userId
        and l.id = :usageId
      """;

  static final String MARK =
      """
      update career_analysis_result
      set is_deleted = :deleted, updated_at = :now
      where user_id = :userId
        and id = :id
        and is_deleted <> :deleted
      """;

  private final JdbcClient jdbc;

  HistoryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Who made a result.
  ///
  /// @param prompt the version of what a model was told; null where none was asked
  /// @param reason why another answered than was wanted; null otherwise
  record Made(
      @Nullable String engine,
      @Nullable String model,
      @Nullable String prompt,
      @Nullable String reason,
      int credits) {}

  List<Item> list(UUID userId, @Nullable Feature feature, HistoryCursor after, int most) {
    return jdbc.sql(feature == null ? LIST : LIST_OF_FEATURE)
        .param("userId", userId)
        .param("feature", feature == null ? null : feature.key())
        .param("at", CreditTimes.at(after.at()))
        .param("id", after.id())
        .param("most", most)
        .query(
            (row, number) ->
                new Item(
                    row.getObject("id", UUID.class),
                    row.getString("feature_key"),
                    row.getString("title"),
                    instant(row)))
        .list();
  }

  Optional<Result> find(UUID userId, UUID id) {
    return jdbc.sql(GET)
        .param("userId", userId)
        .param("id", id)
        .query(HistoryStore::result)
        .optional();
  }

  Optional<Made> made(UUID userId, UUID usageId) {
    return jdbc.sql(MADE)
        .param("userId", userId)
        .param("usageId", usageId)
        .query(
            (row, number) ->
                new Made(
                    row.getString("engine"),
                    row.getString("model_used"),
                    row.getString("prompt_version"),
                    row.getString("reason"),
                    row.getInt("credits_charged")))
        .optional();
  }

  /// False when it is so already, or there is none.
  boolean mark(UUID userId, UUID id, boolean deleted, Instant now) {
    return jdbc.sql(MARK)
            .param("userId", userId)
            .param("id", id)
            .param("deleted", deleted)
            .param("now", CreditTimes.at(now))
            .update()
        == 1;
  }

  private static Result result(ResultSet row, int number) throws SQLException {
    return new Result(
        row.getObject("id", UUID.class),
        row.getObject("usage_log_id", UUID.class),
        row.getString("feature_key"),
        row.getString("title"),
        row.getString("result_data"),
        instant(row));
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getObject("created_at", OffsetDateTime.class).toInstant();
  }
}
