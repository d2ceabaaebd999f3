package org.cursus.app.bench;

import java.util.ArrayList;
import org.cursus.engine.document.DocumentReader;
import org.cursus.engine.document.UnreadableDocument;
import org.cursus.engine.resume.ResumeParser;

/// The engine alone, in this process: no sandbox, no database, one thread.
final class EnginePace implements Benchmark {

  private static final int WARM_UP_ROUNDS = 60;
  private static final int ROUNDS = 100;
  private static final double MILLISECOND = 1e6;

  @Override
  public String name() {
    return "engine";
  }

  @Override
  public String purpose() {
    return "Milliseconds for the engine to read a PDF resume and find its facts.";
  }

  @Override
  public void run(Figures figures) throws Exception {
    var resumes =
        Fixture.all().stream().filter(fixture -> fixture.fileName().endsWith(".pdf")).toList();
    figures.progress("Reading %d PDF resumes %d times each.".formatted(resumes.size(), ROUNDS));
    var times = new ArrayList<Double>();
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      for (var resume : resumes) {
        var started = System.nanoTime();
        read(resume);
        if (round >= 0) {
          times.add((System.nanoTime() - started) / MILLISECOND);
        }
      }
    }
    var samples = Samples.of(times);
    figures.add("engine-median", samples.median(), "ms");
    figures.add("engine-p95", samples.percentile(0.95), "ms");
  }

  private static void read(Fixture resume) throws UnreadableDocument {
    var parsed = ResumeParser.parse(DocumentReader.read(resume.content(), resume.fileName()));
    var name = parsed.basics().name();
    if (name == null || !resume.person().equals(name.value()) || parsed.work().isEmpty()) {
      throw new IllegalStateException(resume.fileName() + " was misread: " + parsed.basics());
    }
  }
}
