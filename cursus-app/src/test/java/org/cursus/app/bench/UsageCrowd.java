package org.cursus.app.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.testing.TestDatabase;

/// People with credits, made without the slow hash of a password.
final class UsageCrowd {

  /// What all of them have in front of their id as token.
  static final String TOKEN = "bench-";

  /// Foreign keys need no check here, since every row goes to somebody who was just made.
  private static final String PEOPLE =
      """
      set session_replication_role = replica;

      create temporary table crowd as
        select gen_random_uuid() as id from generate_series(1, %1$d);

      insert into users (id, email, full_name)
      select c.id, c.id || '@example.org', '%2$s'
      from crowd c;

      insert into user_sessions (user_id, id, kind, secret_hash, expires_at)
      select c.id, uuidv7(), 'token', sha256(convert_to('bench-' || c.id, 'UTF8')), now() + interval '1 day'
      from crowd c;

      insert into usage_plan (key, name, monthly_credits) values ('bench', 'Bench', 1000000)
      on conflict do nothing;

      insert into usage_account (user_id, plan_key, period, granted, day)
      select c.id, 'bench', date_trunc('month', now() at time zone 'UTC')::date, 1000000,
        (now() at time zone 'UTC')::date
      from crowd c;

      insert into credit_ledger (user_id, id, kind, credits, period)
      select a.user_id, uuidv7(), 'grant', a.granted, a.period
      from usage_account a
      join crowd c on c.id = a.user_id;
      """;

  /// So many lines for each, all in the partition of this month, and a share of them in the
  /// history.
  private static final String LINES =
      """
      insert into career_usage_log (
        user_id, id, feature_key, status, period, credits_reserved, credits_charged, engine, model_used,
        prompt_tokens, completion_tokens, latency_ms, expires_at, created_at, completed_at)
      select c.id, uuidv7(), (array['career_path', 'external', 'text_enhancement'])[1 + n %% 3], 'SUCCESS',
        date_trunc('month', now() at time zone 'UTC')::date, 1, 0, 'llm', 'some-model', 900, 100, 1200,
        now(), now() - n * interval '1 minute', now()
      from (select o.id from crowd o order by o.id) c
      cross join generate_series(1, %1$d) n;

      insert into career_analysis_result (
        user_id, id, usage_log_id, feature_key, title, result_data, created_at)
      select c.id, uuidv7(), uuidv7(), 'career_path', 'Career path recommendations',
        '{"paths": [{"title": "Crane operator", "because": "Six years at the harbour"}]}',
        now() - n * interval '1 minute'
      from generate_series(1, %2$d) n
      cross join crowd c;
      """;

  private UsageCrowd() {}

  static List<UUID> people(DatabaseAddress database, String name, int count) throws SQLException {
    return make(database, name, PEOPLE.formatted(count, name));
  }

  /// @param lines of the log for each
  /// @param results of the history for each
  static List<UUID> withLog(DatabaseAddress database, int count, int lines, int results)
      throws SQLException {
    var name = "Somebody with a log";
    var made =
        make(database, name, PEOPLE.formatted(count, name) + LINES.formatted(lines, results));
    try (var connection = TestDatabase.superuser(database);
        var statement = connection.createStatement()) {
      statement.execute("vacuum analyze");
    }
    return made;
  }

  private static List<UUID> make(DatabaseAddress database, String name, String sql)
      throws SQLException {
    var made = new ArrayList<UUID>();
    try (var connection = TestDatabase.superuser(database);
        var statement = connection.createStatement()) {
      statement.execute(sql);
      try (var rows =
          statement.executeQuery(
              "select u.id from users u where u.full_name = '" + name + "' order by u.id")) {
        while (rows.next()) {
          made.add(rows.getObject(1, UUID.class));
        }
      }
    }
    return made;
  }
}
