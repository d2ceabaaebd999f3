package org.cursus.app.usage;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reserves credits before the work begins. As all statements that move credits, these take the
/// rows of the log before the account, and never wait for a second row of the log, so no two of
/// them can wait for each other.
@Repository
class ReserveStore {

  /// Frees what stale reservations hold, opens the account or rolls it to the month, and reserves,
  /// if there is enough. No row: there is not, and the caller rolls back. The bounds on ids are
  /// there for the partitions: all others are left out of the plan.
  static final String RESERVE =
      CreditSql.FREE_STALE
          + """
          , account as (
            insert into usage_account as a (
              user_id, plan_key, period, granted, day, updated_at, reserved)
          """
          + CreditSql.OPEN_OR_ROLL
          + """
              charged = case when a.period >= excluded.period then a.charged else 0 end,
              reserved = (select p.credits from price p) + case
                when a.period >= excluded.period
                  then a.reserved - coalesce((select f.credits from freed f where f.period = a.period), 0)
                else 0 end
          """
          + CreditSql.IF_ENOUGH
          + """
          , logged as (
            insert into career_usage_log (
              user_id, id, feature_key, period, credits_reserved, expires_at, created_at)
            select :userId, :id, :feature, a.period, p.credits, :expiresAt, :now
            from account a
            cross join price p
            returning credits_reserved
          )
          select l.credits_reserved, a.granted - a.charged - a.reserved as balance,
            exists (select from begun) as month_began
          from account a
          cross join logged l
          """;

  /// What was left behind in earlier months holds nothing any more. Looked for once a month, since
  /// it looks into every partition.
  static final String EXPIRE_EARLIER =
      """
      update career_usage_log l
      set status = 'EXPIRED', completed_at = :now
      from (
        select o.id
        from career_usage_log o
        where o.user_id = :userId
          and o.status = 'RESERVED'
          and o.expires_at <= :now
          and o.period < :period
        for update skip locked
      ) s
      where l.user_id = :userId
        and l.id = s.id
      """;

  private final JdbcClient jdbc;

  ReserveStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param monthBegan true when the account was opened or rolled
  record Reserved(Reservation reservation, boolean monthBegan) {}

  Optional<Reserved> reserve(
      UUID userId, UUID usageId, Feature feature, Engine engine, Instant now, Instant expiresAt) {
    jdbc.sql(CreditStore.PLAN_ANEW).query(String.class).single();
    return jdbc.sql(RESERVE)
        .params(CreditTimes.of(userId, usageId, now))
        .param("id", usageId)
        .param("feature", feature.key())
        .param("engine", engine.key())
        .param("grantId", Ids.next())
        .param("expiresAt", CreditTimes.at(expiresAt))
        .query(
            (row, number) ->
                new Reserved(
                    new Reservation(
                        usageId, row.getInt("credits_reserved"), expiresAt, row.getInt("balance")),
                    row.getBoolean("month_began")))
        .optional();
  }

  void expireEarlier(UUID userId, Instant now) {
    jdbc.sql(EXPIRE_EARLIER)
        .param("userId", userId)
        .param("now", CreditTimes.at(now))
        .param("period", Balance.periodOf(now))
        .update();
  }
}
