package org.cursus.app.tailoring;

import java.util.List;

/// Sentences in other words.
record SentenceAnswer(List<Item> sentences) {

  /// A sentence by its id in the document.
  record Item(String id, String text) {}
}
