package org.cursus.app.usage;

/// Text that the statements on credits have in common. Each part begins where the one before it
/// ends; `ReserveStore` and `CommitStore` put them together to whole statements.
final class CreditSql {

  /// The price of who answers, the plan of newcomers, and what stale reservations held. The use
  /// itself is left alone, however late it comes.
  static final String FREE_STALE =
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
      )
      """;

  /// Opens the account or rolls it to the month. What takes the price is named before and after.
  static final String OPEN_OR_ROLL =
      """
        select :userId, plan.key, :period, plan.monthly_credits, :day, :now,
          least(price.credits, plan.monthly_credits)
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
          updated_at = excluded.updated_at,
      """;

  /// The guard: the account changes only if it has the price left.
  static final String IF_ENOUGH =
      """
        where (select p.credits from price p) <= case
          when a.period >= excluded.period
            then a.granted - a.charged - a.reserved
              + coalesce((select f.credits from freed f where f.period = a.period), 0)
          else (select p.monthly_credits from usage_plan p where p.key = a.plan_key) end
        returning a.period, a.granted, a.charged, a.reserved
      ), begun as (
        insert into credit_ledger (user_id, id, kind, credits, period, created_at)
        select :userId, :grantId, 'grant', a.granted, a.period, :now
        from account a
        on conflict (user_id, period) where kind = 'grant' do nothing
        returning id
      )
      """;

  /// What is set in the log when a use ends, well or not.
  static final String HOW_IT_ENDED =
      """
          engine = :engine,
          model_used = :model,
          prompt_version = :prompt,
          prompt_tokens = :promptTokens,
          completion_tokens = :completionTokens,
          cost_micros = :cost,
          latency_ms = :latency,
          reason = :reason,
          completed_at = :now
      """;

  /// Books what `charged` says, and keeps the result if there is one.
  static final String BOOK_AND_KEEP =
      """
      , booked as (
        insert into credit_ledger (user_id, id, kind, credits, period, usage_log_id, created_at)
        select :userId, :ledgerId, 'charge', -c.credits_charged, c.period, :id, :now
        from charged c
        where c.credits_charged > 0
      ), kept as (
        insert into career_analysis_result (
          user_id, id, usage_log_id, feature_key, title, result_data, created_at, updated_at)
        select :userId, :resultId, :id, c.feature_key, :title, d.data, :now, :now
        from charged c
        cross join (select :result::jsonb as data) d
        where d.data is not null
      )
      select c.credits_charged
      from charged c
      """;

  private CreditSql() {}
}
