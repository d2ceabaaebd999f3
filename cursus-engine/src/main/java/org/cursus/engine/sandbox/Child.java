package org.cursus.engine.sandbox;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cursus.engine.document.DocumentFault;
import org.cursus.engine.document.DocumentReader;
import org.cursus.engine.recognition.TesseractProgram;

/// One child JVM, as seen from its parent. Not thread-safe: the pool lends it to one call at a
/// time.
final class Child {

  /// What Windows needs to start anything, and where the models of Tesseract are.
  private static final Set<String> PASSED_ON = Set.of("SystemRoot", "TESSDATA_PREFIX");

  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  private final Process process;
  private final DataOutputStream questions;
  private final DataInputStream answers;
  private int answered;

  private Child(Process process) {
    this.process = process;
    this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /// Starts a JVM and waits until it can be asked.
  static Child start(ParserPool.Settings settings) throws InterruptedException {
    Process process;
    try {
      process = command(settings).start();
    } catch (IOException refused) {
      throw new IllegalStateException("A parser could not be started", refused);
    }
    var child = new Child(process);
    try {
      child.within(START_LIMIT, child.answers::readByte);
      return child;
    } catch (ChildLost lost) {
      throw new IllegalStateException("A parser was started and did not become ready", lost);
    }
  }

  private static ProcessBuilder command(ParserPool.Settings settings) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        new ArrayList<>(
            List.of(
                java,
                "-XX:+UseSerialGC",
                // Children live for seconds or hours; the first compiler is ready for both.
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xss1m",
                "-Xmx" + settings.heapMegabytes() + "m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-Dlog4j2.statusLoggerLevel=OFF",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ChildMain.class.getName()));
    TesseractProgram.find(settings.tesseract(), environment("PATH"))
        .ifPresent(
            program -> {
              command.add(program.toString());
              command.add(Long.toString(settings.scanLimit().toMillis()));
            });
    var builder = new ProcessBuilder(command);
    // A secret in the parent's environment is none of the child's business.
    builder.environment().keySet().retainAll(PASSED_ON);
    builder.environment().put("LC_ALL", "C.UTF-8");
    // Libraries may quote a document in their warnings.
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  /// Asks and waits. After anything but a reply the child is dead.
  ///
  /// @param limit for the document
  /// @param scanLimit more time for each page that is a scan
  Reply ask(Request request, Duration limit, Duration scanLimit)
      throws ChildLost, InterruptedException {
    var reply =
        within(
            limit,
            () -> {
              request.writeTo(questions);
              return Reply.readFrom(answers);
            });
    for (int scans = 0; reply instanceof Reply.Recognising; scans++) {
      if (scans == DocumentReader.MAX_PAGES) {
        kill();
        throw new ChildLost(DocumentFault.TOO_DEMANDING, null);
      }
      reply = within(limit.plus(scanLimit), () -> Reply.readFrom(answers));
    }
    answered++;
    return reply;
  }

  /// How many requests it has answered.
  int answered() {
    return answered;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /// Ends the child by the end of its input, as the end of the parent would.
  void hangUp() throws IOException {
    questions.close();
  }

  /// Ends the child and what it started. A program that starts just then loses its input and ends
  /// by itself.
  void kill() {
    var started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }

  private static String environment(String name) {
    return Objects.requireNonNullElse(System.getenv(name), "");
  }

  /// Whether the machine or an operator ended the child (SIGINT or SIGTERM), which says nothing of
  /// the document.
  private boolean endedFromOutside() throws InterruptedException {
    return process.waitFor(1, TimeUnit.SECONDS)
        && (process.exitValue() == 128 + 2 || process.exitValue() == 128 + 15);
  }

  /// Pipes cannot be read with a time limit, so a thread of its own waits at the pipe; killing the
  /// child ends that wait.
  private <T> T within(Duration limit, Callable<T> exchange)
      throws ChildLost, InterruptedException {
    var task = new FutureTask<>(exchange);
    Thread.ofVirtual().name("parser-", process.pid()).start(task);
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      kill();
      throw new ChildLost(DocumentFault.TOO_SLOW, late);
    } catch (ExecutionException gone) {
      if (endedFromOutside()) {
        throw new IllegalStateException("A parser was told to end", gone.getCause());
      }
      kill();
      throw new ChildLost(DocumentFault.TOO_DEMANDING, gone.getCause());
    } catch (InterruptedException givenUp) {
      kill();
      throw givenUp;
    }
  }
}
