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
import java.util.stream.Stream;
import org.cursus.app.onet.OwnerConnections;
import org.cursus.app.onet.ReleaseRefused;
import org.cursus.app.onet.Releases;
import org.cursus.app.platform.Secrets;
import org.cursus.app.platform.database.Bootstrap;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.platform.database.DatabaseRole;
import org.cursus.app.platform.database.EmbeddedPostgres;
import org.cursus.app.platform.database.Migrations;

/// One PostgreSQL for all tests of a JVM, migrated once for all JVMs, with the starter release of
/// O*NET; each database is a copy of that.
public final class TestDatabase {

  private static final String SECRET = "a secret of tests that is long enough to be one";

  public static final Secrets SECRETS = Secrets.of(SECRET);

  /// Tests need no data after a power cut, copies of databases fill no log that is kept, and
  /// passwords of tests are no secrets: to hash one four thousand times takes longer than most that
  /// is then asked on the connection.
  private static final List<String> HASTY =
      List.of(
          "fsync=off",
          "synchronous_commit=off",
          "full_page_writes=off",
          "wal_level=minimal",
          "max_wal_senders=0",
          "max_wal_size=128MB");

  /// PostgreSQL 16 and newer only.
  private static final String QUICK_PASSWORDS = "scram_iterations=1";

  private static final AtomicInteger COPIES = new AtomicInteger();
  private static final EmbeddedPostgres SERVER = start();

  private TestDatabase() {}

  private static EmbeddedPostgres start() {
    try {
      var home = Files.createTempDirectory("cursus-tests");
      System.setProperty("cursus.postgresql-home", binaries().toString());
      MigratedData.copyInto(home, kind(), TestDatabase::makeIn);
      var server = EmbeddedPostgres.start(home, SECRETS, options());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, home)));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes a data folder as a server leaves it that has run once: the next start has only to start.
  public static void migratedInto(Path data) throws IOException {
    MigratedData.copyInto(data, kind(), TestDatabase::makeIn);
    Files.writeString(data.resolve("secret"), SECRET);
  }

  private static void makeIn(Path home) throws IOException {
    try (var server = EmbeddedPostgres.start(home, SECRETS, options())) {
      hashAnew(server.address());
      var template = Bootstrap.databaseOf(server);
      Bootstrap.prepare(template, SECRETS);
      Migrations.run(template, SECRETS);
      new Releases(new OwnerConnections(template, SECRETS)).loadStarter();
      takeNames(template);
    } catch (ReleaseRefused e) {
      throw new IllegalStateException(e);
    }
  }

  /// Files of one kind of server are of no use to another.
  private static String kind() {
    return System.getProperty("cursus.postgresql-installed", "built-in");
  }

  private static List<String> options() {
    return isInstalledOne()
        ? HASTY
        : Stream.concat(Stream.of(QUICK_PASSWORDS), HASTY.stream()).toList();
  }

  /// Whether the server is one of the machine's, which has pgvector, instead of the built-in one.
  public static boolean isInstalledOne() {
    return System.getProperty("cursus.postgresql-installed") != null;
  }

  /// The superuser's password was hashed before there were settings.
  private static void hashAnew(DatabaseAddress server) {
    try (var connection = superuser(server);
        var statement = connection.createStatement()) {
      statement.execute("alter role %s password '%s'".formatted(server.user(), server.password()));
    } catch (SQLException e) {
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

  private static void stop(EmbeddedPostgres server, Path home) {
    try {
      server.close();
      // Half a gigabyte, which nobody would look for.
      MigratedData.remove(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The one copy for all who look and change nothing.
  public static DatabaseAddress toLookAt() {
    return Untouched.COPY;
  }

  private static final class Untouched {
    private static final DatabaseAddress COPY = copy();
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
