package org.cursus.app;

import java.nio.file.Path;
import org.cursus.app.platform.database.Bootstrap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `cursus db`: what an operator of an external PostgreSQL needs.
@Command(
    name = "db",
    mixinStandardHelpOptions = true,
    description = "For operators of an external PostgreSQL.",
    synopsisSubcommandLabel = "COMMAND")
final class DbCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /// Prints the SQL that makes the roles.
  @Command(
      name = "bootstrap",
      mixinStandardHelpOptions = true,
      description = {
        "Prints the SQL that prepares an external PostgreSQL: run it once as a superuser, in the"
            + " database that Cursus will use. Then start with",
        "CURSUS_DB_URL=postgresql://HOST/DATABASE, without a user. Keep the output secret: it holds"
            + " passwords."
      })
  void bootstrap(
      @Option(names = "--data", paramLabel = "DIR", description = "Default: ~/.cursus")
          @Nullable Path data,
      @Option(
              names = "--database",
              description = "Its name. Default: ${DEFAULT-VALUE}",
              defaultValue = "cursus")
          String database) {
    var directory = data == null ? DataDirectory.defaultPath() : data;
    try (var opened = DataDirectory.open(directory)) {
      var out = spec.commandLine().getOut();
      out.print(Bootstrap.sql(database, opened.secrets()));
      out.flush();
    } catch (java.io.IOException e) {
      throw new Cursus.Refusal(e.getMessage());
    }
  }
}
