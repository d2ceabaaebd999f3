package org.cursus.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command `cursus`.
@Command(
    name = "cursus",
    mixinStandardHelpOptions = true,
    versionProvider = Cursus.Version.class,
    description = "A self-hosted career platform: one record of a working life, with its sources.",
    subcommands = {
      UpCommand.class,
      ParseCommand.class,
      OnetCommand.class,
      DbCommand.class,
      AdminCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Also: cursus test runs every test, cursus bench --list names the benchmarks."})
public final class Cursus implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  public static void main(String[] arguments) {
    int status = commandLine().execute(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  static CommandLine commandLine() {
    // Whatever the locale: names have letters of many scripts, and JSON is UTF-8.
    return new CommandLine(new Cursus())
        .setOut(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true))
        .setErr(new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true))
        .setExecutionExceptionHandler(
            (e, command, result) -> {
              if (e instanceof Refusal) {
                command.getErr().println(e.getMessage());
                return 1;
              }
              throw e;
            });
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /// Ends a command with one sentence for the operator and a non-zero exit.
  static final class Refusal extends RuntimeException {
    Refusal(String sentence) {
      super(sentence);
    }
  }

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = Cursus.class.getPackage().getImplementationVersion();
      return new String[] {"cursus " + (version == null ? "development" : version)};
    }
  }
}
