package org.cursus.app.bench;

import java.util.Map;

/// Credits and the gateway to intelligence: how many pieces of work a second, and what a long log
/// costs.
final class UsageBench implements Benchmark {

  @Override
  public String name() {
    return "usage";
  }

  @Override
  public String purpose() {
    return "Credits: reserve and charge for one person and for 1,000, and beside 10 million lines.";
  }

  @Override
  public void run(Figures figures) throws Exception {
    var folder = Checkout.temporaryFolder();
    try (var large = RunningServer.start(folder.resolve("large"), Map.of())) {
      UsageLoad.measure(large, figures);
      try (var small = RunningServer.start(folder.resolve("small"), Map.of())) {
        UsageGrowth.measure(large, small, figures);
      }
    } finally {
      Checkout.remove(folder);
    }
  }
}
