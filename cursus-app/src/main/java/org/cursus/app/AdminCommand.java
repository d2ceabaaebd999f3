package org.cursus.app;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.database.Bootstrap;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.platform.database.DatabaseRole;
import org.cursus.app.platform.database.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `cursus admin`: who may administrate. Runs beside the server, on the machine that holds the
/// secret.
@Command(
    name = "admin",
    mixinStandardHelpOptions = true,
    description = "Makes an account an administrator, or an ordinary one again.",
    synopsisSubcommandLabel = "COMMAND")
final class AdminCommand implements Runnable {

  /// The change and its audit entry in one statement, so one transaction.
  static final String CHANGE_ROLE =
      """
      with changed as (
        update users
        set role = ?, updated_at = now()
        where lower(email) = lower(?)
        returning id, role
      )
      insert into security_audit_log (id, user_id, action, resource_type, resource_id, details)
      select ?, null, 'role_changed', 'user', c.id, jsonb_build_object('role', c.role, 'by', 'operator')
      from changed c
      """;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Makes the account with this e-mail address an administrator.")
  void add(
      @Parameters(paramLabel = "EMAIL") String email,
      @Option(names = "--data", paramLabel = "DIR", description = "Default: ~/.cursus")
          @Nullable Path data) {
    change(email, "admin", data);
    spec.commandLine().getOut().println(email + " is an administrator now.");
  }

  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      description = "Makes the account with this e-mail address an ordinary one.")
  void remove(
      @Parameters(paramLabel = "EMAIL") String email,
      @Option(names = "--data", paramLabel = "DIR", description = "Default: ~/.cursus")
          @Nullable Path data) {
    change(email, "user", data);
    spec.commandLine().getOut().println(email + " is an ordinary account now.");
  }

  private static void change(String email, String role, @Nullable Path data) {
    var directory = DataDirectory.existing(data == null ? DataDirectory.defaultPath() : data);
    var secrets = directory.secrets();
    var external = Server.externalDatabase();
    DatabaseAddress database;
    if (external == null) {
      database =
          EmbeddedPostgres.running(directory.path())
              .orElseThrow(() -> new Cursus.Refusal("Cursus is not running. Start it first."));
    } else {
      database = DatabaseAddress.parse(external);
    }
    try (var connection =
            DriverManager.getConnection(
                database.jdbcUrl(),
                DatabaseRole.ADMIN.roleName(),
                Bootstrap.password(DatabaseRole.ADMIN, secrets));
        var statement = connection.prepareStatement(CHANGE_ROLE)) {
      statement.setString(1, role);
      statement.setString(2, email);
      statement.setObject(3, Ids.next());
      if (statement.executeUpdate() == 0) {
        throw new Cursus.Refusal("There is no account with that e-mail address.");
      }
    } catch (SQLException e) {
      throw new Cursus.Refusal("The database refused: " + e.getMessage());
    }
  }
}
