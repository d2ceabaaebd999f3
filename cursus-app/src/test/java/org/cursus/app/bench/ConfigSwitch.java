package org.cursus.app.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.TestDatabase;

/// How long another node offers the old version of an assessment after a new one became active.
final class ConfigSwitch {

  private static final int ROUNDS = 12;
  private static final double SECONDS_ALLOWED = 1;
  private static final long POLL_MILLIS = 5;
  private static final long PATIENCE_SECONDS = 40;
  private static final String ASSESSMENT = "quick-check";

  /// As activating it does, in one transaction with the signal.
  private static final String SWITCH =
      """
      begin;
      update scoring_configs set is_active = false where name = '%1$s' and is_active;
      insert into scoring_configs (id, name, version, config, is_active, activated_at)
      select uuidv7(), c.name, '%2$s', jsonb_set(c.config, '{version}', '"%2$s"'), true, now()
      from scoring_configs c
      where c.name = '%1$s'
      order by c.id
      limit 1;
      select pg_notify('cursus', 'scoring-configs');
      commit;
      """;

  private ConfigSwitch() {}

  static void measure(RunningServer first, RunningServer second, Figures figures) throws Exception {
    figures.progress("Switching a config, and asking the second node until it offers it.");
    var asking = new Person(second.url(), "", null);
    var seconds = new ArrayList<Double>();
    try (var connection = TestDatabase.superuser(first.database())) {
      for (int round = 0; round < ROUNDS; round++) {
        var version = "9." + round;
        change(connection, version);
        long started = System.nanoTime();
        awaitOffer(asking, version, started);
        seconds.add((System.nanoTime() - started) / 1e9);
      }
    }
    var samples = Samples.of(seconds);
    figures.add("config-switch-second-node-median", samples.median(), "s", SECONDS_ALLOWED);
    figures.add("config-switch-second-node-worst", samples.percentile(1), "s", SECONDS_ALLOWED);
  }

  private static void change(Connection connection, String version) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(SWITCH.formatted(ASSESSMENT, version));
    }
  }

  private static void awaitOffer(Person asking, String version, long started)
      throws InterruptedException {
    while (!offers(asking, version)) {
      if (System.nanoTime() - started > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
        throw new IllegalStateException("The second node never offered " + version);
      }
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    }
  }

  private static boolean offers(Person asking, String version) {
    var answer = asking.get("/api/v1/readiness/assessments");
    Members.expect(200, answer);
    for (var each : answer.json()) {
      if (each.get("name").asString().equals(ASSESSMENT)) {
        return each.get("version").asString().equals(version);
      }
    }
    return false;
  }
}
