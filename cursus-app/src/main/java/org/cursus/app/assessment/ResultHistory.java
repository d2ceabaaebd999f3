package org.cursus.app.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cursus.app.assessment.ReadinessStore.Run;
import org.jspecify.annotations.Nullable;

/// How the runs through one assessment compare.
///
/// @param points the totals in time, the oldest first; empty for a single run
/// @param line through them
/// @param before the run before the one that is shown; null for none
/// @param changes of each section since then
record ResultHistory(List<Point> points, String line, @Nullable Run before, List<Change> changes) {

  private static final double WIDTH = 640;
  private static final double LEFT = 40;
  private static final double RIGHT = 40;
  private static final double TOP = 30;
  private static final double HEIGHT = 120;

  /// @param shown whether it is the one that is shown
  record Point(
      UUID id, double x, double y, String total, String day, String version, boolean shown) {}

  /// @param difference with its sign; null where one of both is missing
  /// @param whole whether it is the total
  record Change(
      String title,
      @Nullable BigDecimal then,
      @Nullable BigDecimal now,
      @Nullable String difference,
      boolean whole) {}

  /// @param runs the newest first
  static ResultHistory of(ReadinessResult shown, List<Run> runs, PageWords words) {
    var points = points(shown.id(), runs, words);
    var before = before(shown.id(), runs);
    return new ResultHistory(
        points.size() < 2 ? List.of() : points,
        points.stream().map(each -> each.x() + "," + each.y()).collect(Collectors.joining(" ")),
        before.orElse(null),
        before.map(run -> changes(shown, run, words)).orElse(List.of()));
  }

  private static Optional<Run> before(UUID shown, List<Run> runs) {
    for (int i = 0; i + 1 < runs.size(); i++) {
      if (runs.get(i).id().equals(shown)) {
        return Optional.of(runs.get(i + 1));
      }
    }
    return Optional.empty();
  }

  private static List<Point> points(UUID shown, List<Run> runs, PageWords words) {
    var scored = runs.reversed().stream().filter(each -> each.score() != null).toList();
    var points = new ArrayList<Point>();
    double step = scored.size() < 2 ? 0 : (WIDTH - LEFT - RIGHT) / (scored.size() - 1);
    for (int i = 0; i < scored.size(); i++) {
      var run = scored.get(i);
      var score = run.score() == null ? BigDecimal.ZERO : run.score();
      points.add(
          new Point(
              run.id(),
              rounded(LEFT + step * i),
              rounded(TOP + HEIGHT * (1 - score.doubleValue() / 100)),
              score.setScale(0, RoundingMode.HALF_UP).toPlainString(),
              words.day(run.submittedAt()),
              run.version(),
              run.id().equals(shown)));
    }
    return points;
  }

  private static List<Change> changes(ReadinessResult shown, Run before, PageWords words) {
    var changes = new ArrayList<Change>();
    var total = shown.score().total();
    changes.add(change(words.say("Total"), before.score(), total, words, true));
    Map<String, BigDecimal> then = before.sections();
    for (var each : shown.score().sections()) {
      changes.add(change(each.title(), then.get(each.id()), each.score(), words, false));
    }
    return changes;
  }

  private static Change change(
      String title,
      @Nullable BigDecimal then,
      @Nullable BigDecimal now,
      PageWords words,
      boolean whole) {
    if (then == null || now == null) {
      return new Change(title, then, now, null, whole);
    }
    var difference = now.subtract(then);
    var sign = difference.signum() > 0 ? "+" : "";
    return new Change(
        title,
        then,
        now,
        difference.signum() == 0 ? words.say("the same") : sign + words.number(difference),
        whole);
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
