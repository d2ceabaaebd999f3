package org.cursus.app.onet;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cursus.app.platform.Ids;
import tools.jackson.databind.json.JsonMapper;

/// Puts a release in the place of another, in one short transaction. A schema is renamed under
/// whoever reads: statements that run go on with the old tables, the next ones find the new. Nobody
/// waits, since renaming a schema locks none of its tables.
final class ReleaseSwap {

  static final String SIGNAL = "onet";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String FORGET_PREVIOUS =
      "update onet_key.release set state = 'replaced' where state = 'previous'";
  private static final String LIVE_TO_PREVIOUS =
      "update onet_key.release set state = 'previous' where state = 'live'";
  private static final String ADD =
      """
      insert into onet_key.release (id, name, released, source, licence, row_counts, absent, state)
      values (?, ?, ?, ?, ?, ?::jsonb, ?, 'live')
      """;

  private static final String OF_STATE =
      "select id, name, absent from onet_key.release where state = ?";
  private static final String SET_STATE = "update onet_key.release set state = ? where id = ?";

  private static final String TELL = "select pg_notify('cursus', '" + SIGNAL + "')";

  private ReleaseSwap() {}

  /// Drops what a load has put out of the way: the release before the one that was live before it.
  /// Apart from the exchange, since it locks tables; nobody should be reading those, and whoever
  /// still does is waited for by this alone.
  static void dropOld(Connection connection) throws SQLException {
    TableLoad.execute(
        connection,
        "set lock_timeout = '10s'",
        "drop schema if exists onet_old cascade",
        "reset lock_timeout");
  }

  /// Makes what lies in `onet_next` live. The connection commits by itself before and after.
  static void advance(
      Connection connection,
      Release release,
      Map<String, Long> rows,
      Set<String> absent,
      Map<String, String> successors)
      throws SQLException {
    inTransaction(
        connection,
        () -> {
          ReleaseKeys.merge(connection, "onet_next", release.name(), absent);
          ReleaseKeys.succeed(connection, successors);
          TableLoad.execute(connection, FORGET_PREVIOUS, LIVE_TO_PREVIOUS);
          add(connection, release, rows, absent);
          // Out of the way only: should anything here fail, one can still go back to it.
          if (exists(connection, "onet_prev")) {
            TableLoad.execute(connection, "alter schema onet_prev rename to onet_old");
          }
          if (exists(connection, "onet")) {
            TableLoad.execute(connection, "alter schema onet rename to onet_prev");
          }
          TableLoad.execute(connection, "alter schema onet_next rename to onet", TELL);
        });
  }

  /// Makes the previous release live and keeps the live one as the previous.
  ///
  /// @throws ReleaseRefused when there is none
  static void back(Connection connection) throws SQLException, ReleaseRefused {
    if (!exists(connection, "onet_prev")) {
      throw ReleaseRefused.because(
          "There is no release before this one to go back to. Load the one that you want.");
    }
    inTransaction(
        connection,
        () -> {
          var live = ofState(connection, "live");
          var previous = ofState(connection, "previous");
          ReleaseKeys.merge(connection, "onet_prev", previous.name(), previous.absent());
          // By way of a third state, since there is one of each only.
          setState(connection, live.id(), "replaced");
          setState(connection, previous.id(), "live");
          setState(connection, live.id(), "previous");
          TableLoad.execute(
              connection,
              "alter schema onet rename to onet_back",
              "alter schema onet_prev rename to onet",
              "alter schema onet_back rename to onet_prev",
              TELL);
        });
  }

  private record Loaded(UUID id, String name, Set<String> absent) {}

  private static Loaded ofState(Connection connection, String state) throws SQLException {
    try (var statement = connection.prepareStatement(OF_STATE)) {
      statement.setString(1, state);
      try (var row = statement.executeQuery()) {
        row.next();
        return new Loaded(
            row.getObject(1, UUID.class),
            row.getString(2),
            Set.of((String[]) row.getArray(3).getArray()));
      }
    }
  }

  private static void setState(Connection connection, UUID id, String state) throws SQLException {
    try (var statement = connection.prepareStatement(SET_STATE)) {
      statement.setString(1, state);
      statement.setObject(2, id);
      statement.executeUpdate();
    }
  }

  private static void add(
      Connection connection, Release release, Map<String, Long> rows, Set<String> absent)
      throws SQLException {
    try (var statement = connection.prepareStatement(ADD)) {
      statement.setObject(1, Ids.next());
      statement.setString(2, release.name());
      statement.setString(3, release.released());
      statement.setString(4, release.source());
      statement.setString(5, release.licence());
      statement.setString(6, JSON.writeValueAsString(rows));
      statement.setArray(7, connection.createArrayOf("text", absent.toArray()));
      statement.executeUpdate();
    }
  }

  static boolean exists(Connection connection, String schema) throws SQLException {
    try (var statement = connection.prepareStatement("select to_regnamespace(?) is not null")) {
      statement.setString(1, schema);
      try (var row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private interface Work {
    void run() throws SQLException;
  }

  private static void inTransaction(Connection connection, Work work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      // What was exchanged must not be lost in a power cut, unlike the load that can be repeated.
      TableLoad.execute(connection, "set local synchronous_commit = on");
      work.run();
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }
}
