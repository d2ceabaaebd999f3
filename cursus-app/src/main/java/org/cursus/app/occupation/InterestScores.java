package org.cursus.app.occupation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The six scores of somebody, 0 to 40 each.
final class InterestScores {

  /// A profile is flat when its scores spread less than this, as a standard deviation. It is what
  /// chance alone gives: ten answers that each vary by 0.8 make a score that varies by 2.5. Which
  /// area is first would then change from day to day, and with it every match.
  static final double FLAT = 2.5;

  private final Map<OccupationInterest, Integer> scores;

  private InterestScores(Map<OccupationInterest, Integer> scores) {
    this.scores = scores;
  }

  /// @param answers on the scale IP; those to other questions do not count
  static InterestScores of(List<InterestItems.Item> items, Map<String, Integer> answers) {
    var scores = new EnumMap<OccupationInterest, Integer>(OccupationInterest.class);
    for (var area : OccupationInterest.values()) {
      scores.put(area, 0);
    }
    items.forEach(
        item -> scores.merge(item.area(), answers.getOrDefault(item.id(), 0), Integer::sum));
    return new InterestScores(scores);
  }

  int of(OccupationInterest area) {
    return scores.getOrDefault(area, 0);
  }

  /// By code of the area, in their order.
  Map<String, Integer> byCode() {
    var byCode = new LinkedHashMap<String, Integer>();
    scores.forEach((area, score) -> byCode.put(area.code(), score));
    return byCode;
  }

  double[] vector() {
    return scores.values().stream().mapToDouble(Integer::doubleValue).toArray();
  }

  /// The standard deviation of the six.
  double spread() {
    var vector = vector();
    double mean = InterestMatch.mean(vector);
    double squares = 0;
    for (double each : vector) {
      squares += (each - mean) * (each - mean);
    }
    return Math.sqrt(squares / vector.length);
  }

  boolean flat() {
    return spread() < FLAT;
  }
}
