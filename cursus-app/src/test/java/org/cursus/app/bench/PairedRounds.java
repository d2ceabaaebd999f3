package org.cursus.app.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;

/// Two ways of asking, in turns: what slows the machine meanwhile slows both.
final class PairedRounds {

  /// As many as the benchmarks ask with at once.
  static final int CONNECTIONS = 32;

  private static final int PAIRS = 20;
  private static final long ROUND_MILLIS = 500;

  /// After some executions the driver and the server have settled on a plan.
  private static final int SETTLING_EXECUTIONS = 12;

  private PairedRounds() {}

  /// One question.
  interface Question {

    /// Asks it once and makes sure that the answer is right.
    void ask(Connection connection) throws SQLException;
  }

  /// One of the two ways.
  ///
  /// @param connections may be those of the other way, too
  /// @param role what they become for a round
  record Way(List<Connection> connections, String role, Question question) {}

  /// How many times longer the measured way takes than the other, once for each pair of rounds.
  static Samples ratios(Way measured, Way other) throws Exception {
    ratio(measured, other, true);
    var ratios = new ArrayList<Double>();
    for (int pair = 0; pair < PAIRS; pair++) {
      // Each goes first as often as the other.
      ratios.add(ratio(measured, other, pair % 2 == 0));
    }
    return Samples.of(ratios);
  }

  private static double ratio(Way measured, Way other, boolean measuredFirst) throws Exception {
    double first = perSecond(measuredFirst ? measured : other);
    double second = perSecond(measuredFirst ? other : measured);
    return measuredFirst ? second / first : first / second;
  }

  private static double perSecond(Way way) throws Exception {
    become(way.connections(), way.role());
    var start = new CyclicBarrier(way.connections().size());
    var rates =
        Members.inParallel(
            way.connections().size(),
            way.connections().stream()
                .<Callable<Double>>map(each -> () -> rate(each, way.question(), start))
                .toList());
    return rates.stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double rate(Connection connection, Question question, CyclicBarrier start)
      throws Exception {
    for (int i = 0; i < SETTLING_EXECUTIONS; i++) {
      question.ask(connection);
    }
    start.await();
    long started = System.nanoTime();
    long deadline = started + TimeUnit.MILLISECONDS.toNanos(ROUND_MILLIS);
    int asked = 0;
    long now;
    do {
      question.ask(connection);
      asked++;
      now = System.nanoTime();
    } while (now < deadline);
    return asked / ((now - started) / 1e9);
  }

  static void become(List<Connection> connections, String role) throws SQLException {
    for (var connection : connections) {
      try (var statement = connection.createStatement()) {
        statement.execute("set role " + role);
      }
    }
  }
}
