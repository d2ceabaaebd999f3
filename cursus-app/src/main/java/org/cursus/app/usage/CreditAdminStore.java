package org.cursus.app.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What administrators change of plans, prices and credits. Stale reservations are the person's
/// own: they are not freed here, as administrators do not see the log.
@Repository
class CreditAdminStore {

  static final String PLANS =
      """
      select p.key, p.name, p.description, p.monthly_credits, p.is_default, p.version,
        (select count(*) from usage_account a where a.plan_key = p.key)::integer as people
      from usage_plan p
      order by p.monthly_credits, p.key
      """;

  static final String CHANGE_PLAN =
      """
      update usage_plan
      set name = :name, description = :description, monthly_credits = :credits,
        version = version + 1, updated_at = :now
      where key = :key
        and version = :version
      """;

  static final String CHANGE_PRICE =
      """
      update usage_price
      set builtin_credits = :builtin, llm_credits = :llm, version = version + 1, updated_at = :now
      where feature_key = :feature
        and version = :version
      """;

  static final String PERSON =
      """
      select u.id
      from users u
      where lower(u.email) = lower(:email)
        and u.deleted_at is null
      """;

  /// Opens the account or rolls it to the month, and holds it until the transaction ends.
  static final String OPEN =
      """
      with account as (
        insert into usage_account as a (user_id, plan_key, period, granted, day, updated_at)
        select :userId, p.key, :period, p.monthly_credits, :day, :now
        from usage_plan p
        where p.is_default
        on conflict (user_id) do update set
          period = greatest(a.period, excluded.period),
          granted = case
            when a.period >= excluded.period then a.granted
            else (select p.monthly_credits from usage_plan p where p.key = a.plan_key) end,
          charged = case when a.period >= excluded.period then a.charged else 0 end,
          reserved = case when a.period >= excluded.period then a.reserved else 0 end,
          updated_at = excluded.updated_at
        returning a.period, a.granted
      )
      insert into credit_ledger (user_id, id, kind, credits, period, created_at)
      select :userId, :ledgerId, 'grant', a.granted, a.period, :now
      from account a
      on conflict (user_id, period) where kind = 'grant' do nothing
      """;

  /// Nothing, when more would be taken than is left.
  static final String ADJUST =
      """
      with account as (
        update usage_account a
        set granted = a.granted + :credits, updated_at = :now
        where a.user_id = :userId
          and a.granted + :credits >= a.charged + a.reserved
        returning a.period
      )
      insert into credit_ledger (user_id, id, kind, credits, period, note, made_by, created_at)
      select :userId, :ledgerId, 'adjustment', :credits, a.period, :note, :madeBy, :now
      from account a
      """;

  /// The month's credits change by the difference of the plans, though never below what is spent.
  static final String GIVE_PLAN =
      """
      with prior as (
        select a.granted,
          greatest(a.granted + n.monthly_credits - o.monthly_credits, a.charged + a.reserved) as anew,
          n.key, n.name
        from usage_account a
        join usage_plan o on o.key = a.plan_key
        join usage_plan n on n.key = :plan
        where a.user_id = :userId
      ), account as (
        update usage_account a
        set plan_key = p.key, granted = p.anew, updated_at = :now
        from prior p
        where a.user_id = :userId
        returning a.period, p.anew - p.granted as credits, p.name
      ), booked as (
        insert into credit_ledger (user_id, id, kind, credits, period, note, made_by, created_at)
        select :userId, :ledgerId, 'adjustment', a.credits, a.period, 'Plan: ' || a.name, :madeBy, :now
        from account a
        where a.credits <> 0
      )
      select a.credits
      from account a
      """;

  static final String LEFT =
      """
      select a.granted - a.charged - a.reserved
      from usage_account a
      where a.user_id = :userId
      """;

  private final JdbcClient jdbc;

  CreditAdminStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Plan> plans() {
    return jdbc.sql(PLANS).query(CreditAdminStore::plan).list();
  }

  /// False when another version stands.
  boolean changePlan(
      String key, int version, String name, String description, int credits, Instant now) {
    return jdbc.sql(CHANGE_PLAN)
            .param("key", key)
            .param("version", version)
            .param("name", name)
            .param("description", description)
            .param("credits", credits)
            .param("now", CreditTimes.at(now))
            .update()
        == 1;
  }

  /// False when another version stands.
  boolean changePrice(Feature feature, int version, int builtin, int llm, Instant now) {
    return jdbc.sql(CHANGE_PRICE)
            .param("feature", feature.key())
            .param("version", version)
            .param("builtin", builtin)
            .param("llm", llm)
            .param("now", CreditTimes.at(now))
            .update()
        == 1;
  }

  Optional<UUID> person(String email) {
    return jdbc.sql(PERSON).param("email", email).query(UUID.class).optional();
  }

  void open(UUID userId, Instant now) {
    jdbc.sql(OPEN)
        .param("userId", userId)
        .param("period", Balance.periodOf(now))
        .param("day", Balance.dayOf(now))
        .param("ledgerId", Ids.next())
        .param("now", CreditTimes.at(now))
        .update();
  }

  /// False when less is left than is to be taken.
  boolean adjust(UUID userId, int credits, String note, @Nullable UUID madeBy, Instant now) {
    return jdbc.sql(ADJUST)
            .param("userId", userId)
            .param("credits", credits)
            .param("note", note)
            .param("madeBy", madeBy)
            .param("ledgerId", Ids.next())
            .param("now", CreditTimes.at(now))
            .update()
        == 1;
  }

  /// By how much the month's credits changed; empty when there is no such plan.
  Optional<Integer> givePlan(UUID userId, String plan, @Nullable UUID madeBy, Instant now) {
    return jdbc.sql(GIVE_PLAN)
        .param("userId", userId)
        .param("plan", plan)
        .param("madeBy", madeBy)
        .param("ledgerId", Ids.next())
        .param("now", CreditTimes.at(now))
        .query(Integer.class)
        .optional();
  }

  int left(UUID userId) {
    return jdbc.sql(LEFT).param("userId", userId).query(Integer.class).single();
  }

  private static Plan plan(ResultSet row, int number) throws SQLException {
    return new Plan(
        row.getString("key"),
        row.getString("name"),
        row.getString("description"),
        row.getInt("monthly_credits"),
        row.getBoolean("is_default"),
        row.getInt("version"),
        row.getInt("people"));
  }
}
