package org.cursus.engine.feedback;

import java.util.List;
import org.cursus.engine.text.Language;

/// What a piece of feedback says.
///
/// @param themes the one that is spoken of most first
/// @param strengths what is praised, the clearest first
/// @param growth what should be better, the clearest first
/// @param note what the reader should know, such as that the language is not known; empty otherwise
public record FeedbackReport(
    Language language,
    List<ThemeReading> themes,
    List<Remark> strengths,
    List<Remark> growth,
    String note) {

  /// How one theme is spoken of.
  ///
  /// @param sentiment the mean of its remarks, -1 to 1
  public record ThemeReading(
      Theme theme,
      Polarity polarity,
      double sentiment,
      int positive,
      int negative,
      int neutral,
      List<Remark> remarks) {}
}
