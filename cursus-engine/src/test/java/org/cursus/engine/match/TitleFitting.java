package org.cursus.engine.match;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.cursus.engine.match.Evidence.Side;
import org.cursus.engine.match.HeldOut.Question;

/// Learns `weights.txt` on titles that no reported figure uses, and prints it. Run it by hand after
/// the evidence changes, with the zip of the release as argument; a second argument N
/// leaves out the N-th side, to see what it gives.
final class TitleFitting {

  private static final int EACH = 1500;
  private static final long SEED = 7;
  private static final double WANTED = .96;
  private static final int FEWEST = 100;

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
    var without =
        arguments.length > 1
            ? Set.of(Side.values()[Integer.parseInt(arguments[1])])
            : Set.<Side>of();
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
    System.out.println(
        "# `assurance` weighs what tells how sure a coding is (Assurance.looks); from `accepted` on, 96 % of those titles were\n# coded rightly.");
    System.out.println("currency: " + numbers(currency));
    for (var side : Side.values()) {
      System.out.println(
          side.name().toLowerCase(Locale.ROOT)
              + ": "
              + numbers(new double[] {current[side.ordinal()], other[side.ordinal()]}));
    }
    assure();
  }

  /// Two halves in turn: what one learned answers the other, so that confidences are honest.
  private void assure() {
    var answers = new ArrayList<double[]>();
    var rights = new ArrayList<Boolean>();
    for (int half = 0; half < 2; half++) {
      int own = half;
      Chosen chosen = q -> q % 2 == own;
      var fusion = fusion(currency(chosen), fit(0, chosen), fit(1, chosen));
      for (int kind = 0; kind < 2; kind++) {
        answer(fusion, kind, 1 - half, answers, rights);
      }
    }
    var weights = logistic(answers, rights);
    System.out.println("assurance: " + numbers(weights));
    System.out.printf(Locale.ROOT, "accepted: %.4f%n", least(weights, answers, rights));
  }

  private void answer(
      Fusion fusion, int kind, int from, List<double[]> answers, List<Boolean> rights) {
    double first = 0;
    double five = 0;
    double asked = 0;
    for (int q = from; q < EACH; q += 2) {
      var question = questions.get(kind).get(q);
      var words = index.titleWords(question.title());
      var sides = index.evidence().of(words);
      var shares = fusion.shares(sides, index.evidence().currency(words));
      int rank = rank(shares, question);
      asked++;
      first += rank == 0 ? 1 : 0;
      five += rank < 5 ? 1 : 0;
      answers.add(index.looks(words, sides, shares));
      rights.add(rank == 0);
    }
    System.err.printf(
        Locale.ROOT,
        "%s top-1 %.3f top-5 %.3f%n",
        kind == 0 ? "reported" : "alternate",
        first / asked,
        five / asked);
  }

  private static double[] logistic(List<double[]> answers, List<Boolean> rights) {
    var logit = new Logit(answers.getFirst().length);
    for (int i = 0; i < answers.size(); i++) {
      var looks = answers.get(i);
      var x = new float[looks.length][2];
      for (int f = 0; f < looks.length; f++) {
        x[f][0] = (float) looks[f];
      }
      logit.add(x, new boolean[] {rights.get(i), !rights.get(i)});
    }
    return logit.fit();
  }

  /// The lowest confidence from which on more than the wanted share is right.
  private static double least(double[] weights, List<double[]> answers, List<Boolean> rights) {
    var order = new ArrayList<double[]>();
    for (int i = 0; i < answers.size(); i++) {
      double sum = 0;
      for (int f = 0; f < weights.length; f++) {
        sum += weights[f] * answers.get(i)[f];
      }
      order.add(new double[] {1 / (1 + Math.exp(-sum)), rights.get(i) ? 1 : 0});
    }
    order.sort(Comparator.comparingDouble(a -> -a[0]));
    double right = 0;
    double least = 1;
    for (int i = 0; i < order.size(); i++) {
      right += order.get(i)[1];
      if (i > FEWEST && right >= WANTED * (i + 1)) {
        least = order.get(i)[0];
      }
      if (i % 150 == 149) {
        System.err.printf(
            Locale.ROOT,
            "coverage %.2f right %.3f from %.3f%n",
            (i + 1.0) / order.size(),
            right / (i + 1),
            order.get(i)[0]);
      }
    }
    return least;
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
        var values = index.evidence().of(index.titleWords(question.title()));
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

  private static Fusion fusion(double[] currency, double[] current, double[] other) {
    var lines = new TreeMap<String, String>();
    lines.put("currency", numbers(currency));
    for (var side : Side.values()) {
      lines.put(
          side.name().toLowerCase(Locale.ROOT),
          numbers(new double[] {current[side.ordinal()], other[side.ordinal()]}));
    }
    return new Fusion(new Tables("fitted", lines));
  }

  private boolean[] right(Question question) {
    var right = new boolean[index.size()];
    for (int place = 0; place < right.length; place++) {
      right[place] = question.right().contains(index.code(place));
    }
    return right;
  }

  private int rank(double[] shares, Question question) {
    var right = right(question);
    double best = -1;
    for (int place = 0; place < shares.length; place++) {
      best = right[place] ? Math.max(best, shares[place]) : best;
    }
    int above = 0;
    for (int place = 0; place < shares.length; place++) {
      above += !right[place] && shares[place] >= best ? 1 : 0;
    }
    return above;
  }

  private static String numbers(double[] values) {
    var line = new StringBuilder();
    for (double value : values) {
      line.append(String.format(Locale.ROOT, line.isEmpty() ? "%.4f" : " %.4f", value));
    }
    return line.toString();
  }
}
