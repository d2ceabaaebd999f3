package org.cursus.app.analysis;

import java.util.List;

/// What somebody read in a piece of feedback.
///
/// @param summary two or three sentences
record FeedbackAnswer(List<Item> remarks, String summary) {

  /// @param quote word for word
  /// @param theme such as `communication`
  /// @param polarity `positive`, `negative` or `neutral`
  record Item(String quote, String theme, String polarity) {}
}
