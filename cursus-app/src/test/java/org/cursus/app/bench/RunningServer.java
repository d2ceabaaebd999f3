package org.cursus.app.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cursus.app.platform.Secrets;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.platform.database.EmbeddedPostgres;
import org.cursus.app.testing.Person;

/// The product as people start it: `cursus up` as a process of its own, with its own database.
final class RunningServer implements AutoCloseable {

  private static final String READY = "Cursus is ready at ";
  private static final long STOP_SECONDS = 60;

  private final Path data;
  private final Process process;
  private final Thread whenInterrupted;
  private final String url;
  private final Duration startUp;

  private RunningServer(Path data, Process process, long startedNanos) throws IOException {
    this.data = data;
    this.process = process;
    this.whenInterrupted = new Thread(process::destroy);
    Runtime.getRuntime().addShutdownHook(whenInterrupted);
    this.url = awaitReady();
    this.startUp = Duration.ofNanos(System.nanoTime() - startedNanos);
  }

  /// Starts on any free port and waits for the line that says it is ready.
  ///
  /// @param data the data folder, new or of an earlier start
  /// @param settings `CURSUS_` variables; those of this process are not passed on
  /// @param further options of `up`, such as `--demo`
  static RunningServer start(Path data, Map<String, String> settings, String... further)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Checkout.path().resolve("cursus").toString());
    command.addAll(List.of("up", "--data", data.toString(), "--port", "0"));
    command.addAll(List.of(further));
    var builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("CURSUS_"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(settings);
    builder.redirectError(errors(data).toFile());
    var started = System.nanoTime();
    return new RunningServer(data, builder.start(), started);
  }

  private static Path errors(Path data) {
    return data.resolveSibling(data.getFileName() + ".errors");
  }

  private String awaitReady() throws IOException {
    // Closed with the process. The server says one line.
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    var line = lines.readLine();
    if (line == null || !line.startsWith(READY)) {
      process.destroy();
      throw new IllegalStateException(
          "The server did not start: " + line + "\n" + Files.readString(errors(data)));
    }
    // With a demo account, more follows.
    return line.substring(READY.length()).strip().split(" ")[0];
  }

  String url() {
    return url;
  }

  /// From the start of the process to the line that says it is ready.
  Duration startUp() {
    return startUp;
  }

  /// What the server itself has used of the processor, its database and children not included.
  Duration cpu() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /// Makes sure that it does serve.
  void checkHealth() {
    var answer = new Person(url, "", null).get("/actuator/health");
    if (answer.status() != 200) {
      throw new IllegalStateException("The server is not well: " + answer.body());
    }
  }

  /// The address of its database, for the superuser.
  DatabaseAddress database() throws IOException {
    var running = EmbeddedPostgres.running(data).orElseThrow();
    var password = Secrets.ofFile(data.resolve("secret")).password("database superuser");
    return new DatabaseAddress(
        running.host(), running.port(), running.database(), "postgres", password, "");
  }

  /// Stops the server and its database; the data stays.
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("The server did not stop within a minute");
      }
      Runtime.getRuntime().removeShutdownHook(whenInterrupted);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
