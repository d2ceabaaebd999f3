package org.cursus.app.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.cursus.app.platform.Secrets;

/// Prepares a PostgreSQL server for Cursus: the roles of the installation and their rights on the
/// database. Running it again changes nothing but the passwords.
public final class Bootstrap {

  private static final int OLDEST_VERSION = 15;

  /// A new role may do nothing by default, and that is all it is to have: naming what it may not do
  /// would need a superuser.
  ///
  /// Statement time limits are set on the roles, since nothing of ours may live in a session.
  private static final String ROLE =
      """
      do $$
      begin
        if not exists (select from pg_roles where rolname = '%1$s') then
          create role %1$s;
        end if;
      end
      $$;
      alter role %1$s with login password '%2$s';
      """;

  private static final String RIGHTS =
      """
      grant cursus_owner to current_user;
      alter role cursus_app set statement_timeout = '15s';
      alter role cursus_admin set statement_timeout = '15s';
      alter role cursus_worker set statement_timeout = '60s';
      alter role cursus_app set idle_in_transaction_session_timeout = '30s';
      alter role cursus_worker set idle_in_transaction_session_timeout = '60s';
      revoke all on database "%1$s" from public;
      grant connect on database "%1$s"
        to cursus_owner, cursus_app, cursus_worker, cursus_admin, cursus_system;
      grant create on database "%1$s" to cursus_owner;
      revoke create on schema public from public;
      grant usage on schema public
        to cursus_app, cursus_worker, cursus_admin, cursus_system;
      grant usage, create on schema public to cursus_owner;
      """;

  private Bootstrap() {}

  /// The SQL for an operator to run once as a superuser, in the database that Cursus will use.
  public static String sql(String database, Secrets secrets) {
    var sql = new StringBuilder();
    for (var role : DatabaseRole.values()) {
      sql.append(ROLE.formatted(role.roleName(), password(role, secrets)));
    }
    return sql.append(RIGHTS.formatted(database.replace("\"", "\"\""))).toString();
  }

  /// The password of a role, the same on every node of an installation.
  public static String password(DatabaseRole role, Secrets secrets) {
    return secrets.password("database role " + role.roleName());
  }

  /// Prepares the server when the address names an account; otherwise an operator has done it.
  ///
  /// @throws EmbeddedPostgres.CannotStart when the server is too old, away, or refuses
  public static void prepare(DatabaseAddress address, Secrets secrets) {
    if (address.user() == null) {
      checkPrepared(address, secrets);
      return;
    }
    try (var connection =
            DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
        var statement = connection.createStatement()) {
      checkVersion(connection);
      checkSecret(connection, address, secrets);
      // One statement, so one transaction: two nodes that start at once do not disturb each other.
      statement.execute("select pg_advisory_xact_lock(7207);" + sql(address.database(), secrets));
    } catch (SQLException e) {
      throw new EmbeddedPostgres.CannotStart(
          "The database could not be prepared: "
              + e.getMessage()
              + " Check CURSUS_DB_URL, or let an operator run what ./cursus db bootstrap prints.");
    }
  }

  /// Whether an operator has prepared the database for this installation's secret.
  private static void checkPrepared(DatabaseAddress address, Secrets secrets) {
    var owner = DatabaseRole.OWNER;
    try (var connection =
        DriverManager.getConnection(
            address.jdbcUrl(), owner.roleName(), password(owner, secrets))) {
      checkVersion(connection);
    } catch (SQLException e) {
      throw new EmbeddedPostgres.CannotStart(
          "The database cannot be used: "
              + e.getMessage()
              + " Check CURSUS_DB_URL, or let an operator run what ./cursus db bootstrap prints.");
    }
  }

  /// A database that is in use already opens to its own secret only: with another, its files would
  /// stay shut and its other nodes would lose their passwords.
  private static void checkSecret(Connection connection, DatabaseAddress address, Secrets secrets)
      throws SQLException {
    try (var statement = connection.createStatement();
        var used = statement.executeQuery("select from pg_namespace where nspname = 'internal'")) {
      if (!used.next()) {
        return;
      }
    }
    var owner = DatabaseRole.OWNER;
    try {
      DriverManager.getConnection(address.jdbcUrl(), owner.roleName(), password(owner, secrets))
          .close();
    } catch (SQLException e) {
      throw new EmbeddedPostgres.CannotStart(
          "That database belongs to a Cursus with another secret. Set CURSUS_SECRET to the secret it"
              + " was made with, or use another database.");
    }
  }

  private static void checkVersion(Connection connection) throws SQLException {
    int version = connection.getMetaData().getDatabaseMajorVersion();
    if (version < OLDEST_VERSION) {
      throw new EmbeddedPostgres.CannotStart(
          "That server is PostgreSQL %d. Cursus needs version 15 or newer.".formatted(version));
    }
  }

  /// Makes the database when it is not there (the built-in server starts with none of ours).
  static void createDatabase(DatabaseAddress server, String name) {
    try (var connection =
            DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
        var statement = connection.createStatement();
        var found =
            statement.executeQuery("select from pg_database where datname = '" + name + "'")) {
      if (!found.next()) {
        statement.execute("create database " + name);
      }
    } catch (SQLException e) {
      throw new EmbeddedPostgres.CannotStart(
          "The database could not be made: " + e.getMessage() + ".");
    }
  }

  /// The address of our database on the built-in server.
  public static DatabaseAddress databaseOf(EmbeddedPostgres server) {
    createDatabase(server.address(), "cursus");
    return server.address().withDatabase("cursus");
  }
}
