package org.cursus.app.onet;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.cursus.app.platform.Secrets;
import org.cursus.app.platform.database.Bootstrap;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.platform.database.DatabaseRole;

/// Connections for a load. It makes and renames schemas, so it runs as the role that owns the
/// application's, and each of its connections lives for one load only.
public record OwnerConnections(DatabaseAddress database, Secrets secrets) {

  /// Index builds of a release need little; without this they would write to disk.
  private static final String SETTINGS =
      """
      set maintenance_work_mem = '128MB';
      set synchronous_commit = off;
      """;

  Connection open() throws SQLException {
    var connection =
        DriverManager.getConnection(
            database.jdbcUrl(),
            DatabaseRole.OWNER.roleName(),
            Bootstrap.password(DatabaseRole.OWNER, secrets));
    TableLoad.execute(connection, SETTINGS);
    return connection;
  }
}
