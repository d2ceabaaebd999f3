package org.cursus.app.bench;

import java.util.List;

/// The job that Cursus is for, from the start of the server to the reading of a record.
final class MainJob implements Benchmark {

  private static final List<Benchmark> PARTS =
      List.of(new StartUp(), new EnginePace(), new PipelinePace(), new RecordReading());

  @Override
  public String name() {
    return "main-job";
  }

  @Override
  public String purpose() {
    return "The whole of it: start, read resumes, process uploads, serve records (4 minutes).";
  }

  @Override
  public void run(Figures figures) throws Exception {
    for (var part : PARTS) {
      figures.progress(part.purpose());
      part.run(figures);
    }
  }
}
