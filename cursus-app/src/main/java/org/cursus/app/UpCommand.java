package org.cursus.app;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `cursus up`: runs it all until Ctrl-C.
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = "Starts the database and the server, and says where they are.",
    footer = {
      "",
      "Environment:",
      "  CURSUS_DB_URL    an external PostgreSQL 15 or newer: postgresql://user:password@host/database",
      "  CURSUS_SECRET    the installation's secret, the same on every node (else kept in the data folder)",
      "  CURSUS_SMTP_URL  where mail goes out: smtp://user:password@host:587",
      "  CURSUS_PUBLIC_URL  the address that people use, for links in mails",
      "  CURSUS_PROXIES   addresses of reverse proxies to believe, as a regular expression",
      "  CURSUS_TESSERACT  the program that reads scans, if it is not on the PATH; empty for none"
    })
final class UpCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Where the data lies. Default: ~/.cursus")
  private @Nullable Path data;

  @Option(names = "--port", description = "Default: ${DEFAULT-VALUE}", defaultValue = "8080")
  private int port;

  @Option(
      names = "--address",
      description = "Network address to listen on; 0.0.0.0 for all. Default: ${DEFAULT-VALUE}",
      defaultValue = "127.0.0.1")
  private String address;

  @Option(names = "--demo", description = "Adds an account filled with invented data.")
  private boolean demo;

  @Option(names = "--exit-when-ready", hidden = true)
  private boolean exitWhenReady;

  @Override
  public void run() {
    var directory = data == null ? DataDirectory.defaultPath() : data;
    var server =
        Server.start(
            new Server.Settings(directory, address, port, Server.externalDatabase(), demo));
    var stopped = new CountDownLatch(1);
    if (exitWhenReady) {
      Rehearsal.run(server.url());
      server.close();
      return;
    }
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  stopped.countDown();
                },
                "shutdown"));
    var out = spec.commandLine().getOut();
    out.println("Cursus is ready at " + server.url() + demoNote());
    out.flush();
    awaitForever(stopped);
  }

  private String demoNote() {
    return demo
        ? " (demo account: %s, password: %s)".formatted(DemoData.EMAIL, DemoData.PASSWORD)
        : "";
  }

  private static void awaitForever(CountDownLatch stopped) {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
