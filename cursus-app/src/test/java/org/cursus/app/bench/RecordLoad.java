package org.cursus.app.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.cursus.app.testing.Person;

/// Connections that each ask for the record, wait for the answer, and ask again (a closed loop).
final class RecordLoad {

  private static final int CONNECTIONS = 32;
  private static final long WARM_UP_SECONDS = 10;
  private static final long SECONDS = 12;
  private static final double MILLISECOND = 1e6;

  private final RunningServer server;
  private final URI target;
  private final String token;
  private final byte[] expected;
  private final String prefix;

  /// @param prefix what the names of the figures begin with
  /// @param expected what each answer must be, byte for byte
  RecordLoad(RunningServer server, Person person, String prefix, byte[] expected) {
    this.server = server;
    this.prefix = prefix;
    this.target = URI.create(server.url() + "/api/v1/record");
    this.token = Objects.requireNonNull(person.token());
    this.expected = expected;
  }

  void measure(Figures figures) throws InterruptedException {
    run(WARM_UP_SECONDS);
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = system.getProcessCpuTime();
    var serverCpu = server.cpu();
    long started = System.nanoTime();
    var latencies = run(SECONDS);
    double nanos = System.nanoTime() - started;
    double share =
        100 * (system.getProcessCpuTime() - cpu) / nanos / system.getAvailableProcessors();
    double serverMillis = server.cpu().minus(serverCpu).toNanos() / MILLISECOND;
    var samples = Samples.of(latencies);
    figures.add(prefix + "-requests-per-second", samples.count() / (nanos / 1e9), "requests/s");
    figures.add(prefix + "-median", samples.median(), "ms");
    figures.add(prefix + "-p99", samples.percentile(0.99), "ms");
    figures.add(prefix + "-server-cpu", serverMillis / samples.count(), "ms/request");
    figures.add(prefix + "-load-generator", share, "%-of-cpu");
  }

  /// The milliseconds of each exchange.
  private List<Double> run(long seconds) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    Callable<List<Double>> one = () -> exchangeUntil(deadline);
    var all = new ArrayList<Double>();
    Members.inParallel(CONNECTIONS, Collections.nCopies(CONNECTIONS, one)).forEach(all::addAll);
    return all;
  }

  private List<Double> exchangeUntil(long deadline) throws IOException {
    var latencies = new ArrayList<Double>();
    try (var connection = new HttpConnection(target, token)) {
      long started = System.nanoTime();
      while (started < deadline) {
        connection.exchange(expected);
        long ended = System.nanoTime();
        latencies.add((ended - started) / MILLISECOND);
        started = ended;
      }
    }
    return latencies;
  }
}
