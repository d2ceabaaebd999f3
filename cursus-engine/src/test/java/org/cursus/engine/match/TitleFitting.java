package org.cursus.engine.match;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cursus.engine.match.Evidence.Side;
import org.cursus.engine.match.HeldOut.Question;

/// Learns `weights.txt` on titles that no reported figure uses, and prints it. Run it by hand after
/// the evidence changes, and `RankingFitting` after it, with the zip of the release as argument; a
/// second argument N leaves out the N-th side, to see what it gives.
final class TitleFitting {

  private static final int EACH = 1500;
  private static final long SEED = 7;

  /// Of no weight here, only read by the trees: one would get a negative weight, which search by
  /// everyday words suffers from, the other gives nothing.
  private static final Set<Side> FOR_TREES = Set.of(Side.WORD_NEAREST, Side.THINGS);

  private final OccupationIndex index;
  private final List<List<Question>> questions;
  private final Set<Side> without;

  private TitleFitting(HeldOut dev, Set<Side> without) {
    this.index = OccupationIndex.of(dev.known());
    this.questions = List.of(dev.reported(), dev.alternate());
    this.without = without;
  }

  public static void main(String[] arguments) throws IOException {
    var release = OnetRelease.read(Path.of(arguments[0]));
    var judged = TitleMeasure.heldOut(release);
    var dev = HeldOut.draw(release, EACH, SEED, judged.titles());
    var without = EnumSet.copyOf(FOR_TREES);
    if (arguments.length > 1) {
      without.add(Side.values()[Integer.parseInt(arguments[1])]);
    }
    new TitleFitting(dev, without).run();
  }

  private void run() {
    var current = fit(0, q -> true);
    var other = fit(1, q -> true);
    var currency = currency(q -> true);
    System.out.println(
        "# Learned by TitleFitting on 1,500 reported and 1,500 alternate titles of O*NET 30.1");
    System.out.println(
        "# (seed 7, held out, none of them in a reported figure). By side: its weight for titles");
    System.out.println(
        "# that people give themselves, and for all others; `currency` tells the two apart.");
    System.out.println("currency: " + numbers(currency));
    for (var side : Side.values()) {
      System.out.println(
          side.name().toLowerCase(Locale.ROOT)
              + ": "
              + numbers(new double[] {current[side.ordinal()], other[side.ordinal()]}));
    }
  }

  private interface Chosen {
    boolean test(int question);
  }

  private double[] fit(int kind, Chosen chosen) {
    var sides = Side.values().length;
    var logit = new Logit(sides);
    for (int q = 0; q < EACH; q++) {
      if (chosen.test(q)) {
        var question = questions.get(kind).get(q);
        var values = index.seen(question.title()).sides();
        var x = new float[sides][index.size()];
        for (int s = 0; s < sides; s++) {
          for (int place = 0;
              place < index.size() && !without.contains(Side.values()[s]);
              place++) {
            x[s][place] = (float) values[s][place];
          }
        }
        logit.add(x, right(question));
      }
    }
    return logit.fit();
  }

  private double[] currency(Chosen chosen) {
    int features = index.evidence().currency(List.of()).length;
    var logit = new Logit(features);
    for (int q = 0; q < EACH; q++) {
      for (int kind = 0; kind < 2 && chosen.test(q); kind++) {
        var looks = index.evidence().currency(index.titleWords(questions.get(kind).get(q).title()));
        var x = new float[features][2];
        for (int f = 0; f < features; f++) {
          x[f][0] = (float) looks[f];
        }
        logit.add(x, new boolean[] {kind == 0, kind == 1});
      }
    }
    return logit.fit();
  }

  private boolean[] right(Question question) {
    var right = new boolean[index.size()];
    for (int place = 0; place < right.length; place++) {
      right[place] = question.right().contains(index.code(place));
    }
    return right;
  }

  private static String numbers(double[] values) {
    var line = new StringBuilder();
    for (double value : values) {
      line.append(String.format(Locale.ROOT, line.isEmpty() ? "%.4f" : " %.4f", value));
    }
    return line.toString();
  }
}
