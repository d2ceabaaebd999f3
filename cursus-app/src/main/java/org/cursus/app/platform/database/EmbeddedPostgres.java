package org.cursus.app.platform.database;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.cursus.app.platform.Secrets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/// A real PostgreSQL server in a folder of ours: unpacked once, started as a child process, reached
/// on the loopback address with a password only.
///
/// The test library that publishes these binaries also starts them, but with fsync off and trusting
/// every local user; this is for data that must last (see ADR 4).
public final class EmbeddedPostgres implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final String SUPERUSER = "postgres";

  /// Names the folder of a PostgreSQL that is used instead of the built-in one.
  private static final String INSTALLED = "cursus.postgresql-installed";

  private static final Path SETSID = Path.of("/usr/bin/setsid");
  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  private final Path binaries;
  private final Path data;
  private final String password;
  private final int port;
  private final Process process;

  /// Thrown when the server cannot start; the message is for the operator.
  public static final class CannotStart extends RuntimeException {
    CannotStart(String message) {
      super(message);
    }
  }

  private EmbeddedPostgres(Path binaries, Path data, String password, List<String> options)
      throws IOException {
    this.binaries = binaries;
    this.data = data;
    this.password = password;
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      initialise();
    } else if (isServerRunning()) {
      stop(); // A server whose application was killed: its work is safe, but nobody talks to it.
    } else {
      Files.deleteIfExists(data.resolve("postmaster.pid"));
    }
    this.port = freePort();
    this.process = launch(options);
    try {
      awaitReady();
    } catch (IOException | RuntimeException e) {
      process.destroy();
      throw e;
    }
  }

  /// Starts the server whose data lies in `home/database`, making it first when it is not there.
  ///
  /// @param home the caller holds the lock on this folder
  /// @throws CannotStart with what to do about it
  public static EmbeddedPostgres start(Path home, Secrets secrets) throws IOException {
    return start(home, secrets, List.of());
  }

  /// @param options further settings, each as `name=value`
  public static EmbeddedPostgres start(Path home, Secrets secrets, List<String> options)
      throws IOException {
    return new EmbeddedPostgres(
        binaries(home), home.resolve("database"), secrets.password("database superuser"), options);
  }

  private static Path binaries(Path home) throws IOException {
    // One with further extensions, such as pgvector, is used as it is.
    var installed = System.getProperty(INSTALLED);
    if (installed != null) {
      return Path.of(installed);
    }
    var shared = System.getProperty("cursus.postgresql-home");
    return unpack(shared == null ? home.resolve("postgresql") : Path.of(shared));
  }

  /// The address for the superuser, database `postgres`.
  public DatabaseAddress address() {
    return new DatabaseAddress("127.0.0.1", port, "postgres", SUPERUSER, password, "");
  }

  /// The address of our database on the server that runs on this data now, for programs beside it.
  ///
  /// @param home the folder that was given to `start`
  public static Optional<DatabaseAddress> running(Path home) {
    try {
      // Line four of this file of PostgreSQL's is the port.
      var port = Files.readAllLines(home.resolve("database/postmaster.pid")).get(3);
      return Optional.of(
          new DatabaseAddress("127.0.0.1", Integer.parseInt(port), "cursus", null, null, ""));
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// One process at a time: two that start together must not write over each other.
  private static synchronized Path unpack(Path target) throws IOException {
    Files.createDirectories(target);
    try (var channel =
            FileChannel.open(
                target.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var _ = channel.lock()) {
      return unpackLocked(target);
    }
  }

  private static Path unpackLocked(Path target) throws IOException {
    var archive = archiveName();
    try (var stream = EmbeddedPostgres.class.getResourceAsStream("/" + archive)) {
      if (stream == null) {
        throw new CannotStart(
            "There is no built-in PostgreSQL for this kind of machine. Set CURSUS_DB_URL to a"
                + " PostgreSQL server of your own, version 15 or newer.");
      }
      var complete = target.resolve(".complete");
      var signature = archive + " " + stream.available();
      if (Files.exists(complete) && Files.readString(complete).equals(signature)) {
        return target;
      }
      extract(stream, target);
      Files.writeString(complete, signature);
      return target;
    }
  }

  private static String archiveName() {
    var arm = System.getProperty("os.arch").toLowerCase(Locale.ROOT).contains("aarch64");
    return "postgres-linux-" + (arm ? "arm_64" : "x86_64") + ".txz";
  }

  private static void extract(InputStream stream, Path target) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(stream))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("unexpected entry in the PostgreSQL archive");
        }
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.getParent());
          Files.deleteIfExists(path);
          if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
          } else {
            Files.copy(tar, path);
            path.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
          }
        }
      }
    }
  }

  private void initialise() throws IOException {
    // Made beside and moved when whole: a start that is cut off leaves nothing that looks finished.
    var unfinished = data.resolveSibling("database.unfinished");
    removeTree(unfinished);
    var passwordFile = Files.createTempFile(data.getParent(), "initdb", "");
    try {
      Files.writeString(passwordFile, password);
      var options =
          new ArrayList<>(
              List.of(
                  "-D",
                  unfinished.toString(),
                  "-U",
                  SUPERUSER,
                  "-E",
                  "UTF-8",
                  "--locale=C.UTF-8",
                  "--auth=scram-sha-256",
                  "--pwfile=" + passwordFile,
                  "--no-instructions"));
      if (System.getProperty(INSTALLED) == null) {
        // Ours knows this locale by itself, whatever the machine has; older servers do not.
        options.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
      }
      run("initdb", options.toArray(String[]::new));
    } finally {
      Files.delete(passwordFile);
    }
    Files.move(unfinished, data);
  }

  private static void removeTree(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var paths = Files.walk(folder)) {
        for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private Process launch(List<String> options) throws IOException {
    var command = command("postgres", "-D", data.toString(), "-p", Integer.toString(port));
    var settings = new ArrayList<>(List.of("listen_addresses=127.0.0.1", "max_connections=60"));
    settings.add("shared_buffers=" + sharedBuffers() + "MB");
    // No socket files: the only way in is the loopback address with a password.
    settings.add("unix_socket_directories=");
    settings.add("timezone=UTC");
    // Terse: the details of an error quote rows, and rows are personal data.
    settings.add("log_error_verbosity=terse");
    settings.add("log_parameter_max_length=0");
    settings.addAll(countingStatements());
    settings.addAll(options);
    settings.forEach(
        setting -> {
          command.add("-c");
          command.add(setting);
        });
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(
            ProcessBuilder.Redirect.appendTo(data.resolveSibling("database.log").toFile()))
        .start();
  }

  /// Statements are counted for the operators' page. Of those that are not queries the server would
  /// keep the values, too, such as a new password.
  private List<String> countingStatements() {
    var library = binaries.resolve("lib/postgresql/pg_stat_statements.so");
    return Files.exists(library)
        ? List.of(
            "shared_preload_libraries=pg_stat_statements", "pg_stat_statements.track_utility=off")
        : List.of();
  }

  /// An eighth of the memory, from the server's own default up to a gigabyte: the usual quarter
  /// would be too much beside the application and its parsers.
  private static long sharedBuffers() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return Math.clamp((system.getTotalMemorySize() >> 20) / 8, 128, 1_024);
  }

  private void awaitReady() throws IOException {
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    while (System.nanoTime() < deadline) {
      if (!process.isAlive()) {
        throw new CannotStart("The built-in PostgreSQL did not start. " + reason());
      }
      try (var connection = DriverManager.getConnection(address().jdbcUrl(), SUPERUSER, password)) {
        log.debug("PostgreSQL {} is ready", connection.getMetaData().getDatabaseProductVersion());
        return;
      } catch (SQLException e) {
        pause();
      }
    }
    throw new CannotStart("The built-in PostgreSQL did not answer within a minute. " + reason());
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(15);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("The start was interrupted.");
    }
  }

  private String reason() throws IOException {
    var logFile = data.resolveSibling("database.log");
    var lines = Files.exists(logFile) ? Files.readAllLines(logFile) : List.<String>of();
    var tail = String.join("\n  ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    if (tail.contains("No space left on device")) {
      return "The disk is full. Free some space and start again.";
    }
    if (tail.contains("unshare")) {
      return "This account is root and may not make user namespaces. Run Cursus as an ordinary"
          + " user, or set CURSUS_DB_URL to a PostgreSQL server of your own.";
    }
    return "Its last words, from " + logFile + ":\n  " + tail;
  }

  /// Stops the server. Everything committed is kept.
  @Override
  public void close() throws IOException {
    try {
      stop();
    } finally {
      process.destroy();
    }
  }

  /// Whether the process that the pid file names is a PostgreSQL; after a power cut the number may
  /// be anybody's.
  private boolean isServerRunning() throws IOException {
    var file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return false;
    }
    var lines = Files.readAllLines(file);
    return !lines.isEmpty()
        && lines.getFirst().strip().matches("\\d{1,9}")
        && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
            .flatMap(handle -> handle.info().command())
            .filter(command -> command.endsWith("postgres"))
            .isPresent();
  }

  private void stop() throws IOException {
    try {
      run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "30");
    } catch (CannotStart e) {
      // The server was gone already and left its pid file behind.
      log.debug("nothing to stop: {}", e.getMessage());
    }
  }

  private void run(String program, String... arguments) throws IOException {
    var process = new ProcessBuilder(command(program, arguments)).redirectErrorStream(true).start();
    process.getOutputStream().close();
    var output = new String(process.getInputStream().readAllBytes()).strip();
    try {
      if (process.waitFor() != 0) {
        var full = output.contains("No space left on device");
        throw new CannotStart(
            full
                ? "The disk is full. Free some space and start again."
                : program + " failed: " + output);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("The start was interrupted.");
    }
  }

  /// PostgreSQL refuses to run as root, so root runs it in a user namespace in which it is nobody.
  private List<String> command(String program, String... arguments) {
    var command = new ArrayList<String>();
    if (Files.isExecutable(SETSID)) {
      // In a session of its own, so that Ctrl-C reaches the application alone, which stops it last.
      command.add(SETSID.toString());
    }
    if (isRoot()) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(binaries.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
