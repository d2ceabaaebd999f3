package org.cursus.app.analysis;

import java.util.List;

/// The keywords that somebody found in a text.
record KeywordAnswer(List<Item> keywords) {

  /// @param text word for word as the text has it
  /// @param kind `skill`, `technology`, `credential`, `title` or `topic`
  record Item(String text, String kind) {}
}
