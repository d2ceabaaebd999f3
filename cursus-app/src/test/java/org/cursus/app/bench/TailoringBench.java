package org.cursus.app.bench;

import java.util.Map;

/// What a tailored application costs: each part measures itself and reports its own figures.
final class TailoringBench implements Benchmark {

  @Override
  public String name() {
    return "tailoring";
  }

  @Override
  public String purpose() {
    return "Documents for a job: files, fitting to pages, and what a browser takes for the same.";
  }

  @Override
  public void run(Figures figures) throws Exception {
    RankingPace.measure(figures);
    DocumentPace.measure(figures);
    var folder = Checkout.temporaryFolder();
    try (var server = RunningServer.start(folder, Map.of("CURSUS_WORKERS", "2"))) {
      GenerationPace.measure(server, figures);
    } finally {
      Checkout.remove(folder);
    }
  }
}
