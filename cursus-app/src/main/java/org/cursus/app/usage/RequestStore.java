package org.cursus.app.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The rows of `usage_request`.
@Repository
class RequestStore {

  static final String FIND =
      """
      select r.request_hash, r.usage_log_id, r.answer, a.result_data, l.status, l.expires_at
      from usage_request r
      join career_usage_log l on l.user_id = r.user_id and l.id = r.usage_log_id
      left join career_analysis_result a on a.user_id = r.user_id and a.usage_log_id = r.usage_log_id
      where r.user_id = :userId
        and r.idempotency_key = :key
      """;

  /// No row when somebody else took the name first.
  static final String CLAIM =
      """
      insert into usage_request as r (
        user_id, idempotency_key, request_hash, usage_log_id, answer, created_at)
      values (:userId, :key, :hash, :usageId, :answer::jsonb, :now)
      on conflict (user_id, idempotency_key) do update set
        usage_log_id = excluded.usage_log_id,
        answer = excluded.answer,
        created_at = excluded.created_at
      where r.usage_log_id = :before::uuid
        and r.answer is null
      """;

  static final String ANSWER =
      """
      update usage_request
      set answer = :answer::jsonb
      where user_id = :userId
        and idempotency_key = :key
        and usage_log_id = :usageId
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  RequestStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// A request that came before.
  ///
  /// @param answer null while it runs, and when it failed
  /// @param result what the history has of it, even if it was taken out there
  record Earlier(
      String hash,
      UUID usageId,
      @Nullable String answer,
      @Nullable String result,
      String status,
      Instant expiresAt) {

    boolean runs(Instant now) {
      return answer == null && status.equals("RESERVED") && expiresAt.isAfter(now);
    }
  }

  /// What is told again when a request comes again; the result is in the history.
  record Told(UUID usageId, @Nullable UUID resultId, int creditsCharged, Spend spend) {}

  Optional<Earlier> find(UUID userId, String key) {
    return jdbc.sql(FIND)
        .param("userId", userId)
        .param("key", key)
        .query(RequestStore::earlier)
        .optional();
  }

  /// Names a use by a request.
  ///
  /// @param before the failed use that the name stood for until now; null for none
  /// @param answer JSON, where it is answered already
  /// @return false when somebody else named one first
  boolean claim(
      UUID userId,
      NamedRequest request,
      UUID usageId,
      @Nullable UUID before,
      @Nullable String answer,
      Instant now) {
    return jdbc.sql(CLAIM)
            .param("userId", userId)
            .param("key", request.key())
            .param("hash", request.hash())
            .param("usageId", usageId)
            .param("before", before)
            .param("answer", answer)
            .param("now", CreditTimes.at(now))
            .update()
        == 1;
  }

  /// Keeps the answer to a request, in the transaction of the charge.
  ///
  /// @throws org.cursus.app.platform.Problem `usage-ended` when the name stands for another use
  /// now:
  ///     this one took too long, and the request was sent again
  void answer(UUID userId, @Nullable NamedRequest request, Charge charge, Ending ending) {
    var spend = ending.spend();
    if (request == null || spend == null) {
      return;
    }
    var told = new Told(charge.usageId(), charge.resultId(), charge.creditsCharged(), spend);
    int rows =
        jdbc.sql(ANSWER)
            .param("userId", userId)
            .param("key", request.key())
            .param("usageId", charge.usageId())
            .param("answer", json.writeValueAsString(told))
            .update();
    if (rows == 0) {
      throw UsageProblem.USAGE_ENDED.problem();
    }
  }

  private static Earlier earlier(ResultSet row, int number) throws SQLException {
    return new Earlier(
        row.getString("request_hash"),
        row.getObject("usage_log_id", UUID.class),
        row.getString("answer"),
        row.getString("result_data"),
        row.getString("status"),
        row.getObject("expires_at", OffsetDateTime.class).toInstant());
  }
}
