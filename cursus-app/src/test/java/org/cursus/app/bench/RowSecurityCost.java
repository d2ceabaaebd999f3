package org.cursus.app.bench;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.platform.database.DatabaseRole;
import org.cursus.app.testing.TestDatabase;

/// What row level security adds to the reading of a record: the product's own round trip, by
/// connections that are in turns the application's role and a role with the same rights to which
/// no policy applies. Everything else is the same, the connections included.
final class RowSecurityCost {

  private static final int CONNECTIONS = 32;
  private static final int PAIRS = 20;
  private static final long ROUND_MILLIS = 500;

  /// After some executions the driver and the server have settled on a plan.
  private static final int SETTLING_EXECUTIONS = 12;

  private static final String BOUND = DatabaseRole.APP.roleName();
  private static final String UNBOUND = "bench_unbound";

  private static final String MAKE_UNBOUND =
      """
      create role bench_unbound nologin bypassrls;
      grant usage on schema public to bench_unbound;
      grant select on all tables in schema public to bench_unbound;
      grant execute on all functions in schema public to bench_unbound;
      """;

  private final DatabaseAddress database;
  private final UUID person;
  private final UUID other;
  private final String sql =
      constant("org.cursus.app.platform.database.OneTrip", "IDENTITY")
          + constant("org.cursus.app.record.RecordStore", "PROFILE");

  /// @param person whose record is read
  /// @param other somebody who must not see it
  RowSecurityCost(DatabaseAddress database, UUID person, UUID other) {
    this.database = database;
    this.person = person;
    this.other = other;
  }

  /// How many times longer the reading takes with row security, once for each pair of rounds.
  Samples ratios() throws Exception {
    var connections = new ArrayList<Connection>();
    try {
      for (int i = 0; i < CONNECTIONS; i++) {
        connections.add(TestDatabase.superuser(database));
      }
      become(connections.subList(0, 1), MAKE_UNBOUND);
      var expected = checkRoles(connections);
      pairOfRounds(connections, expected, true);
      var ratios = new ArrayList<Double>();
      for (int pair = 0; pair < PAIRS; pair++) {
        // Each goes first as often as the other.
        ratios.add(pairOfRounds(connections, expected, pair % 2 == 0));
      }
      return Samples.of(ratios);
    } finally {
      for (var connection : connections) {
        connection.close();
      }
    }
  }

  /// Row security does hide the record from another person, and hides nothing from the other role.
  private String checkRoles(List<Connection> connections) throws SQLException {
    var connection = connections.getFirst();
    become(List.of(connection), "set role " + BOUND);
    var own = read(connection, person);
    var hidden = read(connection, other);
    become(List.of(connection), "set role " + UNBOUND);
    var unbound = read(connection, other);
    if (!own.equals(unbound) || hidden.length() * 10 > own.length()) {
      throw new IllegalStateException("Row security does not do what is to be measured: " + hidden);
    }
    return own;
  }

  private double pairOfRounds(List<Connection> connections, String expected, boolean boundFirst)
      throws Exception {
    double first = readsPerSecond(connections, boundFirst ? BOUND : UNBOUND, expected);
    double second = readsPerSecond(connections, boundFirst ? UNBOUND : BOUND, expected);
    return boundFirst ? second / first : first / second;
  }

  private double readsPerSecond(List<Connection> connections, String role, String expected)
      throws Exception {
    become(connections, "set role " + role);
    var start = new CyclicBarrier(connections.size());
    var rates =
        Members.inParallel(
            connections.size(),
            connections.stream()
                .<Callable<Double>>map(connection -> () -> rate(connection, expected, start))
                .toList());
    return rates.stream().mapToDouble(Double::doubleValue).sum();
  }

  private double rate(Connection connection, String expected, CyclicBarrier start)
      throws Exception {
    for (int i = 0; i < SETTLING_EXECUTIONS; i++) {
      read(connection, person);
    }
    start.await();
    long started = System.nanoTime();
    long deadline = started + TimeUnit.MILLISECONDS.toNanos(ROUND_MILLIS);
    int reads = 0;
    long now;
    do {
      if (!read(connection, person).equals(expected)) {
        throw new IllegalStateException("A wrong record was read");
      }
      reads++;
      now = System.nanoTime();
    } while (now < deadline);
    return reads / ((now - started) / 1e9);
  }

  /// Reads the person's record as this caller, as `OneTrip` does.
  private String read(Connection connection, UUID caller) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, caller.toString());
      statement.setObject(2, person);
      statement.execute();
      statement.getMoreResults();
      try (var rows = statement.getResultSet()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  private static void become(List<Connection> connections, String command) throws SQLException {
    for (var connection : connections) {
      try (var statement = connection.createStatement()) {
        statement.execute(command);
      }
    }
  }

  /// The product's own statement, wherever its class keeps it.
  private static String constant(String type, String name) {
    try {
      Field field = Class.forName(type).getDeclaredField(name);
      field.setAccessible(true);
      return Objects.requireNonNull((String) field.get(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The product's statement has moved", e);
    }
  }
}
