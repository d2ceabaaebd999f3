package org.cursus.app.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cursus.app.onet.OwnerConnections;
import org.cursus.app.onet.ReleaseRefused;
import org.cursus.app.onet.Releases;
import org.cursus.app.platform.Secrets;
import org.cursus.app.platform.database.Bootstrap;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.platform.database.DatabaseRole;
import org.cursus.app.platform.database.EmbeddedPostgres;
import org.cursus.app.platform.database.Migrations;

/// One PostgreSQL for the whole test run, migrated once, with the starter release of O*NET; each
/// database is a copy of that.
public final class TestDatabase {

  public static final Secrets SECRETS =
      Secrets.of("a secret of tests that is long enough to be one");

  private static final AtomicInteger COPIES = new AtomicInteger();
  private static final EmbeddedPostgres SERVER = start();

  private TestDatabase() {}

  private static EmbeddedPostgres start() {
    try {
      var home = Files.createTempDirectory("cursus-tests");
      System.setProperty("cursus.postgresql-home", binaries().toString());
      // Tests need no data after a power cut.
      var server = EmbeddedPostgres.start(home, SECRETS, List.of("fsync=off"));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
      var template = Bootstrap.databaseOf(server);
      Bootstrap.prepare(template, SECRETS);
      Migrations.run(template, SECRETS);
      new Releases(new OwnerConnections(template, SECRETS)).loadStarter();
      takeNames(template);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReleaseRefused e) {
      throw new IllegalStateException(e);
    }
  }

  /// As each node does after its start; done here, no test sees names appear while it runs.
  private static void takeNames(DatabaseAddress database) {
    try (var connection = superuser(database);
        var statement = connection.createStatement()) {
      statement.execute("select take_names_of_onet()");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Where the server is unpacked.
  public static Path binaries() {
    return Path.of("target", "postgresql").toAbsolutePath();
  }

  private static void stop(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A migrated database of one's own.
  public static DatabaseAddress copy() {
    var name = "copy_" + COPIES.incrementAndGet();
    try (var connection = superuser(SERVER.address());
        var statement = connection.createStatement()) {
      statement.execute("create database " + name + " template cursus");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    var copy = SERVER.address().withDatabase(name);
    Bootstrap.prepare(copy, SECRETS);
    return copy;
  }

  /// A connection as one of the roles of the application.
  public static Connection connect(DatabaseAddress database, DatabaseRole role)
      throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), role.roleName(), Bootstrap.password(role, SECRETS));
  }

  /// A connection as one of the roles that sends statements as they are, so that `explain` can be
  /// asked about parameters without values.
  public static Connection connectPlain(DatabaseAddress database, DatabaseRole role)
      throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl() + "?preferQueryMode=simple",
        role.roleName(),
        Bootstrap.password(role, SECRETS));
  }

  /// A connection that may do everything, to arrange and to look.
  public static Connection superuser(DatabaseAddress database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }
}
