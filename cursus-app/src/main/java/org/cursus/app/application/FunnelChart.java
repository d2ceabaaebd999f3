package org.cursus.app.application;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.cursus.app.application.Funnel.Stage;
import org.cursus.app.application.Funnel.Wait;

/// The stages as bars below each other, each named and numbered beside it.
///
/// @param description the same as one sentence
record FunnelChart(List<SvgStage> bars, String description) {

  private static final double WHOLE = 100;
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  /// @param value such as "4, 40 % of those sent"
  /// @param length percent of the width
  record SvgStage(String title, String value, double length) {}

  static FunnelChart of(Funnel funnel) {
    int most = Math.max(1, funnel.stages().getFirst().count());
    var bars =
        funnel.stages().stream()
            .map(
                stage ->
                    new SvgStage(
                        stage.title(),
                        value(stage),
                        Math.round(WHOLE * WHOLE * stage.count() / most) / WHOLE))
            .toList();
    var description =
        bars.stream()
            .map(bar -> bar.title() + ": " + bar.value())
            .collect(java.util.stream.Collectors.joining("; "));
    return new FunnelChart(bars, description + ".");
  }

  private static String value(Stage stage) {
    return stage.ofSent() == null || stage.key().equals("applied")
        ? String.valueOf(stage.count())
        : "%d, %d %% of those sent".formatted(stage.count(), Math.round(stage.ofSent() * WHOLE));
  }

  /// A line of a list: what it is and what is known of it.
  record Line(String title, String words) {}

  /// How long it took from stage to stage.
  static List<Line> waits(Funnel funnel) {
    return funnel.waits().stream().map(wait -> new Line(wait.title(), words(wait))).toList();
  }

  /// A month and what came of the applications that were sent in it.
  record MonthLine(String month, Funnel.Month counts) {}

  static List<MonthLine> months(Funnel funnel) {
    return funnel.months().stream()
        .map(each -> new MonthLine(MONTH.format(YearMonth.parse(each.month())), each))
        .toList();
  }

  private static String words(Wait wait) {
    if (wait.medianDays() == null) {
      return wait.count() == 0
          ? "None so far."
          : "%d so far, too few for a median.".formatted(wait.count());
    }
    return String.format(
        Locale.ENGLISH, "%.1f days in the middle of %d.", wait.medianDays(), wait.count());
  }
}
