package org.cursus.app.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Cursus as a process of its own, started by its command line.
public final class ServerProcess implements AutoCloseable {

  private static final Pattern READY = Pattern.compile("Cursus is ready at (\\S+)");

  private final Process process;
  private final String url;

  private ServerProcess(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  /// Starts `cursus up` on a free port and returns when it says that it is ready.
  public static ServerProcess up(Path data) throws IOException {
    return up(data, Map.of());
  }

  /// The same with some variables, such as `CURSUS_AI_URL`.
  public static ServerProcess up(Path data, Map<String, String> variables) throws IOException {
    var process = start(variables, "up", "--data", data.toString(), "--port", "0");
    var said = new StringBuilder();
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line; (line = lines.readLine()) != null; ) {
      said.append(line).append('\n');
      var ready = READY.matcher(line);
      if (ready.find()) {
        return new ServerProcess(process, ready.group(1));
      }
    }
    throw new AssertionError("did not start: " + said);
  }

  /// Starts the command line; standard error goes into standard output.
  public static Process start(String... arguments) throws IOException {
    return start(Map.of(), arguments);
  }

  private static Process start(Map<String, String> variables, String... arguments)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // It lives for seconds: one compiler is enough.
    command.addAll(
        List.of(
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
    command.add("-Dcursus.postgresql-home=" + TestDatabase.binaries());
    command.addAll(List.of("-cp", classPath(), "org.cursus.app.Cursus"));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("CURSUS_DB_URL");
    builder.environment().putAll(variables);
    return builder.start();
  }

  /// Surefire hides the real class path behind a jar of its own.
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  public String url() {
    return url;
  }

  /// As `kill -9` does: without a word.
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /// As Ctrl-C does.
  ///
  /// @return the exit status
  public int stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(Patience.LIMIT)) {
      throw new AssertionError("did not stop");
    }
    return process.exitValue();
  }

  @Override
  public void close() throws InterruptedException {
    if (process.isAlive()) {
      stop();
    }
  }
}
