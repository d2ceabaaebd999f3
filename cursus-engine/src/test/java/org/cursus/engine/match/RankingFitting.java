package org.cursus.engine.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.cursus.engine.match.Practice.Case;

/// Learns `ranking.txt` and `assurance.txt` on the titles of `Practice`. Run it by hand after the
/// evidence, its weights or the details change: the zip of the release, a file to keep the practice
/// in (read when it is there), and the folder to write to.
///
/// Every figure it prints is of titles that the trees judging them did not learn from.
final class RankingFitting {

  private static final int TREES = 140;
  private static final int DEPTH = 5;
  private static final int SURE_TREES = 60;
  private static final int SURE_DEPTH = 3;
  private static final int PARTS = 2;

  /// Titles that people gave themselves are fewer, and the ones that are asked most.
  private static final double REPORTED_WEIGHT = 4;

  /// How sure a coding is is learned for those titles; the others help a little.
  private static final double OTHERS_WEIGHT = .3;

  private static final double WANTED = .95;
  private static final int FEWEST = 200;

  /// One-sided 95 %.
  private static final double DEVIATIONS = 1.645;

  private final List<Case> cases;

  private RankingFitting(List<Case> cases) {
    this.cases = cases;
  }

  public static void main(String[] arguments) throws IOException {
    var practice = Path.of(arguments[1]);
    if (!Files.exists(practice)) {
      Practice.write(Practice.collect(OnetRelease.read(Path.of(arguments[0]))), practice);
    }
    new RankingFitting(Practice.read(practice))
        .run(arguments.length > 2 ? Path.of(arguments[2]) : null);
  }

  private void run(Path folder) throws IOException {
    var all = CompletableFuture.supplyAsync(() -> rankingTrees(c -> true));
    var dealt = new IdentityHashMap<Case, double[]>();
    for (int part = 0; part < PARTS; part++) {
      int own = part;
      var ranking =
          new Ranking(trees(rankingTrees(c -> c.fold() % PARTS != own), Details.places()));
      for (var one : cases) {
        if (one.fold() % PARTS == own) {
          dealt.put(one, ranking.deal(one.shares(), one.rows()));
        }
      }
    }
    report(true, dealt);
    report(false, dealt);
    double least = accepted(dealt);
    if (folder != null) {
      write(
          folder.resolve("ranking.txt"),
          "What puts the best candidates in order (Ranking)",
          all.join(),
          null);
      write(
          folder.resolve("assurance.txt"),
          "What tells how sure a coding is (Assurance)",
          sureTrees(dealt, c -> true),
          least);
    }
  }

  private static Trees trees(List<String> lines, Map<String, Integer> places) {
    var table = new java.util.LinkedHashMap<String, String>();
    lines.forEach(line -> table.put("tree " + table.size(), line));
    return new Trees(new Tables("fitted", table), places::get);
  }

  private List<String> rankingTrees(Predicate<Case> chosen) {
    var learned =
        cases.stream()
            .filter(chosen)
            .filter(c -> count(c) > 0 && count(c) < c.right().length)
            .toList();
    var rows = new ArrayList<double[]>();
    int size = learned.stream().mapToInt(c -> c.right().length).sum();
    var bases = new double[size];
    var right = new boolean[size];
    var starts = new int[learned.size() + 1];
    var weights = new double[learned.size()];
    for (int c = 0; c < learned.size(); c++) {
      var one = learned.get(c);
      weights[c] = one.reported() ? REPORTED_WEIGHT : 1;
      for (int i = 0; i < one.right().length; i++) {
        bases[rows.size()] = Math.log(one.shares()[i] + Double.MIN_NORMAL);
        right[rows.size()] = one.right()[i];
        rows.add(one.rows()[i]);
      }
      starts[c + 1] = rows.size();
    }
    var fitting =
        new TreeFitting(
            rows.toArray(new double[0][]), bases, right, starts, weights, names(Details.places()));
    fitting.depth = DEPTH;
    return fitting.grow(TREES).lines();
  }

  private List<String> sureTrees(Map<Case, double[]> dealt, Predicate<Case> chosen) {
    var learned = cases.stream().filter(chosen).toList();
    var rows = new double[learned.size()][];
    var bases = new double[rows.length];
    var right = new boolean[rows.length];
    var starts = new int[rows.length + 1];
    var weights = new double[rows.length];
    for (int c = 0; c < rows.length; c++) {
      var one = learned.get(c);
      rows[c] = Assurance.row(dealt.get(one), one.rows());
      bases[c] = rows[c][Details.width()];
      right[c] = rank(one, dealt.get(one)) == 0;
      weights[c] = one.reported() ? 1 : OTHERS_WEIGHT;
      starts[c + 1] = c + 1;
    }
    var fitting = new TreeFitting(rows, bases, right, starts, weights, names(Assurance.places()));
    fitting.depth = SURE_DEPTH;
    fitting.rate = .07;
    fitting.ridge = 10;
    fitting.least = 8;
    return fitting.grow(SURE_TREES).lines();
  }

