package org.cursus.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.cursus.engine.document.DocumentFault;
import org.cursus.engine.document.UnreadableDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each file of the catalogue ends in time in a result or a named problem, and the next document is
/// served. All are tried at once, beforehand, with as many pools as there are cores.
class HostileFilesTests {

  /// As the application sets them.
  private static final int HEAP_MEGABYTES = 384;

  private static final Duration TIME_LIMIT = Duration.ofSeconds(20);

  /// For files of which it is known that nothing but the end of their time stops them. What comes
  /// next has all the time, as its child may be a new one on a busy machine.
  private static final Duration LITTLE_TIME = Duration.ofSeconds(3);

  private static final byte[] GOOD =
      "Ben Okafor\nben@example.org\n\nExperience\nNurse, Acme, Jan 2019 - Present\n"
          .getBytes(StandardCharsets.UTF_8);

  private static final List<HostileFile> FILES = HostileFiles.all();

  private static final Map<String, Outcome> OUTCOMES = new ConcurrentHashMap<>();

  /// How a file ended.
  ///
  /// @param fault null when it was read
  /// @param next the name that was read from the next document
  private record Outcome(
      @Nullable DocumentFault fault, Duration took, boolean killed, @Nullable String next) {}

  @BeforeAll
  static void tryAll() throws InterruptedException {
    var waiting = new ConcurrentLinkedQueue<>(FILES);
    var failures = new ConcurrentLinkedQueue<Throwable>();
    var threads = new Thread[Runtime.getRuntime().availableProcessors()];
    for (int i = 0; i < threads.length; i++) {
      threads[i] =
          Thread.ofPlatform()
              .start(
                  () -> {
                    try (var pool = pool()) {
                      for (HostileFile file; (file = waiting.poll()) != null; ) {
                        OUTCOMES.put(file.name(), outcome(file, pool));
                      }
                    } catch (Exception | Error broken) {
                      failures.add(broken);
                    }
                  });
    }
    for (var thread : threads) {
      thread.join();
    }
    assertThat(failures).isEmpty();
  }

  private static ParserPool pool() {
    return new ParserPool(new ParserPool.Settings(1, HEAP_MEGABYTES, TIME_LIMIT, TIME_LIMIT, ""));
  }

  private static Outcome outcome(HostileFile file, ParserPool pool) throws Exception {
    var content = file.content().get();
    pool.identify(GOOD, "next.txt");
    var before = pool.pids();
    var started = System.nanoTime();
    DocumentFault fault = null;
    try {
      pool.parse(content, file.fileName(), file.endless() ? LITTLE_TIME : TIME_LIMIT);
    } catch (UnreadableDocument refused) {
      fault = refused.fault();
    }
    var took = Duration.ofNanos(System.nanoTime() - started);
    var name = pool.parse(GOOD, "next.txt").resume().basics().name();
    return new Outcome(
        fault, took, !pool.pids().equals(before), name == null ? null : name.value());
  }

  static List<HostileFile> files() {
    return FILES;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void endsInTimeAndTheNextDocumentIsServed(HostileFile file) {
    var outcome = OUTCOMES.get(file.name());
    if (outcome.fault() == null) {
      assertThat(file.readable()).as("%s gave a result", file.name()).isTrue();
    } else {
      assertThat(file.allowed()).as(file.name()).contains(outcome.fault());
    }
    assertThat(outcome.took()).isLessThan(TIME_LIMIT);
    // In every other case the child may stay, or retire after its hundredth document.
    if (outcome.fault() == DocumentFault.TOO_SLOW) {
      assertThat(outcome.killed()).as("another child after %s", file.name()).isTrue();
    }
    assertThat(outcome.next()).isEqualTo("Ben Okafor");
  }

  @Test
  void hasEachFileOnce() {
    assertThat(FILES).hasSizeGreaterThan(200);
    assertThat(FILES.stream().map(HostileFile::name)).doesNotHaveDuplicates();
  }
}
