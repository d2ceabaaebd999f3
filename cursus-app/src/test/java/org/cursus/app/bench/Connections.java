package org.cursus.app.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.testing.TestDatabase;

/// Connections that may become any role, closed together.
record Connections(List<Connection> all) implements AutoCloseable {

  static Connections open(DatabaseAddress database, int count) throws SQLException {
    var connections = new Connections(new ArrayList<>());
    try {
      for (int i = 0; i < count; i++) {
        connections.all.add(TestDatabase.superuser(database));
      }
      return connections;
    } catch (SQLException e) {
      connections.close();
      throw e;
    }
  }

  @Override
  public void close() throws SQLException {
    for (var connection : all) {
      connection.close();
    }
  }
}