  private static String[] names(Map<String, Integer> places) {
    var names = new String[places.size()];
    places.forEach((name, at) -> names[at] = name);
    return names;
  }

  /// The lowest confidence from which on, among reported titles, the lower bound of the share that
  /// is right reaches what is wanted.
  private double accepted(Map<Case, double[]> dealt) {
    var answers = new ArrayList<double[]>();
    for (int part = 0; part < PARTS; part++) {
      int own = part;
      var sure =
          new Assurance(
              trees(sureTrees(dealt, c -> c.fold() % PARTS != own), Assurance.places()), 1);
      for (var one : cases) {
        if (one.fold() % PARTS == own) {
          double confidence = sure.confidence(Assurance.row(dealt.get(one), one.rows()));
          answers.add(
              new double[] {
                confidence, rank(one, dealt.get(one)) == 0 ? 1 : 0, one.reported() ? 1 : 0
              });
        }
      }
    }
    curve(answers, 0);
    return curve(answers, 1);
  }

  private static double curve(List<double[]> all, int kind) {
    var answers =
        all.stream()
            .filter(a -> a[2] == kind)
            .sorted(Comparator.comparingDouble(a -> -a[0]))
            .toList();
    double right = 0;
    double least = 1;
    double covered = 0;
    double loss = 0;
    for (int i = 0; i < answers.size(); i++) {
      right += answers.get(i)[1];
      double p = right / (i + 1);
      double bound = p - DEVIATIONS * Math.sqrt(p * (1 - p) / (i + 1));
      double own = answers.get(i)[0];
      loss -= Math.log(answers.get(i)[1] > 0 ? own : 1 - own) / answers.size();
      if (i >= FEWEST && bound >= WANTED) {
        least = own;
        covered = (i + 1.0) / answers.size();
      }
      if ((i + 1) % (answers.size() / 20) == 0 && i < answers.size() / 2) {
        System.out.printf(Locale.ROOT, " %.2f:%.3f(%.3f)", (i + 1.0) / answers.size(), p, own);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%n%s: accepted from %.4f, %.3f of all; loss %.4f%n",
        kind == 1 ? "reported" : "alternate",
        least,
        covered,
        loss);
    return least;
  }

  private void report(boolean reported, Map<Case, double[]> dealt) {
    var asked = cases.stream().filter(c -> c.reported() == reported).toList();
    double n = asked.size();
    System.out.printf(
        Locale.ROOT,
        "%s %d: top-1 %.4f -> %.4f, top-5 %.4f -> %.4f%n",
        reported ? "reported" : "alternate",
        asked.size(),
        asked.stream().filter(c -> rank(c, c.shares()) == 0).count() / n,
        asked.stream().filter(c -> rank(c, dealt.get(c)) == 0).count() / n,
        asked.stream().filter(c -> rank(c, c.shares()) < 5).count() / n,
        asked.stream().filter(c -> rank(c, dealt.get(c)) < 5).count() / n);
  }

  private static int count(Case one) {
    int count = 0;
    for (boolean right : one.right()) {
      count += right ? 1 : 0;
    }
    return count;
  }

  /// How many wrong candidates stand before the first right one.
  private static int rank(Case one, double[] shares) {
    double best = -1;
    for (int i = 0; i < shares.length; i++) {
      best = one.right()[i] ? Math.max(best, shares[i]) : best;
    }
    int above = best < 0 ? Ranking.MOST : 0;
    for (int i = 0; i < shares.length; i++) {
      above += !one.right()[i] && shares[i] >= best ? 1 : 0;
    }
    return above;
  }

  private static void write(Path file, String what, List<String> trees, Double accepted)
      throws IOException {
    var lines = new ArrayList<String>();
    lines.add("# " + what + ": small decision trees whose answers are added up (Trees).");
    lines.add(
        "# Learned by RankingFitting on titles of O*NET 30.1 that no reported figure uses (Practice).");
    if (accepted != null) {
      lines.add(
          "# From `accepted` on, reported titles were coded rightly in 95 % with certainty of 95 %.");
      lines.add(String.format(Locale.ROOT, "accepted: %.4f", accepted));
    }
    for (int i = 0; i < trees.size(); i++) {
      lines.add("tree " + i + ": " + trees.get(i));
    }
    Files.write(file, lines);
  }
}
