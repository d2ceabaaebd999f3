package org.cursus.app.analysis;

import java.util.List;
import org.cursus.app.usage.Titled;

/// What a piece of feedback says, as it is kept.
///
/// @param note what the reader should know; empty otherwise
/// @param most the largest count of a theme, for the plot
/// @param text in pieces, the quotes marked
record FeedbackResult(
    String summary,
    String note,
    int most,
    List<ThemeLine> themes,
    List<Quote> strengths,
    List<Quote> growth,
    List<Segment> text)
    implements Titled {

  /// A theme.
  ///
  /// @param polarity `positive`, `negative`, `mixed` or `neutral`
  /// @param sentiment the mean of its remarks, -1 to 1
  record ThemeLine(
      String key,
      String title,
      String polarity,
      double sentiment,
      int positive,
      int negative,
      int neutral,
      List<Quote> quotes) {}

  /// Words of the text.
  record Quote(String text, String polarity) {}

  @Override
  public String about() {
    return String.join(", ", themes.stream().limit(3).map(ThemeLine::title).toList());
  }
}
