package org.cursus.app.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.cursus.app.usage.UsageApi.UsageEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the usage log, the ledger and the prices.
@Repository
class UsageStore {

  static final String LOG =
      """
      select l.id, l.feature_key,
        case when l.status = 'RESERVED' and l.expires_at <= :now then 'EXPIRED' else l.status end as status,
        l.credits_reserved, l.credits_charged, l.engine, l.model_used, l.prompt_tokens,
        l.completion_tokens, l.latency_ms, l.reason, l.error_code, l.created_at, l.completed_at
      from career_usage_log l
      where l.user_id = :userId
        and l.id < :before
      order by l.id desc
      limit :most
      """;

  static final String LEDGER =
      """
      select c.kind, c.credits, l.feature_key, c.note, c.created_at
      from credit_ledger c
      left join career_usage_log l on l.user_id = c.user_id and l.id = c.usage_log_id
      where c.user_id = :userId
        and c.period = :period
      order by c.id desc
      limit 200
      """;

  /// The bounds on ids are there for the partitions. What came with an archive took no time here.
  static final String DAYS =
      """
      select (l.created_at at time zone 'UTC')::date as day, count(*)::integer as uses,
        sum(l.credits_charged)::integer as credits, sum(l.prompt_tokens + l.completion_tokens) as tokens
      from career_usage_log l
      where l.user_id = :userId
        and l.status = 'SUCCESS'
        and l.latency_ms is not null
        and l.created_at >= :from
        and l.id between :oldest and :newest
      group by 1
      order by 1
      """;

  static final String PRICES =
      """
      select p.feature_key, p.builtin_credits, p.llm_credits, p.version
      from usage_price p
      order by p.feature_key
      """;

  private static final long HOUR = 3_600_000;

  private final JdbcClient jdbc;

  UsageStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<UsageEntry> log(UUID userId, @Nullable UUID before, Instant now, int most) {
    return jdbc.sql(LOG)
        .param("userId", userId)
        .param("before", before == null ? newest(now) : before)
        .param("now", CreditTimes.at(now))
        .param("most", most)
        .query(UsageStore::entry)
        .list();
  }

  /// After every id that was made, on nodes whose clocks differ, too; before the partitions to
  /// come.
  private static UUID newest(Instant now) {
    return CreditTimes.firstId(now.toEpochMilli() + HOUR);
  }

  List<LedgerLine> ledger(UUID userId, LocalDate period) {
    return jdbc.sql(LEDGER)
        .param("userId", userId)
        .param("period", period)
        .query(UsageStore::line)
        .list();
  }

  List<UseOfDay> days(UUID userId, LocalDate period, Instant now) {
    var from = period.atStartOfDay(ZoneOffset.UTC);
    return jdbc.sql(DAYS)
        .param("userId", userId)
        .param("from", from.toOffsetDateTime())
        .param("oldest", CreditTimes.firstId(from.toInstant().toEpochMilli()))
        .param("newest", CreditTimes.firstId(now.toEpochMilli() + 1))
        .query(UsageStore::day)
        .list();
  }

  List<Price> prices() {
    return jdbc.sql(PRICES).query(UsageStore::price).list();
  }

  private static UsageEntry entry(ResultSet row, int number) throws SQLException {
    return new UsageEntry(
        row.getObject("id", UUID.class),
        row.getString("feature_key"),
        row.getString("status"),
        row.getInt("credits_reserved"),
        row.getInt("credits_charged"),
        row.getString("engine"),
        row.getString("model_used"),
        row.getInt("prompt_tokens"),
        row.getInt("completion_tokens"),
        row.getObject("latency_ms", Integer.class),
        row.getString("reason"),
        row.getString("error_code"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        instant(row, "completed_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static LedgerLine line(ResultSet row, int number) throws SQLException {
    var feature = row.getString("feature_key");
    return new LedgerLine(
        row.getString("kind"),
        row.getInt("credits"),
        feature == null ? null : Feature.of(feature),
        row.getString("note"),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }

  private static UseOfDay day(ResultSet row, int number) throws SQLException {
    return new UseOfDay(
        row.getObject("day", LocalDate.class),
        row.getInt("uses"),
        row.getInt("credits"),
        row.getLong("tokens"));
  }

  private static Price price(ResultSet row, int number) throws SQLException {
    return new Price(
        Feature.of(row.getString("feature_key")),
        row.getInt("builtin_credits"),
        row.getInt("llm_credits"),
        row.getInt("version"));
  }
}
