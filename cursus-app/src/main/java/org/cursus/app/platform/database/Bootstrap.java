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
      grant create, temporary on database "%1$s" to cursus_owner;
      revoke create on schema public from public;
      grant usage on schema public
        to cursus_app, cursus_worker, cursus_admin, cursus_system;
      grant usage, create on schema public to cursus_owner;
      """;

  /// Where the server counts its statements, administrators may read which take the most time:
  /// those of the application's roles only, which have no values in them. Whoever runs this owns
  /// the function, as only they see what others run; the narrower way, since membership in
  /// `pg_read_all_stats` would show what is running with its values. It must never stop a start.
  private static final String STATEMENTS =
      """
      do $do$
      declare
        place name;
      begin
        if current_setting('pg_stat_statements.max', true) is null then
          return;
        end if;
        create schema if not exists monitoring;
        create extension if not exists pg_stat_statements schema monitoring;
        select n.nspname into place
        from pg_extension e
        join pg_namespace n on n.oid = e.extnamespace
        where e.extname = 'pg_stat_statements';
        revoke all on all tables in schema monitoring from public;
        revoke all on all functions in schema monitoring from public;
        execute format($create$
          create or replace function monitoring.slow_statements()
            returns table (statement text, calls bigint, rows bigint, mean_ms double precision,
              worst_ms double precision, total_ms double precision, share double precision)
            language sql stable security definer
            set search_path = ''
            as $body$
              select min(s.query), sum(s.calls)::bigint, sum(s.rows)::bigint,
                sum(s.total_exec_time) / greatest(sum(s.calls), 1), max(s.max_exec_time),
                sum(s.total_exec_time),
                sum(s.total_exec_time) / nullif(sum(sum(s.total_exec_time)) over (), 0)
              from %I.pg_stat_statements s
              where s.dbid = (select d.oid from pg_catalog.pg_database d
                  where d.datname = pg_catalog.current_database())
                and s.userid in (select r.oid from pg_catalog.pg_roles r
                  where r.rolname in ('cursus_app', 'cursus_worker', 'cursus_admin', 'cursus_system'))
                and s.query ~* '^\\s*(select|insert|update|delete|with)\\M'
              group by s.queryid
              order by sum(s.total_exec_time) desc
              limit 20
            $body$
        $create$, place);
        revoke all on function monitoring.slow_statements() from public;
        grant usage on schema monitoring to cursus_admin;
        grant execute on function monitoring.slow_statements() to cursus_admin;
      exception when others then
        raise notice 'Slow statements cannot be shown: %', sqlerrm;
      end
      $do$;
      """;

  /// Where the server has pgvector, only a superuser may put it into a database; without it vectors
  /// are plain arrays. Nothing happens later on, since the type of a column stays.
  private static final String VECTORS =
      """
      do $do$
      begin
        if exists (select from pg_available_extensions where name = 'vector') then
          create schema if not exists extensions authorization cursus_owner;
          create extension if not exists vector schema extensions;
        end if;
      exception when others then
        raise notice 'pgvector cannot be used: %', sqlerrm;
      end
      $do$;
      """;

  private Bootstrap() {}

  /// The SQL for an operator to run once as a superuser, in the database that Cursus will use.
  public static String sql(String database, Secrets secrets) {
    var sql = new StringBuilder();
    for (var role : DatabaseRole.values()) {
      sql.append(ROLE.formatted(role.roleName(), password(role, secrets)));
    }
    return sql.append(RIGHTS.formatted(database.replace("\"", "\"\"")))
        .append(VECTORS)
        .append(STATEMENTS)
        .toString();
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
