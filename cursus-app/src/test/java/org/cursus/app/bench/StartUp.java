package org.cursus.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;

/// How long people wait for `cursus up` on a built tree, making the database included.
final class StartUp implements Benchmark {

  private static final int ROUNDS = 5;
  private static final double SECONDS_ALLOWED = 6;
  private static final Map<String, String> WITHOUT_CACHE = Map.of("CURSUS_AOT", "off");

  @Override
  public String name() {
    return "start-up";
  }

  @Override
  public String purpose() {
    return "Seconds from `cursus up` to the ready line, database included.";
  }

  @Override
  public void run(Figures figures) throws Exception {
    if (!Files.exists(Checkout.path().resolve("cursus-app/target/app/cursus.aot"))) {
      throw new IllegalStateException(
          "There is no AOT cache; cursus-app/target/app/rehearsal.log says why");
    }
    var withCache = new ArrayList<Double>();
    var again = new ArrayList<Double>();
    var withoutCache = new ArrayList<Double>();
    // In turns, so that whatever else the machine does hits all alike.
    for (int round = 1; round <= ROUNDS; round++) {
      var folder = Checkout.temporaryFolder();
      try {
        withCache.add(seconds(folder.resolve("data"), Map.of()));
        again.add(seconds(folder.resolve("data"), Map.of()));
        withoutCache.add(seconds(folder.resolve("other"), WITHOUT_CACHE));
        figures.progress(
            "Round %d of %d: %.1f s new, %.1f s again, %.1f s without cache."
                .formatted(
                    round, ROUNDS, withCache.getLast(), again.getLast(), withoutCache.getLast()));
      } finally {
        Checkout.remove(folder);
      }
    }
    figures.add("up-with-aot-cache", Samples.of(withCache).median(), "s", SECONDS_ALLOWED);
    figures.add("up-again-with-aot-cache", Samples.of(again).median(), "s");
    figures.add("up-without-aot-cache", Samples.of(withoutCache).median(), "s");
  }

  private static double seconds(Path data, Map<String, String> settings) throws IOException {
    try (var server = RunningServer.start(data, settings)) {
      server.checkHealth();
      return server.startUp().toMillis() / 1000.0;
    }
  }
}
