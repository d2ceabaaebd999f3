package org.cursus.app.bench;

import java.util.Locale;
import org.cursus.engine.truth.TruthMeasure;
import org.cursus.engine.truth.TruthPace;

/// How many fabricated sentences the claim check catches and how many honest ones it refuses:
/// invented people of 38 trades, half of whom the rules were not fitted to. Bars hold for that
/// half and for both together.
final class TruthQuality implements Benchmark {

  private static final double LEAST_CAUGHT = 98;
  private static final double MOST_REFUSED = 2;
  private static final double DRAFT_ALLOWED = 20;
  private static final double SENTENCE_ALLOWED = 1;

  @Override
  public String name() {
    return "truth";
  }

  @Override
  public String purpose() {
    return "Fabricated sentences caught, honest ones refused, by kind and half, and speed.";
  }

  @Override
  public void run(Figures figures) {
    var measure = TruthMeasure.run();
    for (boolean heldOut : new boolean[] {false, true}) {
      var half = heldOut ? "held-out" : "tuning";
      var caught = measure.caught(heldOut);
      var refused = measure.alarms(heldOut);
      figures.add("truth-fabricated-" + half, caught.of(), "sentences");
      figures.add("truth-honest-" + half, refused.of(), "sentences");
      if (heldOut) {
        figures.addAtLeast("truth-caught-" + half, caught.percent(), "%", LEAST_CAUGHT);
        figures.add("truth-refused-" + half, refused.percent(), "%", MOST_REFUSED);
      } else {
        figures.add("truth-caught-" + half, caught.percent(), "%");
        figures.add("truth-refused-" + half, refused.percent(), "%");
      }
      figures.add("truth-caught-written-" + half, measure.caughtWritten(heldOut).percent(), "%");
      figures.add("truth-refused-written-" + half, measure.alarmsWritten(heldOut).percent(), "%");
    }
    figures.addAtLeast("truth-caught", measure.caught().percent(), "%", LEAST_CAUGHT);
    figures.add("truth-refused", measure.alarms().percent(), "%", MOST_REFUSED);
    measure
        .kinds()
        .forEach(
            (kind, share) ->
                figures.add("truth-caught-" + kind.toLowerCase(Locale.ROOT), share.percent(), "%"));
    figures.add("truth-unsupported-in-drafts", TruthPace.unsupportedInDrafts(), "sentences", 0.0);
    var pace = TruthPace.run();
    figures.add("truth-draft", pace.draft(), "ms", DRAFT_ALLOWED);
    figures.add("truth-sentence", pace.sentence(), "ms", SENTENCE_ALLOWED);
    figures.add("truth-sentence-90-kb", pace.large(), "ms");
    if (figures.shown() > 0) {
      measure.wrong(false).stream().limit(figures.shown()).forEach(figures::progress);
    }
  }
}
