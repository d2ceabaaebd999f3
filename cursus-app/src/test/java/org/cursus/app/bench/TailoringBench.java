package org.cursus.app.bench;

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
    DocumentPace.measure(figures);
  }
}
