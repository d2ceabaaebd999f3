package org.cursus.app.bench;

import java.util.Map;
import org.cursus.engine.resume.measure.ParserMeasure;

/// How much of a resume is read rightly: invented people, printed in many layouts by several
/// programs. Bars hold for people and layouts that nobody tuned for.
final class ParserQuality implements Benchmark {

  private static final double PERCENT = 100;
  private static final Map<String, Double> LEAST =
      Map.of("one-column", .95, "two-column", .92, "sidebar", .92);
  private static final double CALIBRATION_ERROR_ALLOWED = .05;
  private static final double MEDIAN_ALLOWED = 25;
  private static final double P95_ALLOWED = 120;

  @Override
  public String name() {
    return "parser";
  }

  @Override
  public String purpose() {
    return "Precision, recall and F1 of every field by class of layout, calibration, speed, memory.";
  }

  @Override
  public void run(Figures figures) throws Exception {
    figures.progress("Printing the documents, which takes longer the first time.");
    var measure = ParserMeasure.run(Checkout.path().resolve("target/measure"));
    measure.skipped().forEach(engine -> figures.progress("Skipped " + engine));
    figures.add("parser-documents-held-out", measure.documents(true), "documents");
    figures.add("parser-documents-tuning", measure.documents(false), "documents");
    for (var score : measure.fields(true)) {
      var name = "parser-%s-%s".formatted(score.shape(), score.field());
      figures.add(name + "-precision", score.precision() * PERCENT, "%");
      figures.add(name + "-recall", score.recall() * PERCENT, "%");
      figures.add(name + "-f1", score.f1() * PERCENT, "%");
    }
    for (var shape : measure.shapes()) {
      figures.add(
          "parser-%s-macro-f1-tuning".formatted(shape), measure.macro(false, shape) * PERCENT, "%");
    }
    for (var shape : measure.shapes()) {
      var name = "parser-%s-macro-f1".formatted(shape);
      var macro = measure.macro(true, shape) * PERCENT;
      if (LEAST.containsKey(shape)) {
        figures.addAtLeast(name, macro, "%", LEAST.get(shape) * PERCENT);
      } else {
        figures.add(name, macro, "%");
      }
    }
    figures.add(
        "parser-calibration-error",
        measure.calibrationError(true) * PERCENT,
        "%",
        CALIBRATION_ERROR_ALLOWED * PERCENT);
    figures.progress("Reading every held-out PDF some times over.");
    var paces = Samples.of(measure.paces());
    figures.add("parser-median", paces.median(), "ms", MEDIAN_ALLOWED);
    figures.add("parser-p95", paces.percentile(.95), "ms", P95_ALLOWED);
    ManyAtATime.measure(figures);
    Endurance.measure(figures);
    if (figures.shown() > 0) {
      measure.worst(figures.shown()).lines().forEach(figures::progress);
    }
  }
}
