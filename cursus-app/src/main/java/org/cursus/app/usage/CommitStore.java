package org.cursus.app.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Ends uses: charges them with their result, or sets free what they held.
@Repository
class CommitStore {

  /// Ends a use well: charges, stores the result and the answer. No row: it does not hold credits
  /// of the running month, and the caller rolls back.
  static final String COMMIT =
      """
      with ended as (
        update career_usage_log l
        set status = 'SUCCESS',
          credits_charged = least(
            l.credits_reserved, case :engine when 'llm' then p.llm_credits else p.builtin_credits end),
      """
          + CreditSql.HOW_IT_ENDED
          + """
            from usage_price p
            where p.feature_key = l.feature_key
              and l.user_id = :userId
              and l.id = :id
              and l.status = 'RESERVED'
              and l.period >= :period
            returning l.feature_key, l.period, l.credits_reserved, l.credits_charged
          ), charged as (
            update usage_account a
            set charged = a.charged + e.credits_charged,
              reserved = a.reserved - e.credits_reserved,
              updated_at = :now
            from ended e
            where a.user_id = :userId
              and a.period = e.period
            returning e.credits_charged, e.period, e.feature_key
          )
          """
          + CreditSql.BOOK_AND_KEEP;

  static final String LOCK =
      """
      select l.feature_key, l.status, l.credits_charged, r.id as result_id
      from career_usage_log l
      left join career_analysis_result r on r.user_id = l.user_id and r.usage_log_id = l.id
      where l.user_id = :userId
        and l.id = :id
      for update of l
      """;

  /// Ends a use well whose reservation ended before it, by the guard of `ReserveStore`. The caller
  /// has locked its row of the log. No row: there is not enough, and the caller rolls back.
  static final String COMMIT_LATE =
      CreditSql.FREE_STALE
          + """
          , account as (
            insert into usage_account as a (
              user_id, plan_key, period, granted, day, updated_at, charged)
          """
          + CreditSql.OPEN_OR_ROLL
          + """
              charged = (select p.credits from price p)
                + case when a.period >= excluded.period then a.charged else 0 end,
              reserved = case
                when a.period >= excluded.period
                  then a.reserved - coalesce((select f.credits from freed f where f.period = a.period), 0)
                else 0 end
          """
          + CreditSql.IF_ENOUGH
          + """
          , charged as (
            update career_usage_log l
            set status = 'SUCCESS',
              period = a.period,
              credits_reserved = p.credits,
              credits_charged = p.credits,
          """
          + CreditSql.HOW_IT_ENDED
          + """
            from account a
            cross join price p
            where l.user_id = :userId
              and l.id = :id
            returning l.feature_key, l.period, l.credits_charged
          )
          """
          + CreditSql.BOOK_AND_KEEP;

  /// Ends a use without success: what it held is free again.
  static final String RELEASE =
      """
      with prior as (
        select l.id, l.status, l.period, l.credits_reserved
        from career_usage_log l
        where l.user_id = :userId
          and l.id = :id
          and l.status in ('RESERVED', 'EXPIRED')
        for update
      ), ended as (
        update career_usage_log l
        set status = 'FAILED',
          error_code = :errorCode,
      """
          + CreditSql.HOW_IT_ENDED
          + """
            from prior p
            where l.user_id = :userId
              and l.id = :id
              and p.id = l.id
          ), account as (
            update usage_account a
            set reserved = a.reserved - p.credits_reserved,
              updated_at = :now
            from prior p
            where a.user_id = :userId
              and a.period = p.period
              and p.status = 'RESERVED'
          )
          select p.status
          from prior p
          """;

  private final JdbcClient jdbc;

  CommitStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A row of the log that is locked.
  record Locked(Feature feature, String status, int creditsCharged, @Nullable UUID resultId) {}

  private void planAnew() {
    jdbc.sql(CreditStore.PLAN_ANEW).query(String.class).single();
  }

  /// The credits charged; empty when nothing was done.
  Optional<Integer> commit(UUID userId, UUID usageId, Ending ending, Instant now) {
    planAnew();
    return jdbc.sql(COMMIT)
        .params(ending.params(userId, usageId, now))
        .param("period", Balance.periodOf(now))
        .param("ledgerId", Ids.next())
        .query(Integer.class)
        .optional();
  }

  /// Holds the row until the transaction ends.
  Optional<Locked> lock(UUID userId, UUID usageId) {
    return jdbc.sql(LOCK)
        .param("userId", userId)
        .param("id", usageId)
        .query(CommitStore::locked)
        .optional();
  }

  /// The credits charged; empty when there are not enough.
  Optional<Integer> commitLate(
      UUID userId, UUID usageId, Feature feature, Ending ending, Instant now) {
    planAnew();
    return jdbc.sql(COMMIT_LATE)
        .params(ending.params(userId, usageId, now))
        .params(CreditTimes.of(userId, Ids.next(), now))
        .param("feature", feature.key())
        .param("grantId", Ids.next())
        .param("ledgerId", Ids.next())
        .query(Integer.class)
        .optional();
  }

  /// False when it had ended before.
  boolean release(
      UUID userId, UUID usageId, Ending ending, @Nullable String errorCode, Instant now) {
    planAnew();
    return jdbc.sql(RELEASE)
        .params(ending.params(userId, usageId, now))
        .param("errorCode", errorCode)
        .query(String.class)
        .optional()
        .isPresent();
  }

  private static Locked locked(ResultSet row, int number) throws SQLException {
    return new Locked(
        Feature.of(row.getString("feature_key")),
        row.getString("status"),
        row.getInt("credits_charged"),
        row.getObject("result_id", UUID.class));
  }
}
