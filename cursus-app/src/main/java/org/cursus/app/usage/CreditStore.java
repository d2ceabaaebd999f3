package org.cursus.app.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The guarded statements that move credits. All take the rows of the log before the account, and
/// never wait for a second row of the log, so no two of them can wait for each other.
@Repository
class CreditStore {

  /// Frees what stale reservations hold, opens the account or rolls it to the month, and reserves,
  /// if there is enough. No row: there is not, and the caller rolls back. The bounds on ids are
  /// there for the partitions: all others are left out of the plan.
  static final String RESERVE =
      """
      with price as (
        select case :engine when 'llm' then p.llm_credits else p.builtin_credits end as credits
        from usage_price p
        where p.feature_key = :feature
      ), plan as (
        select p.key, p.monthly_credits
        from usage_plan p
        where p.is_default
      ), stale as materialized (
        select l.id, l.period, l.credits_reserved
        from career_usage_log l
        where l.user_id = :userId
          and l.status = 'RESERVED'
          and l.expires_at <= :now
          and l.id between :oldest and :newest
        for update skip locked
      ), expired as (
        update career_usage_log l
        set status = 'EXPIRED', completed_at = :now
        from stale s
        where l.user_id = :userId
          and l.id = s.id
          and l.id between :oldest and :newest
        returning s.period, s.credits_reserved
      ), freed as (
        select e.period, sum(e.credits_reserved)::integer as credits
        from expired e
        group by e.period
      ), account as (
        insert into usage_account as a (user_id, plan_key, period, granted, reserved, day, updated_at)
        select :userId, plan.key, :period, plan.monthly_credits, least(price.credits, plan.monthly_credits),
          :day, :now
        from price
        cross join plan
        cross join (select count(*) as periods from freed) f
        where f.periods >= 0
          and (price.credits <= plan.monthly_credits
            or exists (select from usage_account o where o.user_id = :userId))
        on conflict (user_id) do update set
          period = greatest(a.period, excluded.period),
          granted = case
            when a.period >= excluded.period then a.granted
            else (select p.monthly_credits from usage_plan p where p.key = a.plan_key) end,
          charged = case when a.period >= excluded.period then a.charged else 0 end,
          reserved = (select p.credits from price p) + case
            when a.period >= excluded.period
              then a.reserved - coalesce((select f.credits from freed f where f.period = a.period), 0)
            else 0 end,
          updated_at = excluded.updated_at
        where (select p.credits from price p) <= case
          when a.period >= excluded.period
            then a.granted - a.charged - a.reserved
              + coalesce((select f.credits from freed f where f.period = a.period), 0)
          else (select p.monthly_credits from usage_plan p where p.key = a.plan_key) end
        returning a.period, a.granted, a.charged, a.reserved
      ), begun as (
        insert into credit_ledger (user_id, id, kind, credits, period, created_at)
        select :userId, :ledgerId, 'grant', a.granted, a.period, :now
        from account a
        on conflict (user_id, period) where kind = 'grant' do nothing
        returning id
      ), logged as (
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

  /// Ends a use well: charges, stores the result and the answer. No row: it does not hold credits
  /// of the running month, and the caller rolls back.
  static final String COMMIT =
      """
      with ended as (
        update career_usage_log l
        set status = 'SUCCESS',
          credits_charged = least(
            l.credits_reserved, case :engine when 'llm' then p.llm_credits else p.builtin_credits end),
          engine = :engine,
          model_used = :model,
          prompt_version = :prompt,
          prompt_tokens = :promptTokens,
          completion_tokens = :completionTokens,
          cost_micros = :cost,
          latency_ms = :latency,
          reason = :reason,
          completed_at = :now
        from usage_price p
        where p.feature_key = l.feature_key
          and l.user_id = :userId
          and l.id = :id
          and l.status = 'RESERVED'
          and l.period >= :period
        returning l.feature_key, l.period, l.credits_reserved, l.credits_charged
      ), account as (
        update usage_account a
        set charged = a.charged + e.credits_charged,
          reserved = a.reserved - e.credits_reserved,
          updated_at = :now
        from ended e
        where a.user_id = :userId
          and a.period = e.period
        returning e.credits_charged, e.period, e.feature_key
      ), booked as (
        insert into credit_ledger (user_id, id, kind, credits, period, usage_log_id, created_at)
        select :userId, :ledgerId, 'charge', -a.credits_charged, a.period, :id, :now
        from account a
        where a.credits_charged > 0
      ), kept as (
        insert into career_analysis_result (
          user_id, id, usage_log_id, feature_key, title, result_data, created_at, updated_at)
        select :userId, :resultId, :id, a.feature_key, :title, d.data, :now, :now
        from account a
        cross join (select :result::jsonb as data) d
        where d.data is not null
      )
      select a.credits_charged
      from account a
      """;

  static final String LOCK =
      """
      select l.feature_key, l.status, l.credits_charged, r.id as result_id
      from career_usage_log l
      left join career_analysis_result r on r.user_id = l.user_id and r.usage_log_id = l.id
      where l.user_id = :userId
        and l.id = :id
      for update of l
      """;

  /// Ends a use well whose reservation ended before it, by the same guard. The caller has locked
  /// its row of the log. No row: there is not enough, and the caller rolls back.
  static final String COMMIT_LATE =
      """
      with price as (
        select case :engine when 'llm' then p.llm_credits else p.builtin_credits end as credits
        from usage_price p
        where p.feature_key = :feature
      ), plan as (
        select p.key, p.monthly_credits
        from usage_plan p
        where p.is_default
      ), stale as materialized (
        select l.id, l.period, l.credits_reserved
        from career_usage_log l
        where l.user_id = :userId
          and l.status = 'RESERVED'
          and l.expires_at <= :now
          and l.id between :oldest and :newest
          and l.id <> :id
        for update skip locked
      ), expired as (
        update career_usage_log l
        set status = 'EXPIRED', completed_at = :now
        from stale s
        where l.user_id = :userId
          and l.id = s.id
          and l.id between :oldest and :newest
        returning s.period, s.credits_reserved
      ), freed as (
        select e.period, sum(e.credits_reserved)::integer as credits
        from expired e
        group by e.period
      ), account as (
        insert into usage_account as a (user_id, plan_key, period, granted, charged, day, updated_at)
        select :userId, plan.key, :period, plan.monthly_credits, least(price.credits, plan.monthly_credits),
          :day, :now
        from price
        cross join plan
        cross join (select count(*) as periods from freed) f
        where f.periods >= 0
          and (price.credits <= plan.monthly_credits
            or exists (select from usage_account o where o.user_id = :userId))
        on conflict (user_id) do update set
          period = greatest(a.period, excluded.period),
          granted = case
            when a.period >= excluded.period then a.granted
            else (select p.monthly_credits from usage_plan p where p.key = a.plan_key) end,
          charged = (select p.credits from price p)
            + case when a.period >= excluded.period then a.charged else 0 end,
          reserved = case
            when a.period >= excluded.period
              then a.reserved - coalesce((select f.credits from freed f where f.period = a.period), 0)
            else 0 end,
          updated_at = excluded.updated_at
        where (select p.credits from price p) <= case
          when a.period >= excluded.period
            then a.granted - a.charged - a.reserved
              + coalesce((select f.credits from freed f where f.period = a.period), 0)
          else (select p.monthly_credits from usage_plan p where p.key = a.plan_key) end
        returning a.period, a.granted
      ), begun as (
        insert into credit_ledger (user_id, id, kind, credits, period, created_at)
        select :userId, :grantId, 'grant', a.granted, a.period, :now
        from account a
        on conflict (user_id, period) where kind = 'grant' do nothing
      ), ended as (
        update career_usage_log l
        set status = 'SUCCESS',
          period = a.period,
          credits_reserved = p.credits,
          credits_charged = p.credits,
          engine = :engine,
          model_used = :model,
          prompt_version = :prompt,
          prompt_tokens = :promptTokens,
          completion_tokens = :completionTokens,
          cost_micros = :cost,
          latency_ms = :latency,
          reason = :reason,
          completed_at = :now
        from account a
        cross join price p
        where l.user_id = :userId
          and l.id = :id
        returning l.period, l.credits_charged
      ), booked as (
        insert into credit_ledger (user_id, id, kind, credits, period, usage_log_id, created_at)
        select :userId, :ledgerId, 'charge', -e.credits_charged, e.period, :id, :now
        from ended e
        where e.credits_charged > 0
      ), kept as (
        insert into career_analysis_result (
          user_id, id, usage_log_id, feature_key, title, result_data, created_at, updated_at)
        select :userId, :resultId, :id, :feature, :title, d.data, :now, :now
        from ended e
        cross join (select :result::jsonb as data) d
        where d.data is not null
      )
      select e.credits_charged
      from ended e
      """;

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
          engine = :engine,
          model_used = :model,
          prompt_version = :prompt,
          prompt_tokens = :promptTokens,
          completion_tokens = :completionTokens,
          cost_micros = :cost,
          latency_ms = :latency,
          reason = :reason,
          error_code = :errorCode,
          completed_at = :now
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

  static final String BALANCE =
      """
      select p.key, p.name,
        case when a.period >= :period then a.period else :period end as period,
        case when a.period >= :period then a.granted else p.monthly_credits end as granted,
        case when a.period >= :period then a.charged else 0 end as charged,
        case when a.period >= :period then a.reserved - (
          select coalesce(sum(l.credits_reserved), 0)
          from career_usage_log l
          where l.user_id = :userId
            and l.status = 'RESERVED'
            and l.expires_at <= :now
            and l.period = a.period
            and l.id between :oldest and :newest)
        else 0 end as reserved,
        case when a.day >= :day then a.day_tokens else 0 end as day_tokens,
        case when a.day >= :day then a.day_cost_micros else 0 end as day_cost_micros
      from usage_plan p
      left join usage_account a on a.user_id = :userId
      where p.key = a.plan_key
        or (a.plan_key is null and p.is_default)
      """;

  static final String PRICE =
      """
      select case :engine when 'llm' then p.llm_credits else p.builtin_credits end
      from usage_price p
      where p.feature_key = :feature
      """;

  /// For the rest of the transaction, statements are planned with the values that they get: one
  /// partition of the log instead of all of them. Planning costs a millisecond; the plan that fits
  /// any values opened 37 partitions several times over and took ten.
  static final String PLAN_ANEW = "select set_config('plan_cache_mode', 'force_custom_plan', true)";

  private final JdbcClient jdbc;

  CreditStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A row of the log that is locked.
  record Locked(Feature feature, String status, int creditsCharged, @Nullable UUID resultId) {}

  /// @param monthBegan true when the account was opened or rolled
  record Reserved(Reservation reservation, boolean monthBegan) {}

  private void planAnew() {
    jdbc.sql(PLAN_ANEW).query(String.class).single();
  }

  Optional<Reserved> reserve(
      UUID userId, UUID usageId, Feature feature, Engine engine, Instant now, Instant expiresAt) {
    planAnew();
    return jdbc.sql(RESERVE)
        .params(CreditTimes.of(userId, usageId, now))
        .param("id", usageId)
        .param("feature", feature.key())
        .param("engine", engine.key())
        .param("ledgerId", Ids.next())
        .param("expiresAt", at(expiresAt))
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
        .param("now", at(now))
        .param("period", Balance.periodOf(now))
        .update();
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
        .query(CreditStore::locked)
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

  Balance balance(UUID userId, Instant now) {
    return jdbc.sql(BALANCE)
        .params(CreditTimes.of(userId, Ids.next(), now))
        .query(CreditStore::balance)
        .single();
  }

  int price(Feature feature, Engine engine) {
    return jdbc.sql(PRICE)
        .param("feature", feature.key())
        .param("engine", engine.key())
        .query(Integer.class)
        .single();
  }

  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Locked locked(ResultSet row, int number) throws SQLException {
    return new Locked(
        Feature.of(row.getString("feature_key")),
        row.getString("status"),
        row.getInt("credits_charged"),
        row.getObject("result_id", UUID.class));
  }

  private static Balance balance(ResultSet row, int number) throws SQLException {
    return new Balance(
        row.getString("key"),
        row.getString("name"),
        row.getObject("period", LocalDate.class),
        row.getInt("granted"),
        row.getInt("charged"),
        row.getInt("reserved"),
        row.getLong("day_tokens"),
        row.getLong("day_cost_micros"));
  }
}
