package org.cursus.app.occupation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How an occupation goes with somebody's interests.
///
/// @param correlation Pearson's, of the six scores of both, -1 to 1
/// @param fit `best`, `great`, or null for less
record InterestMatch(
    String code, String title, int jobZone, double correlation, @Nullable String fit) {

  /// The limits that are quoted for O*NET's interest profiler. They still have to be checked
  /// against its manual.
  static final double BEST = 0.729;

  static final double GREAT = 0.608;

  /// An occupation and its six interests.
  record Occupation(String code, String title, int zone, double[] scores) {}

  @JsonIgnore
  public String number() {
    return String.format(Locale.ROOT, "%.2f", correlation);
  }

  /// The best first; none for a flat profile.
  static List<InterestMatch> of(InterestScores scores, List<Occupation> occupations) {
    if (scores.flat()) {
      return List.of();
    }
    var own = scores.vector();
    return occupations.stream()
        .map(each -> match(each, pearson(own, each.scores())))
        .filter(each -> !Double.isNaN(each.correlation()))
        .sorted(
            Comparator.comparingDouble(InterestMatch::correlation)
                .reversed()
                .thenComparing(InterestMatch::code))
        .toList();
  }

  private static InterestMatch match(Occupation occupation, double correlation) {
    var fit = correlation >= BEST ? "best" : correlation >= GREAT ? "great" : null;
    return new InterestMatch(
        occupation.code(), occupation.title(), occupation.zone(), correlation, fit);
  }

  /// Not a number when either does not vary.
  static double pearson(double[] one, double[] other) {
    double meanOne = mean(one);
    double meanOther = mean(other);
    double both = 0;
    double squaresOne = 0;
    double squaresOther = 0;
    for (int i = 0; i < one.length; i++) {
      double x = one[i] - meanOne;
      double y = other[i] - meanOther;
      both += x * y;
      squaresOne += x * x;
      squaresOther += y * y;
    }
    double product = Math.sqrt(squaresOne) * Math.sqrt(squaresOther);
    return product == 0 ? Double.NaN : Math.clamp(both / product, -1, 1);
  }

  static double mean(double[] values) {
    double sum = 0;
    for (double each : values) {
      sum += each;
    }
    return sum / values.length;
  }
}
