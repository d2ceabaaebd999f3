package org.cursus.app.bench;

import java.util.Map;
import org.cursus.app.ai.GatewayOverhead;

/// Credits and the gateway to intelligence: how many pieces of work a second, and what a long log
/// costs.
final class UsageBench implements Benchmark {

  /// More than that would be felt.
  private static final double OVERHEAD_MILLIS = 2;

  private static final double ENRICHMENT_MILLIS = 150;
  private static final int CALLS = 2_000;

  @Override
  public String name() {
    return "usage";
  }

  @Override
  public String purpose() {
    return "Credits, the gateway, insights and embeddings: how many a second, and beside 10 million lines.";
  }

  @Override
  public void run(Figures figures) throws Exception {
    var folder = Checkout.temporaryFolder();
    try (var large = RunningServer.start(folder.resolve("large"), Map.of())) {
      overhead(figures);
      enrichment(large, figures);
      EmbeddingPace.measure(large, figures);
      UsageLoad.measure(large, figures);
      try (var small = RunningServer.start(folder.resolve("small"), Map.of())) {
        UsageGrowth.measure(large, small, figures);
      }
    } finally {
      Checkout.remove(folder);
    }
  }

  private static void overhead(Figures figures) {
    figures.progress("Asking a model that answers at once, through the gateway.");
    var overhead = GatewayOverhead.measure(CALLS, GatewayOverhead.resume());
    figures.add("gateway-overhead-median", overhead.median(), "ms", OVERHEAD_MILLIS);
    figures.add("gateway-overhead-p95", overhead.p95(), "ms");
  }

  private static void enrichment(RunningServer server, Figures figures) throws Exception {
    figures.progress("Working out what resumes show.");
    var speed = EnrichmentSpeed.measure(server);
    figures.add("enrichment-median", speed.asked().median(), "ms", ENRICHMENT_MILLIS);
    figures.add("enrichment-p95", speed.asked().percentile(0.95), "ms", ENRICHMENT_MILLIS);
    figures.add("enrichment-in-the-pipeline-median", speed.stage().median(), "ms");
  }
}
