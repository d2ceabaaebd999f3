package org.cursus.app.chat;

import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.retrieval.Passage;

/// What an answer rests on.
///
/// @param n the number by which the answer names it
/// @param kind such as `work` or `occupation`
/// @param title what people read
/// @param href the page and place of Cursus where it stands
record ChatSource(int n, String kind, String title, String href) {

  /// Numbered from 1.
  static List<ChatSource> of(List<Passage> passages) {
    var sources = new ArrayList<ChatSource>();
    for (var passage : passages) {
      sources.add(
          new ChatSource(
              sources.size() + 1,
              passage.kind().name().toLowerCase(java.util.Locale.ROOT),
              passage.title(),
              passage.href()));
    }
    return List.copyOf(sources);
  }
}
