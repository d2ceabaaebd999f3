package org.cursus.engine.career;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The published weights of the rules: what counts for which score, and how much at most.
///
/// They are read from `career-rules-1.txt`, which also explains its columns. Why these: what one
/// can check in a resume (people, sums, places, months, titles) weighs more than what one can only
/// claim; amounts that range over magnitudes are taken by their logarithm, so that the step from 5
/// to 10 people counts like the one from 10 to 20; and no single term gives more than a quarter, so
/// that one sentence, true or not, cannot make a score.
public final class Weights {

  private static final Map<String, List<Weight>> BY_SCORE = read();

  private Weights() {}

  /// One term of a score.
  ///
  /// @param most the points it gives at most
  /// @param from the amount that gives nothing yet
  /// @param full the amount that gives all
  /// @param logarithmic whether magnitudes count rather than amounts
  /// @param label what is counted
  public record Weight(
      String score,
      String term,
      double most,
      double from,
      double full,
      boolean logarithmic,
      String label) {

    /// The points for an amount, with two decimals.
    public double points(double amount) {
      double part =
          logarithmic
              ? Math.log(Math.max(amount, from) / from) / Math.log(full / from)
              : (amount - from) / (full - from);
      return Math.round(most * Math.clamp(part, 0, 1) * 100) / 100.0;
    }
  }

  /// The terms of a score, in the order of the file.
  ///
  /// @param score leadership, scope or technical_depth
  public static List<Weight> of(String score) {
    return BY_SCORE.getOrDefault(score, List.of());
  }

  /// All terms.
  public static List<Weight> all() {
    return BY_SCORE.values().stream().flatMap(List::stream).toList();
  }

  private static Map<String, List<Weight>> read() {
    var weights = new LinkedHashMap<String, List<Weight>>();
    for (var line : WordLists.lines(CareerRules.VERSION + ".txt")) {
      var cells = line.split("\\s*\\|\\s*");
      var weight =
          new Weight(
              cells[0],
              cells[1],
              Double.parseDouble(cells[2]),
              Double.parseDouble(cells[3]),
              Double.parseDouble(cells[4]),
              cells[5].equals("log"),
              cells[6]);
      weights.merge(
          weight.score(),
          List.of(weight),
          (before, added) ->
              java.util.stream.Stream.concat(before.stream(), added.stream()).toList());
    }
    return weights;
  }
}
