package org.cursus.app.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cursus.app.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what a person may still spend, and what a use costs.
@Repository
class CreditStore {

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
