package org.cursus.app.bench;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.cursus.app.bench.PairedRounds.Way;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.database.DatabaseRole;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

/// The quota check and the newest page of the history beside 10 million lines of the log, against
/// beside 10 thousand: the product's own statements, each in its transaction.
final class UsageGrowth {

  private static final int LARGE_PEOPLE = 10_000;
  private static final int LARGE_LINES = 1_000;
  private static final int LARGE_RESULTS = 100;
  private static final int SMALL_PEOPLE = 250;
  private static final int SMALL_LINES = 40;
  private static final int PAGE = 21;
  private static final double ALLOWED = 1.2;

  /// As many connections as the application keeps to the database (application.yaml).
  private static final int POOL = 8;

  private static final String APP = DatabaseRole.APP.roleName();
  /// As the product begins it: the log's partitions are chosen by the values.
  private static final String IDENTITY =
      "select set_config('app.user_id', ?, true), set_config('plan_cache_mode', 'force_custom_plan', true)";
  private static final Named RESERVE = Named.of("ReserveStore", "RESERVE");
  private static final Named NEWEST = Named.of("HistoryStore", "LIST");

  private UsageGrowth() {}

  static void measure(RunningServer large, RunningServer small, Figures figures) throws Exception {
    long started = System.nanoTime();
    var many = UsageCrowd.withLog(large.database(), LARGE_PEOPLE, LARGE_LINES, LARGE_RESULTS);
    figures.progress(
        "10 million lines and 1 million results, stored in %.0f s."
            .formatted((System.nanoTime() - started) / 1e9));
    var few = UsageCrowd.withLog(small.database(), SMALL_PEOPLE, SMALL_LINES, SMALL_LINES);
    try (var manyConnections = Connections.open(large.database(), POOL);
        var fewConnections = Connections.open(small.database(), POOL)) {
      ratio("quota-check-growth-ratio", true, manyConnections, many, fewConnections, few, figures);
      ratio("history-growth-ratio", false, manyConnections, many, fewConnections, few, figures);
    }
  }

  private static void ratio(
      String name,
      boolean reserving,
      Connections many,
      List<UUID> manyPeople,
      Connections few,
      List<UUID> fewPeople,
      Figures figures)
      throws Exception {
    figures.progress("Asking beside many lines and beside few, in turns: " + name + ".");
    var ratios =
        PairedRounds.ratios(
            new Way(many.all(), APP, connection -> ask(connection, manyPeople, reserving)),
            new Way(few.all(), APP, connection -> ask(connection, fewPeople, reserving)));
    figures.progress(
        "Half of the ratios lie between %.3f and %.3f."
            .formatted(ratios.percentile(0.25), ratios.percentile(0.75)));
    figures.add(name, ratios.median(), "x", ALLOWED);
  }

  /// What was reserved is rolled back, so that both stay as they are.
  private static void ask(Connection connection, List<UUID> people, boolean reserving)
      throws SQLException {
    var person = people.get(ThreadLocalRandom.current().nextInt(people.size()));
    connection.setAutoCommit(false);
    try {
      try (var identity = connection.prepareStatement(IDENTITY)) {
        identity.setString(1, person.toString());
        identity.execute();
      }
      int rows = reserving ? RESERVE.rows(connection, reserve(person)) : page(connection, person);
      if (rows != (reserving ? 1 : PAGE)) {
        throw new IllegalStateException("A wrong answer of %d rows".formatted(rows));
      }
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private static int page(Connection connection, UUID person) throws SQLException {
    return NEWEST.rows(
        connection,
        Map.of(
            "userId",
            person,
            "at",
            OffsetDateTime.parse("9999-12-31T00:00:00Z"),
            "id",
            new UUID(-1, -1),
            "most",
            PAGE));
  }

  private static Map<String, Object> reserve(UUID person) {
    var id = Ids.next();
    long made = id.getMostSignificantBits() >>> 16;
    var now = Instant.now().atOffset(ZoneOffset.UTC);
    var day = LocalDate.ofInstant(now.toInstant(), ZoneOffset.UTC);
    var values = new HashMap<String, Object>();
    values.put("userId", person);
    values.put("id", id);
    values.put("grantId", Ids.next());
    values.put("feature", "external");
    values.put("engine", "llm");
    values.put("now", now);
    values.put("expiresAt", now.plusMinutes(15));
    values.put("day", day);
    values.put("period", day.withDayOfMonth(1));
    values.put("oldest", new UUID((made - 32L * 86_400_000) << 16, 0));
    values.put("newest", new UUID((made + 3_600_000) << 16, 0));
    return values;
  }

  /// A statement of the product with its parameters in order.
  private record Named(String sql, String named) {

    static Named of(String store, String constant) {
      try {
        Field field = Class.forName("org.cursus.app.usage." + store).getDeclaredField(constant);
        field.setAccessible(true);
        var named = Objects.requireNonNull((String) field.get(null));
        return new Named(NamedParameterUtils.substituteNamedParameters(named, null), named);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("The product's statement has moved", e);
      }
    }

    /// The number of rows that it gives.
    int rows(Connection connection, Map<String, Object> values) throws SQLException {
      var inOrder = NamedParameterUtils.buildValueArray(named, values);
      try (var statement = connection.prepareStatement(sql)) {
        for (int i = 0; i < inOrder.length; i++) {
          statement.setObject(i + 1, inOrder[i]);
        }
        int count = 0;
        try (var rows = statement.executeQuery()) {
          while (rows.next()) {
            count++;
          }
        }
        return count;
      }
    }
  }
}
